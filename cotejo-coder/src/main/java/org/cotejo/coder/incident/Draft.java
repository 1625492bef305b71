package org.cotejo.coder.incident;

import java.util.List;

/// An incident of which nothing is decided but which tellings are of it.
///
/// @param candidates everybody and everything that may play a part in it
/// @param scenes where it may have been
public record Draft(List<Telling> tellings, List<Candidate> candidates, List<Scene> scenes) {
  public Draft {
    tellings = List.copyOf(tellings);
    candidates = List.copyOf(candidates);
    scenes = List.copyOf(scenes);
  }
}
