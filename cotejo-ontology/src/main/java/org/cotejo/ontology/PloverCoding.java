package org.cotejo.ontology;

import java.util.Map;
import java.util.Optional;
import org.cotejo.model.Status;

/// How PLOVER itself files an event that Cotejo keeps under its own type with a status.
///
/// PLOVER folds announced cooperation into verbal categories: a meeting or aid that is only planned is AGREE, a planned withdrawal
/// CONCEDE. For the rest it has auxiliary modes. A category that fits by itself always wins over a category with an auxiliary mode.
///
/// @param auxiliaryMode `future`, `hypothetical` or `negation`; empty for what is told as done. PLOVER lets negated events be left out.
public record PloverCoding(EventType event, Optional<String> auxiliaryMode) {

  private static final Map<String, String> FOLDED =
      Map.of("AGREE", "AGREE", "CONSULT", "AGREE", "SUPPORT", "AGREE", "COOPERATE", "AGREE", "AID", "AGREE", "RETREAT", "CONCEDE");

  /// Empty for a STATISTIC, which is no event to PLOVER.
  public static Optional<PloverCoding> of(Ontology ontology, EventType event, Status status) {
    if (event.quad() == 0) {
      return Optional.empty();
    }
    return Optional.of(switch (status) {
      case ASSERTED, ALLEGED -> new PloverCoding(event, Optional.empty());
      case PLANNED -> planned(ontology, event);
      case HYPOTHETICAL -> new PloverCoding(event, Optional.of("hypothetical"));
      case DENIED, NEGATED -> new PloverCoding(event, Optional.of("negation"));
    });
  }

  private static PloverCoding planned(Ontology ontology, EventType event) {
    return Optional.ofNullable(FOLDED.get(event.code()))
        .map(folded -> new PloverCoding(ontology.event(folded), Optional.empty()))
        .orElseGet(() -> new PloverCoding(event, Optional.of("future")));
  }
}
