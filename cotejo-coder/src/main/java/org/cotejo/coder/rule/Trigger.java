package org.cotejo.coder.rule;

import java.util.List;
import org.cotejo.model.Status;
import java.util.Optional;

/// A word, or a word with its companions, that evokes an act.
///
/// @param word lemma of the head word
/// @param companions lemmas that must hang on the head or follow it closely: "gun **down**", "dar **de baja**"
/// @param partOfSpeech of the head word
/// @param act the ontology's act
/// @param reciprocal whether all parties of the act are actors, as in a meeting
/// @param measure what its count measures, empty for none
/// @param status the status it brings along by itself ("planned" for *announce plans to*), empty for what the context says
/// @param all conditions that must all hold
/// @param none conditions of which none may hold
public record Trigger(
    String word,
    List<String> companions,
    PartOfSpeech partOfSpeech,
    String act,
    boolean reciprocal,
    String measure,
    Frame frame,
    Optional<Status> status,
    List<Condition> all,
    List<Condition> none) {

  /// The parts of speech that triggers come in.
  public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public Trigger {
    companions = List.copyOf(companions);
    all = List.copyOf(all);
    none = List.copyOf(none);
  }

  /// The same words for another act, counting nothing.
  public Trigger as(String otherAct, Optional<Status> otherStatus) {
    return new Trigger(word, companions, partOfSpeech, otherAct, reciprocal, "", frame, otherStatus, all, none);
  }
}
