package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A judge, Rosa Vidal, and **her driver**": behind somebody's name between commas the list goes on with the noun that was named, and not with the name.
final class ConjunctOfNamed implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.pos().equals("NOUN") || word.head() > word.index()) {
      return Optional.empty();
    }
    Token name = sentence.token(word.head());
    boolean appositive = name.pos().equals("PROPN") && name.is("appos") && !name.isRoot() && sentence.token(name.head()).pos().equals("NOUN") && sentence.token(name.head()).feature("Number").equals("Sing");
    boolean own = sentence.hasChild(word.index(), "nmod:poss") || sentence.hasChild(word.index(), "nummod") || sentence.hasChild(word.index(), "det");
    int first = sentence.first(word.index());
    boolean closed = first > 0 && (sentence.token(first).form().equals(",") || sentence.token(first - 1).form().equals(","));
    return appositive && own && closed ? Optional.of(new Tie(name.head(), "conj")) : Optional.empty();
  }
}
