package org.cotejo.lab.confidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.coder.claim.ConfidenceFeatures;
import org.cotejo.lab.confidence.JudgedSet.Judged;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;

/// What people have decided about the claims of a database, in review or in a spreadsheet: what they accepted is right, what they rejected wrong; what they corrected is right if its event was left as
/// it is. Claims whose event was corrected are no longer what the coder made of them: they teach nothing, nor do claims that nobody has reviewed or that people have added.
final class ReviewedClaims {
  private static final String SET = "reviewed";
  private static final Set<String> EVENT = Set.of("event_type", "act");
  private static final List<String> NAMES = ClaimColumns.columns().stream().map(Column::name).toList();

  private ReviewedClaims() {}

  /// The judged claims of a database.
  ///
  /// @throws org.cotejo.store.StoreException if there is none, or none of this program
  static List<Judged> read(Path database) {
    try (Store store = Store.openExisting(database)) {
      Map<String, Boolean> right = right(store);
      List<Judged> judged = new ArrayList<>();
      try (Stream<CodedDocument> reports = store.reports().all()) {
        reports.forEach(report -> report.claims().stream().filter(claim -> right.containsKey(claim.id()) && !claim.rule().equals(Decision.Add.RULE))
            .map(claim -> judged(report, claim, right.getOrDefault(claim.id(), false))).forEach(judged::add));
      }
      return judged;
    }
  }

  private static Judged judged(CodedDocument report, Claim claim, boolean right) {
    return new Judged(SET, report.document().id().sha256(), new LabelledFeatures(new TreeSet<>(ConfidenceFeatures.of(claim, report.claims(), report.document().language())), right));
  }

  /// Whether the reviewed claims are right, by their ids.
  private static Map<String, Boolean> right(Store store) {
    Map<String, Boolean> right = new HashMap<>();
    try (Table claims = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      claims.rows().forEach(row -> {
        switch (text(row, "review")) {
          case "accepted", "edited" -> right.put(text(row, "claim_id"), true);
          case "rejected" -> right.put(text(row, "claim_id"), false);
          default -> { }
        }
      });
    }
    store.decisions().originals(right.keySet()).forEach((claim, fields) -> {
      if (EVENT.stream().anyMatch(fields::containsKey)) {
        right.remove(claim);
      }
    });
    return right;
  }

  private static String text(List<Cell> row, String column) {
    return row.get(NAMES.indexOf(column)) instanceof Cell.Text(String words) ? words : "";
  }
}
