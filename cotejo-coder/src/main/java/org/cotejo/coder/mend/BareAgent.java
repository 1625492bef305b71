package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A court sentenced **former sergeant Luis Tapia** to 25 years": what stands behind a verb with a subject and without *by* is its object, no agent.
final class BareAgent implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("nsubj") && !word.isRoot() && isBehindVerb(sentence, word)) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "obj"));
    }
    if (!word.is("obl") || word.index() < word.head() || sentence.hasChild(word.index(), "case")) {
      return Optional.empty();
    }
    List<Token> beside = sentence.children(word.head());
    Optional<Token> figure = figureBefore(sentence, word, words);
    if (figure.isPresent()) {
      return Optional.of(new Tie(figure.get().index(), "appos"));
    }
    boolean active = word.relation().equals("obl:agent") && beside.stream().anyMatch(child -> child.relation().equals("nsubj") && child.index() < word.head())
        && beside.stream().noneMatch(child -> child.is("obj") || child.is("aux"));
    return active ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
  }

  /// "Nine were killed, four **of them** police officers".
  private static Optional<Token> figureBefore(Sentence sentence, Token noun, WordClasses words) {
    int first = noun.index();
    while (first > 0 && sentence.token(first - 1).head() == noun.index()) {
      first--;
    }
    return first < 3 || !sentence.token(first - 3).pos().equals("NUM") || !words.has(WordClass.OF_PREPOSITION, sentence.token(first - 2).lemma()) || !sentence.token(first - 1).pos().equals("PRON")
        ? Optional.empty() : Optional.of(sentence.token(first - 3));
  }

  /// "Sentenced **Mario Duarte** to 30 years": no phrase with a preposition has a subject; what parsers make one is the object of the verb before.
  private static boolean isBehindVerb(Sentence sentence, Token word) {
    Token phrase = sentence.token(word.head());
    if (!phrase.relation().equals("obl") || word.index() > phrase.index() || word.index() < phrase.head()) {
      return false;
    }
    boolean behind = sentence.children(phrase.index()).stream().anyMatch(child -> child.is("case") && child.index() > word.index());
    return behind && sentence.token(phrase.head()).pos().equals("VERB") && !sentence.hasChild(phrase.head(), "obj");
  }
}
