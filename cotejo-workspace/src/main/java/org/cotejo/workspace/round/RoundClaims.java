package org.cotejo.workspace.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;

/// The claims of a round as rows of the published table: as the coder program left them, whatever people have edited since.
///
/// @param rows by the claims' ids, in the round's order; claims that are gone are missing
public record RoundClaims(Map<String, List<Cell>> rows) {
  private static final List<Column> COLUMNS = ClaimColumns.columns();

  public static RoundClaims of(Store store, CodingRound round) {
    Map<String, Map<String, String>> originals = store.decisions().originals(round.claims());
    Map<String, List<Cell>> found = new HashMap<>();
    try (Table table = store.claims(round.claims())) {
      table.rows().forEach(row -> {
        if (row.getFirst() instanceof Cell.Text(String claim)) {
          Map<String, String> as = new TreeMap<>(originals.getOrDefault(claim, Map.of()));
          as.put("review", Review.UNREVIEWED.code());
          found.put(claim, with(row, as));
        }
      });
    }
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    round.claims().stream().filter(found::containsKey).forEach(claim -> rows.put(claim, found.getOrDefault(claim, List.of())));
    return new RoundClaims(rows);
  }

  /// A claim of the round, or one that was added, as a coder has it.
  ///
  /// @throws IllegalArgumentException if it is neither
  public List<Cell> row(Coding coding, String claim) {
    Decision.Add add = coding.added().get(claim);
    if (add != null) {
      return row(add);
    }
    List<Cell> row = rows.get(claim);
    if (row == null) {
      throw new IllegalArgumentException("there is no claim " + claim + " in this round");
    }
    return with(row, coding.edits().getOrDefault(claim, Map.of()));
  }

  /// An added claim as a row; what its report says of itself is left empty.
  private static List<Cell> row(Decision.Add add) {
    Map<String, String> cells = new TreeMap<>(add.cells());
    cells.putAll(Map.of("claim_id", add.claim(), "document_id", add.document(), "begin", Integer.toString(add.begin()), "end", Integer.toString(add.end()), "evidence", add.evidence()));
    cells.put("review", Review.ACCEPTED.code());
    return with(COLUMNS.stream().map(_ -> Cell.EMPTY).toList(), cells);
  }

  private static List<Cell> with(List<Cell> row, Map<String, String> changed) {
    List<Cell> cells = new ArrayList<>(row);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String value = changed.get(COLUMNS.get(i).name());
      if (value != null) {
        cells.set(i, value.isEmpty() ? Cell.EMPTY : cell(COLUMNS.get(i), value));
      }
    }
    return cells;
  }

  /// @param value as exported, or as the database has it
  private static Cell cell(Column column, String value) {
    return switch (column.type()) {
      case TEXT -> Cell.of(value);
      case WHOLE -> Cell.of(Long.parseLong(value));
      case DECIMAL -> new Cell.Decimal(Double.parseDouble(value));
      case FLAG -> Cell.of(value.equals("true") || value.equals("1"));
    };
  }
}
