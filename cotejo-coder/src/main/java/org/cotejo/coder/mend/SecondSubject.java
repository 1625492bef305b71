package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The body of **Ana Ruiz** was found", "a clash between the army and **the gang** left six dead": a second subject in front of a verb, joined to the first by *of* or *and*, is
/// part of the first one's phrase.
final class SecondSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("nsubj")) {
      return link(sentence, word, words).flatMap(link -> above(sentence, word, link, words))
          .map(noun -> new Tie(noun.index(), isAnd(link(sentence, word, words).orElse(word), words) ? "conj" : "nmod"));
    }
    if (!isAnd(word, words) && !words.has(WordClass.OF_PREPOSITION, word.lemma())) {
      return Optional.empty();
    }
    return sentence.children(word.head()).stream()
        .filter(second -> second.is("nsubj") && link(sentence, second, words).filter(word::equals).isPresent() && above(sentence, second, word, words).isPresent())
        .findFirst().map(second -> new Tie(second.index(), isAnd(word, words) ? "cc" : "case"));
  }

  /// The *of* or *and* right before a subject's phrase that parsers hung on the verb.
  private static Optional<Token> link(Sentence sentence, Token subject, WordClasses words) {
    int first = subject.index() > subject.head() ? 0 : sentence.first(subject.index());
    return first == 0 ? Optional.empty() : Optional.of(sentence.token(first - 1))
        .filter(link -> link.head() == subject.head() && (isAnd(link, words) || words.has(WordClass.OF_PREPOSITION, link.lemma())));
  }

  private static boolean isAnd(Token link, WordClasses words) {
    return words.has(WordClass.AND, link.lemma());
  }

  /// The noun that the second subject belongs to: the first subject, or the last noun of a pair begun in its phrase.
  private static Optional<Token> above(Sentence sentence, Token second, Token link, WordClasses words) {
    Optional<Token> first = sentence.children(second.head()).stream().filter(other -> other.is("nsubj") && other.index() < link.index()).findFirst();
    if (first.isEmpty() || !isAnd(link, words)) {
      return first.filter(noun -> noun.index() == link.index() - 1);
    }
    return sentence.children(first.get().index()).stream()
        .filter(part -> part.is("nmod") && part.index() < link.index()
            && sentence.children(part.index()).stream().anyMatch(child -> child.is("case") && words.has(WordClass.PAIRING_PREPOSITION, child.lemma())))
        .findFirst();
  }
}
