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
      double most = 0;
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

  /// The mean over all: what fits one telling only by chance does not join the incident.
  private double score(Likeness telling, List<Likeness> group) {
    return group.stream().mapToDouble(other -> score(telling, other)).average().orElse(0);
  }

  private double score(Likeness later, Likeness earlier) {
    return model.score(SAME, later.to(earlier));
  }
}
