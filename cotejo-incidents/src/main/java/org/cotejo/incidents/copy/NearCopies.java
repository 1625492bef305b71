package org.cotejo.incidents.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.DocumentId;

/// Finds the near-copies among reports, by the keys they share.
public final class NearCopies {
  /// A key that more reports have than this is boilerplate, and says nothing.
  public static final int COMMON = 1000;

  private NearCopies() {}

  /// Two reports of which one is a near-copy of the other, the earlier first.
  public record Pair(Report earlier, Report later, Kinship kinship) {
    /// Two reports in any order.
    public static Pair of(Report one, Report other) {
      boolean inOrder = Report.BY_DATE.compare(one, other) <= 0;
      return new Pair(inOrder ? one : other, inOrder ? other : one, Kinship.between(one, other));
    }
  }

  /// All pairs, by the earlier report, then by the later one; the same for any order of the reports.
  public static List<Pair> among(Collection<Report> reports) {
    List<Report> sorted = distinct(reports);
    Map<Long, List<Report>> filed = new LinkedHashMap<>();
    sorted.forEach(report -> report.keys().forEach(key -> filed.computeIfAbsent(key, k -> new ArrayList<>()).add(report)));
    List<Pair> pairs = new ArrayList<>();
    for (Report earlier : sorted) {
      for (Report later : after(earlier, filed)) {
        Kinship kinship = Kinship.between(earlier, later);
        if (kinship.related()) {
          pairs.add(new Pair(earlier, later, kinship));
        }
      }
    }
    return pairs;
  }

  private static List<Report> distinct(Collection<Report> reports) {
    Map<DocumentId, Report> byId = new LinkedHashMap<>();
    reports.stream().sorted(Report.BY_DATE).forEach(report -> byId.putIfAbsent(report.id(), report));
    return List.copyOf(byId.values());
  }

  /// The reports that share a key with an earlier one, in order.
  private static List<Report> after(Report earlier, Map<Long, List<Report>> filed) {
    Set<DocumentId> seen = new HashSet<>();
    List<Report> found = new ArrayList<>();
    for (long key : earlier.keys()) {
      List<Report> sharing = filed.getOrDefault(key, List.of());
      for (int i = sharing.size() - 1; sharing.size() <= COMMON && i >= 0 && Report.BY_DATE.compare(sharing.get(i), earlier) > 0; i--) {
        if (seen.add(sharing.get(i).id())) {
          found.add(sharing.get(i));
        }
      }
    }
    found.sort(Report.BY_DATE);
    return found;
  }
}
