package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Had beaten two farmworkers and **searched homes**": an object right behind a second verb is that verb's, and not one more of the first.
final class ObjectOfSecondVerb implements Mend {

  @Override
  public List<String> relations() {
    return List.of("obj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token object, WordClasses words) {
    if (!object.is("obj") || object.isRoot() || !object.pos().equals("NOUN")) {
      return Optional.empty();
    }
    int before = sentence.first(object.index()) - 1;
    Token verb = before >= 0 ? sentence.token(before) : object;
    boolean second = verb.pos().equals("VERB") && verb.is("conj") && verb.head() == object.head() && !sentence.hasChild(verb.index(), "obj");
    boolean first = sentence.children(object.head()).stream().anyMatch(other -> other.is("obj") && other.index() < verb.index());
    return second && first ? Optional.of(new Tie(verb.index(), "obj")) : Optional.empty();
  }
}
