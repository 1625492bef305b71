package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Recovered a rifle, **two pistols** and 14 kilograms of cocaine": counted things behind the comma after an object are objects too.
final class ListedObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Token listed = word.is("conj") ? sentence.token(word.head()) : word;
    return object(sentence, listed).map(object -> new Tie(object.index(), "conj"));
  }

  /// The object that the word goes on with.
  private static Optional<Token> object(Sentence sentence, Token word) {
    boolean bare = word.relation().equals("obl") && word.pos().equals("NOUN") && word.index() > word.head() && !has(sentence, word, "case") && has(sentence, word, "nummod") && has(sentence, word, "conj");
    int first = bare ? sentence.subtree(word.index()).nextSetBit(0) : 0;
    if (first < 2) {
      return Optional.empty();
    }
    Token comma = sentence.token(sentence.token(first).is("punct") ? first : first - 1);
    return !comma.form().equals(",") ? Optional.empty() : sentence.children(word.head()).stream()
        .filter(object -> object.is("obj") && object.pos().equals("NOUN") && object.index() < comma.index()).reduce((_, last) -> last);
  }

  private static boolean has(Sentence sentence, Token word, String relation) {
    return sentence.children(word.index()).stream().anyMatch(child -> child.is(relation));
  }
}
