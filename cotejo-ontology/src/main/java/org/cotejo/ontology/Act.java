package org.cotejo.ontology;

import java.util.List;
import java.util.Optional;

/// What was done, finer than PLOVER's events: `kill`, `raid`, `share-information`.
///
/// @param mode the mode it implies; empty where the text must tell
/// @param cameo nearest CAMEO code; empty for statistics
/// @param measure what a bare count of those affected counts: of `kill`, `killed`
/// @param reciprocal whether all parties are actors and there is no recipient, as in a meeting
/// @param contexts those it implies
public record Act(String code, EventType event, Optional<Mode> mode, Optional<CameoCode> cameo, Optional<Measure> measure,
    boolean reciprocal, List<Context> contexts, String definition) implements Coded {

  public Act {
    contexts = List.copyOf(contexts);
  }

  /// The same act with another default mode and CAMEO code.
  Act with(Optional<Mode> otherMode, CameoCode otherCameo) {
    return new Act(code, event, otherMode, Optional.of(otherCameo), measure, reciprocal, contexts, definition);
  }
}
