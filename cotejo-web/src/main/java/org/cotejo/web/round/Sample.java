package org.cotejo.web.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Decision;
import org.cotejo.model.Sha256;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.SortKey;
import org.cotejo.workspace.agreement.CodedClaim;

/// Draws reports for a round: at random, but the same under the same name, so that a draw can be repeated.
final class Sample {
  /// A round is drawn from so many claims at most.
  static final int MOST = 20_000;
  private static final int AT_ONCE = 500;

  private Sample() {}

  /// @param found the claims to draw from; those that people have added are left aside
  /// @param reports how many at most
  static Decision.Round of(Store store, Found found, String name, List<String> coders, int reports) {
    Map<String, List<CodedClaim>> byReport = new HashMap<>();
    List<Integer> rows = found.rows(SortKey.DATE, false, 0, MOST);
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      try (Table table = store.claimRows(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))) {
        table.rows().map(CodedClaim::of).filter(claim -> !claim.cell("rule").equals(Decision.Add.RULE))
            .forEach(claim -> byReport.computeIfAbsent(claim.cell("document_id"), _ -> new ArrayList<>()).add(claim));
      }
    }
    List<String> drawn = byReport.keySet().stream().sorted(Comparator.comparing((String document) -> Sha256.of(name + " " + document))).limit(reports).toList();
    List<String> claims = drawn.stream().flatMap(document -> byReport.getOrDefault(document, List.of()).stream()
        .sorted(Comparator.comparingInt(Sample::begin).thenComparing(CodedClaim::id))).map(CodedClaim::id).toList();
    return new Decision.Round(name, coders, drawn, claims);
  }

  private static int begin(CodedClaim claim) {
    return Integer.parseInt(claim.cell("begin"));
  }
}
