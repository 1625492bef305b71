package org.cotejo.cli.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.model.table.Table;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Told;

/// Incidents as lines of a terminal.
public final class IncidentList {
  private static final List<String> NAMES = IncidentColumns.columns().stream().map(Column::name).toList();
  private static final String LAYOUT = "%-19s %-10s %-18s %-34s %-11s %-9s %-9s %7s  %s";

  private IncidentList() {}

  /// @param least how many reports an incident must have
  /// @param disputed whether only those whose accounts differ are shown
  public static String of(Table table, int least, boolean disputed) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(LAYOUT, "INCIDENT", "DAY", "ACT", "PLACE", "KILLED", "WOUNDED", "ARRESTED", "REPORTS", "").stripTrailing());
    table.rows().filter(row -> whole(row, "documents") >= least && (!disputed || isDisputed(row))).map(IncidentList::line).forEach(lines::add);
    lines.add(lines.size() == 2 ? "1 incident" : lines.size() - 1 + " incidents");
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(List<Cell> row) {
    return String.format(LAYOUT, text(row, "incident_id"), text(row, "date_start"), cut(text(row, "act"), 18), cut(place(row), 34), figure(row, "killed"), figure(row, "wounded"),
        figure(row, "arrested"), whole(row, "documents"), isDisputed(row) ? "the accounts differ" : "").stripTrailing();
  }

  private static String place(List<Cell> row) {
    String name = text(row, "place_name");
    String state = text(row, "admin1");
    return name.isEmpty() || state.isEmpty() || name.equals(state) ? name + (name.isEmpty() ? state : "") : name + ", " + state;
  }

  private static String figure(List<Cell> row, String measure) {
    return Bounded.of(number(row, measure + "_low"), number(row, measure + "_best"), number(row, measure + "_high"));
  }

  private static boolean isDisputed(List<Cell> row) {
    return cell(row, "disputed") instanceof Cell.Flag(boolean value) && value;
  }

  private static Cell cell(List<Cell> row, String column) {
    return row.get(NAMES.indexOf(column));
  }

  private static String text(List<Cell> row, String column) {
    return cell(row, column) instanceof Cell.Text(String value) ? value : "";
  }

  private static long whole(List<Cell> row, String column) {
    return cell(row, column) instanceof Cell.Whole(long value) ? value : 0;
  }

  private static OptionalDouble number(List<Cell> row, String column) {
    return cell(row, column) instanceof Cell.Decimal(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
