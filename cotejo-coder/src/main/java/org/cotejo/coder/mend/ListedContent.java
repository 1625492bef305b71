package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "El balance detalla que murieron 11 hombres, **hubo** 92 detenidos y **fueron recuperados** 23 vehículos": what follows in a row, first without a conjunction, is said as well and no deed of
/// whoever says it.
final class ListedContent implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SAYING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!isListed(sentence, word, words)) {
      return Optional.empty();
    }
    List<Token> contents = sentence.children(word.head()).stream().filter(content -> content.is("ccomp") && content.index() > word.head() && content.index() < word.index()).toList();
    boolean opens = sentence.children(word.head()).stream().anyMatch(next -> next.index() <= word.index() && isListed(sentence, next, words) && !sentence.hasChild(next.index(), "cc"));
    return contents.isEmpty() || !opens ? Optional.empty() : Optional.of(new Tie(contents.getFirst().index(), "conj"));
  }

  /// A clause behind a verb of saying with somebody or something of its own to tell of.
  private static boolean isListed(Sentence sentence, Token word, WordClasses words) {
    boolean second = word.is("conj") && !word.isRoot() && word.hasPos("VERB", "AUX") && words.has(WordClass.SAYING_VERB, sentence.token(word.head()).lemma()) && !words.has(WordClass.SAYING_VERB, word.lemma());
    boolean own = second && (sentence.children(word.index()).stream().anyMatch(child -> child.is("nsubj")) || word.pos().equals("AUX") && sentence.hasChild(word.index(), "obj"));
    return own && !sentence.hasChild(word.index(), "mark");
  }
}
