package org.cotejo.lab.muc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.learn.LinearModel;

/// Which incidents the set asks for (terrorism of recent days, not war, crime or history), and of which category. Linear decisions over [Features]; the weights are in
/// `relevance.tsv`, made by `lab muc4-learn`.
record Relevance(LinearModel model) {
  static final String REPORTED = "REPORTED";
  private static final String FILE = "org/cotejo/lab/muc/relevance.tsv";

  static Relevance load() {
    return new Relevance(LinearModel.load(FILE));
  }

  /// Who is held to be behind an incident.
  Category category(Reading reading, List<Incident> all, Incident incident) {
    Set<String> features = Features.of(reading, all, incident);
    return Arrays.stream(Category.values()).max(Comparator.comparingDouble(category -> model.score(category.name(), features))).orElseThrow();
  }

  /// The incidents to report, in their order.
  List<Incident> select(Reading reading, List<Incident> incidents) {
    return incidents.stream().filter(incident -> model.score(REPORTED, Features.of(reading, incidents, incident)) >= 0).toList();
  }
}
