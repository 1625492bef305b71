package org.cotejo.web.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Quantity;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Told;

/// Figures side by side: a row for each quantity, a column for each who says something.
public record Matrix(List<Column> columns, List<Row> rows) {

  /// @param name the claimant, or the outlet; of an outlet without a name that of its report
  /// @param outlet whether it is an outlet's own voice
  public record Column(String name, boolean outlet) {}

  /// @param agents whether agents of the state are counted
  /// @param cells as many as there are columns
  public record Row(String measure, boolean agents, String unit, boolean disputed, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// All that one says of one quantity, the earliest first.
  public record Cell(List<Value> values) {
    public Cell {
      values = List.copyOf(values);
    }
  }

  /// @param part whether only a part of a total is counted
  /// @param rival whether somebody gives a number that contradicts it
  /// @param quotes where it is said; the same of several reports stands together
  public record Value(String low, String high, boolean approximate, String status, boolean part, boolean rival, List<Quote> quotes) {
    public Value {
      quotes = List.copyOf(quotes);
    }

    private Value saidIn(List<Quote> where) {
      return new Value(low, high, approximate, status, part, rival, where);
    }
  }

  public record Quote(String evidence, String outlet, String published, int sentence, Address page) {}

  /// How much more a disputed figure weighs than another.
  private static final int DISPUTED = 100;
  /// The disputed first, then the dead, the wounded, the arrested, then the rest by its name.
  private static final Comparator<Row> MOST_TELLING = Comparator.comparing(Row::disputed).reversed()
      .thenComparing(row -> IncidentColumns.MEASURES.contains(row.measure()) ? IncidentColumns.MEASURES.indexOf(row.measure()) : IncidentColumns.MEASURES.size())
      .thenComparing(Row::measure).thenComparing(Row::agents);

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// @param byOutlet whether outlets stand at the head of the columns, not those whom they quote
  static Matrix of(Loaded incident, boolean byOutlet) {
    Accounts said = incident.said();
    Function<Statement, Column> column = statement -> column(incident.told(statement.position().claim()), byOutlet);
    Map<Column, Integer> columns = columns(said, column);
    List<Row> rows = said.quantities().stream().map(quantity -> row(incident, said, quantity, columns, column)).sorted(MOST_TELLING).toList();
    return new Matrix(List.copyOf(columns.keySet()), rows);
  }

  private static Column column(Told told, boolean byOutlet) {
    boolean own = byOutlet || !told.claim().attribution().claimant().isKnown();
    return new Column(own ? Speakers.outlet(told) : Speakers.of(told), own);
  }

  /// Those who say most come first; each with its place.
  private static Map<Column, Integer> columns(Accounts said, Function<Statement, Column> column) {
    Map<Column, Integer> counted = new LinkedHashMap<>();
    said.quantities().forEach(quantity -> said.about(quantity).forEach(statement -> counted.merge(column.apply(statement), said.areDisputed(quantity) ? DISPUTED : 1, Integer::sum)));
    Map<Column, Integer> columns = new LinkedHashMap<>();
    counted.entrySet().stream().sorted(Map.Entry.<Column, Integer>comparingByValue().reversed()).forEach(entry -> columns.put(entry.getKey(), columns.size()));
    return columns;
  }

  private static Row row(Loaded incident, Accounts said, Quantity quantity, Map<Column, Integer> columns, Function<Statement, Column> column) {
    List<Statement> rivals = said.rivals(quantity);
    List<Map<Value, List<Quote>>> cells = new ArrayList<>();
    columns.forEach((_, _) -> cells.add(new LinkedHashMap<>()));
    for (Statement statement : said.about(quantity)) {
      Map<Value, List<Quote>> cell = cells.get(columns.getOrDefault(column.apply(statement), 0));
      cell.computeIfAbsent(value(statement.position(), rivals.contains(statement)), _ -> new ArrayList<>()).add(quote(incident, statement));
    }
    return new Row(quantity.measure(), quantity.side() == Side.AGENTS, quantity.unit(), !rivals.isEmpty(), cells.stream().map(Matrix::cell).toList());
  }

  private static Cell cell(Map<Value, List<Quote>> values) {
    return new Cell(values.entrySet().stream().map(entry -> entry.getKey().saidIn(entry.getValue())).toList());
  }

  private static Value value(Position position, boolean rival) {
    return new Value(Figure.text(position.low()), Figure.text(position.high()), position.approximate(), position.status().code(), position.part(), rival, List.of());
  }

  private static Quote quote(Loaded incident, Statement statement) {
    Told told = incident.told(statement.position().claim());
    return new Quote(told.evidence(), Speakers.outlet(told), statement.published().map(Object::toString).orElse(""), told.claim().sentence(),
        Address.of("/documents/" + statement.document()).with("claim", statement.position().claim()));
  }
}
