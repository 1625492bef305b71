package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Accused soldiers **of torturing prisoners**": no soldiers of prisoners who torture, but soldiers who tortured prisoners.
final class DeedOfAccused implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> token.is("amod") && token.feature("VerbForm").equals("Ger"));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Token above = sentence.token(word.head());
    if (word.is("amod")) {
      return accusing(sentence, word, above, words).map(verb -> new Tie(verb.index(), "advcl"));
    }
    Optional<Token> deed = word.is("case") ? deed(sentence, above, words) : deed(sentence, word, words);
    return deed.filter(gerund -> !word.is("case") || word.index() == gerund.index() - 1)
        .map(gerund -> new Tie(gerund.index(), word.is("case") ? "mark" : "obj"));
  }

  /// The gerund before a noun that is what was done to it.
  private static Optional<Token> deed(Sentence sentence, Token noun, WordClasses words) {
    return sentence.children(noun.index()).stream()
        .filter(child -> child.is("amod") && accusing(sentence, child, noun, words).isPresent()).findFirst();
  }

  /// The verb of accusing whose object is said to have done so.
  private static Optional<Token> accusing(Sentence sentence, Token gerund, Token noun, WordClasses words) {
    boolean marked = gerund.feature("VerbForm").equals("Ger") && gerund.index() > 0 && gerund.index() < noun.index()
        && words.has(WordClass.CONTROL_MARK, sentence.token(gerund.index() - 1).lemma()) && sentence.token(gerund.index() - 1).head() == noun.index();
    if (!marked || noun.isRoot()) {
      return Optional.empty();
    }
    Token above = sentence.token(noun.head());
    Token verb = noun.is("nmod") && !above.isRoot() ? sentence.token(above.head()) : above;
    return Optional.of(verb).filter(v -> words.has(WordClass.ACCUSING_VERB, v.lemma()));
  }
}
