package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.learn.LinearModel;

/// Puts the tellings of one document together: each joins the incident that it is most like, or begins a new one.
final class IncidentGrouper {
  private static final String MODEL = "org/cotejo/coder/incident/same.tsv";
  private static final String SAME = "SAME";

  private final LinearModel model;

  IncidentGrouper(LinearModel model) {
    this.model = model;
  }

  static IncidentGrouper load() {
    return new IncidentGrouper(LinearModel.load(MODEL));
  }

  /// The tellings of each incident, incidents in the order of their first telling.
  List<List<Telling>> group(Reading reading, List<Telling> tellings) {
    List<List<Likeness>> groups = new ArrayList<>();
    for (Telling telling : tellings) {
      Likeness likeness = Likeness.of(reading, telling);
      List<Likeness> best = new ArrayList<>();
      double most = Double.parseDouble(System.getProperty("gb","0"));
      for (List<Likeness> group : groups) {
        double score = score(likeness, group);
        if (score >= most) {
          most = score;
          best = group;
        }
      }
      if (best.isEmpty()) {
        groups.add(best);
      }
      best.add(likeness);
    }
    return groups.stream().map(group -> group.stream().map(Likeness::telling).toList()).toList();
  }

  /// The mean of the best and of all: one contradiction does not part what a name holds together, one likeness does not join what everything else parts.
  private double score(Likeness telling, List<Likeness> group) {
    double best = group.stream().mapToDouble(other -> score(telling, other)).max().orElse(0);
    double all = group.stream().mapToDouble(other -> score(telling, other)).average().orElse(0);
    return (best + all) / 2;
  }

  private double score(Likeness later, Likeness earlier) {
    return model.score(SAME, later.to(earlier));
  }
}
