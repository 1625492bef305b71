package org.cotejo.lab.muc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cotejo.coder.learn.LinearModel;

/// Which incidents the set asks for (terrorism of recent days, not war, crime or history), and of which type and category. Linear decisions over [Features]; the weights
/// are in `relevance.tsv`, made by `lab muc4-learn`.
record Relevance(LinearModel model) {
  static final String REPORTED = "REPORTED";
  /// The types of incidents, as the set names them.
  static final List<String> TYPES = List.of("ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY");
  private static final String FILE = "org/cotejo/lab/muc/relevance.tsv";

  static Relevance load() {
    return new Relevance(LinearModel.load(FILE));
  }

  /// Whether an incident is to be reported.
  boolean isReported(Set<String> features) {
    return model.score(REPORTED, features) >= 0;
  }

  /// The type of an incident: what is called an attack may have been a bombing by all that is told of it.
  String type(Set<String> features) {
    return TYPES.stream().max(Comparator.comparingDouble(type -> model.score(type, features))).orElseThrow();
  }

  /// Who is held to be behind an incident.
  Category category(Set<String> features) {
    return Arrays.stream(Category.values()).max(Comparator.comparingDouble(category -> model.score(category.name(), features))).orElseThrow();
  }
}
