package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A journalist **who had reported** on disputes and corruption **was shot**": parsers give the sentence's verb to the last noun of the relative clause; where the noun that the sentence begins
/// with is left without a verb, it is that noun's.
final class MainVerbBehindRelative implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return verb(sentence, word).map(verb -> new Tie(verb.index(), sentence.hasChild(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
    }
    if (word.is("conj") && isMain(sentence, word)) {
      return Optional.of(new Tie(-1, "root"));
    }
    boolean second = word.is("nsubj") && isMain(sentence, sentence.token(word.head()));
    return second ? inner(sentence, word).map(noun -> new Tie(noun.index(), "conj")) : Optional.empty();
  }

  private static boolean isMain(Sentence sentence, Token verb) {
    return !verb.isRoot() && verb.is("conj") && !sentence.token(verb.head()).isRoot() && verb(sentence, sentence.token(sentence.token(verb.head()).head())).filter(verb::equals).isPresent();
  }

  private static Optional<Token> verb(Sentence sentence, Token noun) {
    if (!noun.isRoot() || !noun.hasPos("NOUN", "PROPN")) {
      return Optional.empty();
    }
    return sentence.children(noun.index()).stream().filter(clause -> clause.relation().equals("acl:relcl") && clause.index() > noun.index())
        .flatMap(clause -> sentence.children(clause.index()).stream())
        .filter(verb -> verb.is("conj") && verb.pos().equals("VERB") && sentence.children(verb.index()).stream().anyMatch(child -> child.is("aux") && child.feature("VerbForm").equals("Fin"))
            && sentence.children(verb.index()).stream().anyMatch(second -> second.is("nsubj") && second.index() < verb.index() && inner(sentence, second).isPresent())).findFirst();
  }

  /// The noun of the relative clause that the verb's alleged subject stands beside.
  private static Optional<Token> inner(Sentence sentence, Token second) {
    int begin = Math.max(0, sentence.subtree(second.index()).nextSetBit(0));
    boolean and = begin > 0 && (sentence.token(begin).is("cc") || sentence.token(begin - 1).is("cc"));
    int before = sentence.token(begin).is("cc") ? begin - 1 : begin - 2;
    return and && before >= 0 && sentence.token(before).hasPos("NOUN", "PROPN") && !sentence.subtree(second.index()).get(before) ? Optional.of(sentence.token(before)) : Optional.empty();
  }
}
