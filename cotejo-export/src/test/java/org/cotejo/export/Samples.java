package org.cotejo.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// Tables with every kind of cell, hostile words included.
final class Samples {
  static final List<Column> COLUMNS = List.of(
      new Column("evidence", Column.Type.TEXT, "words"),
      new Column("begin", Column.Type.WHOLE, "offset"),
      new Column("low", Column.Type.DECIMAL, "bound"),
      new Column("approximate", Column.Type.FLAG, "rounded"),
      new Column("latitude", Column.Type.DECIMAL, "north"),
      new Column("longitude", Column.Type.DECIMAL, "east"));

  static final List<List<Cell>> ROWS = List.of(
      row("He said \"no\", then\nleft; 💥 ñandú", 0, new Cell.Decimal(15), Cell.of(false), new Cell.Decimal(10.5), new Cell.Decimal(-66.9)),
      row("=HYPERLINK(\"x\")", 7, new Cell.Decimal(0.1), Cell.of(true), Cell.EMPTY, Cell.EMPTY),
      row("+1 -2 @x", 12, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, new Cell.Decimal(3)),
      row("millions", 13, new Cell.Decimal(382_000_000), Cell.of(true), new Cell.Decimal(0), new Cell.Decimal(0)));

  private Samples() {}

  static Table table() {
    return new Table("claims", COLUMNS, ROWS.stream());
  }

  static Table empty() {
    return new Table("claims", COLUMNS, Stream.of());
  }

  /// Many rows, enough for several groups of a columnar file.
  static Table large(int rows) {
    return new Table("claims", COLUMNS, IntStream.range(0, rows).mapToObj(i -> row(
        "words of row " + i + " ".repeat(200), i, new Cell.Decimal(i / 4.0), i % 3 == 0 ? Cell.EMPTY : Cell.of(i % 3 == 1), Cell.EMPTY, Cell.EMPTY)));
  }

  private static List<Cell> row(String words, long begin, Cell... rest) {
    return Stream.concat(Stream.of(Cell.of(words), Cell.of(begin)), Stream.of(rest)).toList();
  }
}
