package org.cotejo.coder.incident;

import java.util.List;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;

/// The sentences around an incident's tellings.
final class Scene {

  private Scene() {}

  /// The sentences of the tellings and so many after each, in text order.
  static List<Tree> of(Reading reading, List<Telling> tellings, int after) {
    return reading.trees().stream()
        .filter(tree -> tellings.stream().anyMatch(telling -> {
          int distance = tree.sentence().number() - telling.sentence();
          return distance >= 0 && distance <= after;
        }))
        .toList();
  }
}
