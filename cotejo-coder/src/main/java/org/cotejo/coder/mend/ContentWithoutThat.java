package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Police figures show **1,204 people were killed**": without *that*, parsers take the people for what the figures show, and the showing for what was killed.
final class ContentWithoutThat implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> word.is("nsubj") && word.pos().equals("VERB"));
  }

  /// A finite verb with a subject and an object of its own that is taken for the subject of a later verb stands beside that verb, and its object is the subject.
  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (content(sentence, word).isPresent()) {
      return Optional.of(new Tie(word.head(), "parataxis"));
    }
    return !word.is("obj") ? Optional.empty() : content(sentence, sentence.token(word.head())).filter(word::equals)
        .map(_ -> sentence.token(word.head())).map(teller -> new Tie(teller.head(), teller.relation()));
  }

  /// The object of such a verb.
  private static Optional<Token> content(Sentence sentence, Token teller) {
    boolean taken = teller.is("nsubj") && !teller.isRoot() && teller.pos().equals("VERB") && teller.feature("Mood").equals("Ind") && teller.head() > teller.index() && sentence.token(teller.head()).pos().equals("VERB");
    boolean told = taken && sentence.children(teller.index()).stream().anyMatch(subject -> subject.is("nsubj") && subject.index() < teller.index());
    return !told ? Optional.empty() : sentence.children(teller.index()).stream().filter(object -> object.is("obj") && object.index() > teller.index() && object.index() < teller.head()).findFirst();
  }
}
