package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Olga Paz**, whose husband was dragged away, said ...": of two subjects with *whose* between them the first is the verb's above, and the clause is hers.
final class WhoseClause implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> words.has(WordClass.POSSESSIVE_RELATIVE, word.lemma()));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> clause = clause(sentence, word, words);
    if (clause.isPresent()) {
      return Optional.of(new Tie(clause.get().head(), "nsubj"));
    }
    return sentence.children(word.index()).stream().filter(owner -> clause(sentence, owner, words).filter(word::equals).isPresent()).findFirst().map(owner -> new Tie(owner.index(), "acl:relcl"));
  }

  /// The clause of what is the first subject's, whose verb parsers have given both.
  private static Optional<Token> clause(Sentence sentence, Token owner, WordClasses words) {
    Token verb = owner.is("nsubj") && !owner.isRoot() ? sentence.token(owner.head()) : owner;
    boolean above = verb != owner && !verb.isRoot() && verb.is("ccomp") && verb.head() > verb.index() && !sentence.hasChild(verb.head(), "nsubj");
    boolean owned = above && sentence.children(verb.index()).stream().filter(second -> second.is("nsubj") && second.index() > owner.index())
        .anyMatch(second -> sentence.children(second.index()).stream().anyMatch(whose -> words.has(WordClass.POSSESSIVE_RELATIVE, whose.lemma()) && whose.index() > owner.index()));
    return owned ? Optional.of(verb) : Optional.empty();
  }
}
