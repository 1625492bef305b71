package org.cotejo.ontology;

import java.util.OptionalDouble;

/// How an event was done.
///
/// @param event the only event it may stand with
/// @param code unique within its event: `restrict` belongs to COERCE and, as another mode, to THREATEN
/// @param ownScore PLOVER's score for this mode, -10 to 10; empty where the manual gives none
public record Mode(EventType event, String code, OptionalDouble ownScore, String definition) implements Coded {

  /// The mode's own score, or else that of its event.
  public double score() {
    return ownScore.orElse(event.score());
  }
}
