package org.cotejo.incidents.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;

/// Lays two reports side by side.
public final class ReportComparison {
  private ReportComparison() {}

  /// Without knowing of incidents.
  public static Comparison of(CodedDocument first, CodedDocument second) {
    return of(first, second, _ -> Optional.empty());
  }

  /// @param incident the incident of a claim by the claim's id, if it has one: claims of one incident are paired before others
  public static Comparison of(CodedDocument first, CodedDocument second, Function<String, Optional<String>> incident) {
    Map<Claim, Claim> partners = Alignment.of(first, second, incident);
    Set<Claim> told = new HashSet<>(partners.values());
    List<Placed> rows = new ArrayList<>();
    for (Claim claim : first.claims()) {
      Claim partner = partners.get(claim);
      rows.add(partner == null
          ? new Placed(new Row.OnlyFirst(claim), depth(claim, first), claim.id())
          : new Placed(row(claim, partner), (depth(claim, first) + depth(partner, second)) / 2, earlier(claim.id(), partner.id())));
    }
    second.claims().stream().filter(claim -> !told.contains(claim))
        .forEach(claim -> rows.add(new Placed(new Row.OnlySecond(claim), depth(claim, second), claim.id())));
    rows.sort(Comparator.comparingDouble(Placed::depth).thenComparing(Placed::tie));
    return new Comparison(first, second, rows.stream().map(Placed::row).toList());
  }

  /// @param depth how far into its report, 0..1
  /// @param tie breaks ties, whatever the order of the reports
  private record Placed(Row row, double depth, String tie) {}

  private static Row row(Claim first, Claim second) {
    List<Difference> differences = Differences.of(first, second);
    return differences.isEmpty() ? new Row.Same(first, second) : new Row.Differs(first, second, differences);
  }

  private static double depth(Claim claim, CodedDocument report) {
    return (double) claim.evidence().begin() / Math.max(1, report.document().text().length());
  }

  private static String earlier(String first, String second) {
    return first.compareTo(second) <= 0 ? first : second;
  }
}
