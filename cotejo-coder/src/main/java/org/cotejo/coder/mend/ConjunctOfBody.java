package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "La Dirección de Investigación (DINI) y **personal** del Ejército": behind the acronym of a name the list goes on with the body, and not with the last word of its name.
final class ConjunctOfBody implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.hasPos("NOUN", "PROPN") || word.head() > word.index() || !sentence.token(word.head()).is("nmod") || !isBehindBracket(sentence, word, words)) {
      return Optional.empty();
    }
    Token body = sentence.token(word.head());
    while (body.is("nmod") && !body.isRoot() && sentence.token(body.head()).hasPos("NOUN", "PROPN") && body.head() < body.index()) {
      body = sentence.token(body.head());
    }
    return !body.isRoot() && Character.isUpperCase(body.form().codePointAt(0)) ? Optional.of(new Tie(body.index(), "conj")) : Optional.empty();
  }

  /// Whether *and* stands right behind a bracket, and opens the word's phrase.
  private static boolean isBehindBracket(Sentence sentence, Token word, WordClasses words) {
    return sentence.children(word.index()).stream().anyMatch(and -> and.is("cc") && words.has(WordClass.AND, and.lemma()) && and.index() > 0 && sentence.token(and.index() - 1).form().equals(")"));
  }
}
