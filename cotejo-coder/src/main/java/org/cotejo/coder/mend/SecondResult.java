package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Left one dead and **several** (people) **injured**": behind a verb of outcome the second figure stands beside the first, not beside the first one's outcome, and the participle
/// behind it is its own.
final class SecondResult implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isSecondObject(sentence, word, words)) {
      return first(sentence, sentence.token(word.head()), word, words).map(first -> new Tie(first.index(), "conj"));
    }
    if (isFigure(sentence, word, words)) {
      Token next = sentence.token(word.index() + 1);
      return isSecondObject(sentence, next, words) ? Optional.of(new Tie(next.index(), word.pos().equals("NUM") ? "nummod" : "amod"))
          : first(sentence, sentence.token(sentence.token(word.head()).head()), word, words).map(first -> new Tie(first.index(), "conj", Optional.of(word.pos().equals("ADJ") ? "PRON" : word.pos()), Optional.empty()));
    }
    if (word.is("cc") && word.head() > word.index() && isFigure(sentence, sentence.token(word.head()), words) && isSecondObject(sentence, sentence.token(word.head() + 1), words)) {
      return Optional.of(new Tie(word.head() + 1, "cc"));
    }
    boolean behind = word.index() > 0 && word.is("conj") && word.feature("VerbForm").equals("Part") && isFigure(sentence, sentence.token(word.index() - 1), words);
    return behind ? Optional.of(new Tie(word.index() - 1, "acl")) : Optional.empty();
  }

  /// A figure beside the outcome of the first object, a participle or a second object behind it.
  private static boolean isFigure(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.head() > word.index() || !sentence.token(word.head()).is("xcomp") || word.index() + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(word.index() + 1);
    boolean counts = word.pos().equals("NUM") || words.has(WordClass.SOME_PEOPLE, word.lemma()) || words.has(WordClass.QUANTITY_NOUN, word.lemma());
    return counts && (next.feature("VerbForm").equals("Part") || isSecondObject(sentence, next, words))
        && first(sentence, sentence.token(sentence.token(word.head()).head()), word, words).isPresent();
  }

  /// An object with an outcome of its own behind the first and its outcome.
  private static boolean isSecondObject(Sentence sentence, Token word, WordClasses words) {
    return word.is("obj") && word.head() < word.index() && sentence.children(word.index()).stream().anyMatch(child -> child.is("acl") && child.feature("VerbForm").equals("Part"))
        && first(sentence, sentence.token(word.head()), word, words).isPresent();
  }

  /// The object of a verb of outcome that has its own outcome before the second figure.
  private static Optional<Token> first(Sentence sentence, Token verb, Token second, WordClasses words) {
    if (!words.has(WordClass.CAUSATIVE_VERB, verb.lemma())) {
      return Optional.empty();
    }
    return sentence.children(verb.index()).stream().filter(child -> child.is("obj") && child.index() < second.index())
        .filter(object -> sentence.children(verb.index()).stream().anyMatch(outcome -> outcome.is("xcomp") && outcome.index() > object.index() && outcome.index() < second.index())).findFirst();
  }
}
