package org.cotejo.export.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// Compares an edited sheet, held in memory, with a table that streams by.
final class SheetComparison {
  /// How the name of an incident begins that is not there yet.
  private static final List<String> NEW = List.of("new", "nuev");

  private final EditedSheet sheet;
  private final ClaimTable columns;
  private final ClaimRules rules;
  private final Header header;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> incidents = new HashMap<>();
  private final Map<String, List<EditedSheet.Row>> rows = new LinkedHashMap<>();

  SheetComparison(EditedSheet sheet, List<Column> columns, ClaimRules rules) {
    this.sheet = sheet;
    this.columns = ClaimTable.of(columns);
    this.rules = rules;
    this.header = Header.of(sheet.columns(), this.columns, problems::add);
  }

  Changes with(Stream<List<Cell>> table) {
    int id = columns.index(ClaimRules.ID);
    if (!header.places().containsKey(id)) {
      problems.add(new Problem(1, ClaimRules.ID, String.join(", ", sheet.columns()), "a column " + ClaimRules.ID + ", by which rows are known; export again"));
      return result();
    }
    group(header.places().getOrDefault(id, 0));
    for (Iterator<List<Cell>> claims = table.iterator(); claims.hasNext(); ) {
      compare(claims.next().stream().map(Cell::text).toList());
    }
    rows.forEach((claim, unknown) -> unknown.forEach(
        row -> problems.add(new Problem(row.number(), ClaimRules.ID, claim, "the id of a claim in the database, unchanged"))));
    return result();
  }

  private Changes result() {
    Set<String> there = new HashSet<>(incidents.values());
    changes.removeIf(change -> leadsNowhere(change, there));
    Map<String, Integer> order = new HashMap<>();
    sheet.columns().forEach(column -> order.putIfAbsent(column, order.size()));
    changes.sort(Comparator.comparingInt(Change::row).thenComparing(change -> order.getOrDefault(change.column(), order.size())));
    problems.sort(Comparator.comparingInt(Problem::row).thenComparing(problem -> order.getOrDefault(problem.column(), order.size())));
    return new Changes(changes, problems, incidents);
  }

  /// A claim can be moved to an incident of the table, or to a new one under a name that says so.
  private boolean leadsNowhere(Change change, Set<String> there) {
    String incident = change.after().toLowerCase(Locale.ROOT);
    boolean lost = change.column().equals(ClaimRules.INCIDENT) && !incident.isEmpty() && NEW.stream().noneMatch(incident::startsWith)
        && !there.contains(change.after());
    if (lost) {
      problems.add(new Problem(change.row(), change.column(), change.after(), "an incident of the table, nothing, or new-1, new-2 ... for new incidents"));
    }
    return lost;
  }

  private void group(int place) {
    for (EditedSheet.Row row : sheet.rows()) {
      String claim = Texts.withoutApostrophe(row.cell(place).shown().strip());
      List<EditedSheet.Row> same = rows.computeIfAbsent(claim, _ -> new ArrayList<>());
      if (!same.isEmpty() && !claim.isEmpty()) {
        problems.add(new Problem(row.number(), ClaimRules.ID, claim, "each claim once; it stands in row " + same.getFirst().number() + " already"));
      }
      same.add(row);
    }
  }

  private void compare(List<String> claim) {
    String id = claim.get(columns.index(ClaimRules.ID));
    String incident = claim.get(columns.index(ClaimRules.INCIDENT));
    if (!incident.isEmpty()) {
      incidents.put(id, incident);
    }
    List<EditedSheet.Row> edited = rows.remove(id);
    if (edited != null) {
      RowComparison comparison = new RowComparison(columns, rules, sheet.dayZero(), claim, problems);
      edited.forEach(row -> comparison.compare(row.number(), header.cells(row)));
      changes.addAll(comparison.changes());
    }
  }
}
