package org.cotejo.export.edit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.table.Column;

/// Compares the rows of a sheet that stand for one claim with the claim.
final class RowComparison {
  private final ClaimTable columns;
  private final ClaimRules rules;
  private final LocalDate dayZero;
  private final List<String> claim;
  private final List<Problem> problems;
  private final Map<String, Change> changes = new LinkedHashMap<>();
  private final Set<String> contradicted = new HashSet<>();

  RowComparison(ClaimTable columns, ClaimRules rules, LocalDate dayZero, List<String> claim, List<Problem> problems) {
    this.columns = columns;
    this.rules = rules;
    this.dayZero = dayZero;
    this.claim = claim;
    this.problems = problems;
  }

  /// The changes of all rows compared so far, without those that contradict one another.
  List<Change> changes() {
    return changes.values().stream().filter(change -> !contradicted.contains(change.column())).toList();
  }

  /// @param cells by the table's columns
  void compare(int row, Map<Integer, SheetCell> cells) {
    if (isOutdated(row, cells)) {
      return;
    }
    Map<String, Change> here = new LinkedHashMap<>();
    cells.forEach((index, cell) -> changed(row, index, cell).ifPresent(change -> here.put(change.column(), change)));
    checkOrder(row, here, "low", "high", "a lower bound that is not above the upper one");
    checkOrder(row, here, "date_start", "date_end", "a first day that is not after the last one");
    checkTogether(row, here);
    here.values().forEach(this::add);
  }

  /// A claim that was coded anew since the export would seem edited in every cell.
  private boolean isOutdated(int row, Map<Integer, SheetCell> cells) {
    int version = columns.index(ClaimRules.VERSION);
    SheetCell cell = cells.get(version);
    if (cell == null || Texts.isUnedited(claim.get(version), cell.shown())) {
      return false;
    }
    problems.add(new Problem(row, ClaimRules.VERSION, cell.shown(), claim.get(version) + ", which coded the claim since; export again and repeat the edit"));
    return true;
  }

  private Optional<Change> changed(int row, int index, SheetCell cell) {
    Column column = columns.column(index);
    String before = claim.get(index);
    Optional<Kind> editable = rules.editable(column);
    Reading reading = Reading.of(editable.orElseGet(() -> ClaimRules.fixed(column)), cell, before, dayZero);
    return switch (reading) {
      case Reading.Value(String after) when after.equals(before) -> Optional.empty();
      case Reading.Value(String after) when editable.isPresent() -> Optional.of(new Change(claim.get(columns.index(ClaimRules.ID)), column.name(), before, after, row));
      case Reading.Value _ -> problem(row, column.name(), cell, "\"" + before + "\", since this column cannot be edited");
      case Reading.Bad(String expected) -> problem(row, column.name(), cell, editable.isPresent() ? expected : "\"" + before + "\", since this column cannot be edited");
    };
  }

  private Optional<Change> problem(int row, String column, SheetCell cell, String expected) {
    problems.add(new Problem(row, column, cell.shown(), expected));
    return Optional.empty();
  }

  private void checkOrder(int row, Map<String, Change> here, String least, String most, String expected) {
    String low = after(here, least);
    String high = after(here, most);
    boolean edited = here.containsKey(least) || here.containsKey(most);
    if (edited && !low.isEmpty() && !high.isEmpty() && isAbove(low, high)) {
      problems.add(new Problem(row, least, low + " and " + high, expected));
      here.remove(least);
      here.remove(most);
    }
  }

  /// Days in ISO form are in order as texts.
  private static boolean isAbove(String low, String high) {
    List<Double> first = Numerals.readings(low);
    List<Double> second = Numerals.readings(high);
    return first.isEmpty() || second.isEmpty() ? low.compareTo(high) > 0 : first.getFirst() > second.getFirst();
  }

  private void checkTogether(int row, Map<String, Change> here) {
    boolean edited = here.containsKey("date_start") || here.containsKey("date_end");
    if (edited && after(here, "date_start").isEmpty() != after(here, "date_end").isEmpty()) {
      problems.add(new Problem(row, "date_start", after(here, "date_start") + " and " + after(here, "date_end"), "a first and a last day, or neither"));
      here.remove("date_start");
      here.remove("date_end");
    }
  }

  private String after(Map<String, Change> here, String column) {
    Change change = here.get(column);
    return change == null ? claim.get(columns.index(column)) : change.after();
  }

  private void add(Change change) {
    Change earlier = changes.putIfAbsent(change.column(), change);
    if (earlier != null && !earlier.after().equals(change.after())) {
      problems.add(new Problem(change.row(), change.column(), change.after(), "\"" + earlier.after() + "\" as in row " + earlier.row() + "; neither is taken over"));
      contradicted.add(change.column());
    }
  }
}
