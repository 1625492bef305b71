package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Police shot two men, and **a court last week** *sentenced* an officer": a noun behind *and* that parsers join to the verb before is the subject of the finite verb behind it, and a time
/// between them is of that verb.
final class SubjectOfSecondClause implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (isStray(sentence, word)) {
      return verb(sentence, word).map(verb -> new Tie(verb.index(), "nsubj"));
    }
    if (!word.pos().equals("VERB") && !word.is("obl")) {
      return Optional.empty();
    }
    Optional<Token> subject = sentence.children(word.head()).stream().filter(noun -> noun.index() < word.index() && isStray(sentence, noun)).findFirst();
    Optional<Token> verb = subject.flatMap(noun -> verb(sentence, noun));
    if (verb.filter(word::equals).isPresent()) {
      return Optional.of(new Tie(word.head(), "conj"));
    }
    boolean time = verb.isPresent() && word.is("obl") && word.index() < verb.get().index() && words.has(WordClass.DAY_NOUN, word.lemma());
    return time ? Optional.of(new Tie(verb.get().index(), word.relation())) : Optional.empty();
  }

  private static boolean isStray(Sentence sentence, Token noun) {
    boolean figure = noun.pos().equals("NUM") && sentence.hasChild(noun.index(), "nmod"); // "murió y **tres de sus compañeros** quedaron heridos"
    return noun.is("conj") && !noun.isRoot() && (noun.hasPos("NOUN", "PROPN") || figure) && noun.head() < noun.index() && sentence.token(noun.head()).pos().equals("VERB") && sentence.token(noun.head()).feature("VerbForm").equals("Fin")
        && sentence.hasChild(noun.index(), "cc") && !sentence.hasChild(noun.index(), "case") && verb(sentence, noun).isPresent();
  }

  /// The finite verb behind the noun that hangs beside it, opened by nothing and without a subject.
  private static Optional<Token> verb(Sentence sentence, Token noun) {
    return sentence.children(noun.head()).stream()
        .filter(verb -> verb.index() > noun.index() && verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin") && (verb.is("advcl") || verb.is("conj") || verb.is("parataxis")))
        .filter(verb -> !sentence.hasChild(verb.index(), "mark") && !sentence.hasChild(verb.index(), "nsubj") && !sentence.hasChild(verb.index(), "cc")).findFirst();
  }
}
