package org.cotejo.workspace.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;

/// Rows of the published table `claims` with the names of private persons masked, each by the names of its report.
public record MaskedClaims(Store store) {
  private static final int AT_ONCE = 500;
  private static final List<String> NAMES = ClaimColumns.columns().stream().map(Column::name).toList();
  private static final int DOCUMENT = NAMES.indexOf("document_id");
  /// Columns that hold words of reports.
  private static final Set<Integer> WORDS = Set.copyOf(Stream.of("evidence", "actor_text", "actor_name", "recipient_text", "recipient_name", "measure_text", "place_text", "claimant_text", "claimant_name", "framing")
      .map(NAMES::indexOf).toList());

  /// The private names of these reports, report by report.
  public Map<String, PrivateNames> names(Collection<String> documents) {
    Map<String, PrivateNames> names = new HashMap<>();
    List<String> all = List.copyOf(documents);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      store.named(all.subList(from, Math.min(all.size(), from + AT_ONCE))).forEach((document, named) -> names.put(document, PrivateNames.of(named)));
    }
    return names;
  }

  /// The same rows, masked.
  public List<List<Cell>> rows(List<List<Cell>> rows) {
    Set<String> documents = new HashSet<>();
    rows.forEach(row -> documents.add(document(row)));
    Map<String, PrivateNames> names = names(documents);
    return rows.stream().map(row -> row(row, names.getOrDefault(document(row), PrivateNames.NONE))).toList();
  }

  /// The same table, masked row by row. Rows of one report are expected to follow each other; where they do not, its names are read again.
  public Table table(Table claims) {
    Remembered last = new Remembered();
    return new Table(claims.name(), claims.columns(), claims.rows().map(row -> row(row, last.names(document(row)))));
  }

  /// The names of the report asked for last.
  private final class Remembered {
    private String document = "";
    private PrivateNames names = PrivateNames.NONE;

    private PrivateNames names(String wanted) {
      if (!wanted.equals(document)) {
        document = wanted;
        names = MaskedClaims.this.names(List.of(wanted)).getOrDefault(wanted, PrivateNames.NONE);
      }
      return names;
    }
  }

  private static String document(List<Cell> row) {
    return row.get(DOCUMENT) instanceof Cell.Text(String id) ? id : "";
  }

  private static List<Cell> row(List<Cell> row, PrivateNames names) {
    List<Cell> masked = new ArrayList<>(row);
    WORDS.forEach(i -> masked.set(i, row.get(i) instanceof Cell.Text(String words) ? new Cell.Text(names.masked(words)) : row.get(i)));
    return List.copyOf(masked);
  }
}
