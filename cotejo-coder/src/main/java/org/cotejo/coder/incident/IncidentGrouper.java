package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.coder.claim.Reading;

/// Puts the tellings of one document together: each joins the incident that it is most like, or begins a new one.
final class IncidentGrouper {
  /// Less than this, and the telling is of another incident.
  private static final double JOINS = 0.0;

  private IncidentGrouper() {}

  /// The tellings of each incident, incidents in the order of their first telling.
  static List<List<Telling>> group(Reading reading, List<Telling> tellings) {
    List<List<Likeness>> groups = new ArrayList<>();
    for (Telling telling : tellings) {
      Likeness likeness = Likeness.of(reading, telling);
      List<Likeness> best = new ArrayList<>();
      double most = JOINS;
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
  private static double score(Likeness telling, List<Likeness> group) {
    double best = group.stream().mapToDouble(telling::to).max().orElse(0);
    double all = group.stream().mapToDouble(telling::to).average().orElse(0);
    return (best + all) / 2;
  }
}
