package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "«Es un castigo», dijo su directora, **Ana Ruiz**, que **pidió** una investigación": the name behind an office that speaks, and the clause behind that name, which parsers hang on what is said.
final class NameOfSpeaker implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SAYING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> office = office(sentence, word, words).filter(speaker -> word.head() < speaker.head());
    return office.isPresent() ? office.map(speaker -> new Tie(speaker.index(), "appos"))
        : ofRelative(sentence, word, words).map(speaker -> new Tie(speaker.index(), "acl:relcl"));
  }

  /// The speaker of whom this is the name, between commas.
  private static Optional<Token> office(Sentence sentence, Token word, WordClasses words) {
    boolean behindComma = word.pos().equals("PROPN") && word.index() > 2 && sentence.token(word.index() - 1).form().equals(",") && !word.is("flat");
    if (!behindComma) {
      return Optional.empty();
    }
    Token last = sentence.token(word.index() - 2);
    return sentence.tokens().subList(0, word.index() - 1).stream()
        .filter(speaker -> speaker.pos().equals("NOUN") && speaker.is("nsubj") && (speaker.equals(last) || sentence.isUnder(last.index(), speaker.index())))
        .filter(speaker -> !speaker.isRoot() && speaker.head() < speaker.index() && isClosingSpeech(sentence, sentence.token(speaker.head()), words)).findFirst();
  }

  /// "…», **dijo**": a verb of saying behind what is said.
  private static boolean isClosingSpeech(Sentence sentence, Token verb, WordClasses words) {
    return verb.is("parataxis") && verb.pos().equals("VERB") && words.has(WordClass.SAYING_VERB, verb.lemma()) && verb.index() > 0 && sentence.token(verb.index() - 1).form().matches("[,\"”»]");
  }

  /// The speaker whose name stands right before a relative clause that hangs further back.
  private static Optional<Token> ofRelative(Sentence sentence, Token clause, WordClasses words) {
    if (!clause.relation().equals("acl:relcl") || !clause.pos().equals("VERB")) {
      return Optional.empty();
    }
    return sentence.children(clause.index()).stream().filter(child -> child.is("nsubj") && child.index() > 2 && child.index() < clause.index() && words.has(WordClass.RELATIVE_PRONOUN, child.lemma()))
        .filter(relative -> sentence.token(relative.index() - 1).form().equals(",")).map(relative -> sentence.token(relative.index() - 2))
        .map(last -> last.is("flat") ? sentence.token(last.head()) : last).flatMap(name -> office(sentence, name, words).stream()).filter(speaker -> clause.head() < speaker.head() || sentence.token(clause.head()).is("appos")).findFirst();
  }
}
