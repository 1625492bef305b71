package org.cotejo.coder.claim;

import java.util.Optional;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// A first, hand-set confidence: a claim whose roles are filled is right more often.
final class Confidence {

  private Confidence() {}

  static double of(Party actor, Party recipient, Optional<Measurement> measurement, Status status) {
    double confidence = 0.45;
    confidence += actor.isKnown() ? 0.15 : 0;
    confidence += recipient.isKnown() ? 0.15 : 0;
    confidence += measurement.filter(m -> m.count().low().isPresent() || m.count().high().isPresent()).isPresent() ? 0.15 : 0;
    confidence -= status == Status.HYPOTHETICAL || status == Status.PLANNED ? 0.1 : 0;
    return confidence;
  }
}
