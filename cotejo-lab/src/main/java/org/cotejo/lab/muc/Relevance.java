package org.cotejo.lab.muc;

import java.util.List;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.learn.LinearModel;

/// Which incidents the set asks for: terrorism of recent days, not war, crime or history. A linear decision over [Features]; its weights are in
/// `relevance.tsv`, made by `lab muc4-learn`.
record Relevance(LinearModel model) {
  static final String REPORTED = "REPORTED";
  private static final String FILE = "org/cotejo/lab/muc/relevance.tsv";

  static Relevance load() {
    return new Relevance(LinearModel.load(FILE));
  }

  /// The incidents to report, in their order.
  List<Incident> select(Reading reading, List<Incident> incidents) {
    return incidents.stream().filter(incident -> model.score(REPORTED, Features.of(reading, incidents, incident)) >= 0).toList();
  }
}
