package org.cotejo.incidents.alike;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Claim;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Acts by which two accounts may tell one event: what the police call a clash the relatives call an execution.
public final class Acts {
  /// The event type of a published aggregate, which is no event.
  private static final String STATISTIC = "STATISTIC";
  private static final Map<String, Set<String>> FAMILIES = families();

  private Acts() {}

  /// Equal acts are the same, acts of one family are compatible, all others are apart. A published aggregate is never an event.
  public static Fit fit(Claim first, Claim second) {
    if (isStatistic(first) != isStatistic(second)) {
      return Fit.APART;
    }
    return first.eventType().equals(second.eventType()) && first.act().equals(second.act()) ? Fit.SAME : fit(first.act(), second.act());
  }

  /// Two acts of the ontology.
  public static Fit fit(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (first.equals(second)) {
      return Fit.SAME;
    }
    Set<String> left = FAMILIES.getOrDefault(first, Set.of());
    return FAMILIES.getOrDefault(second, Set.of()).stream().anyMatch(left::contains) ? Fit.COMPATIBLE : Fit.APART;
  }

  /// Whether it tells a total over a period or an area and no event.
  public static boolean isStatistic(Claim claim) {
    return claim.eventType().equals(STATISTIC);
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new HashMap<>();
    for (DataRow row : DataFile.rows("org/cotejo/incidents/alike/act-families.tsv", "family", "acts", "why")) {
      row.words("acts").forEach(act -> families.computeIfAbsent(act, _ -> new HashSet<>()).add(row.cell("family")));
    }
    return Map.copyOf(families);
  }
}
