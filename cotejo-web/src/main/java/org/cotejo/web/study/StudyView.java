package org.cotejo.web.study;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.wording.Wording;

/// A study: its choices, and what came out, in sentences of the reader's language and numbers as exported.
///
/// @param study displacement escalation near-repeat undercount agreement
/// @param places, events, acts, outlets, plans to choose from; events and acts by their codes
/// @param problem what is chosen wrong, for people; empty if nothing is
/// @param results one; none as long as something is missing
public record StudyView(String study, List<Field> fields, List<String> places, List<String> events, List<String> acts, List<String> outlets, List<String> plans, String problem, List<Result> results) {

  /// @param refused whether it is a refusal; then the sentences say why
  /// @param areas what was counted in, where it is an outline
  /// @param sentences the reading, in plain words
  public record Result(boolean refused, List<Sentence> sentences, List<Area> areas, List<Table> tables, List<Bar> bars, List<Measure> measures, List<Sentence> caveats) {
    public Result {
      sentences = List.copyOf(sentences);
      areas = List.copyOf(areas);
      tables = List.copyOf(tables);
      bars = List.copyOf(bars);
      measures = List.copyOf(measures);
      caveats = List.copyOf(caveats);
    }

    static Result refusal(Sentence reason) {
      return new Result(true, List.of(reason), List.of(), List.of(), List.of(), List.of(), List.of());
    }
  }

  /// @param parts the same text, in parts of which those that count something may open it
  public record Sentence(String text, List<Cell> parts) {
    public Sentence {
      parts = List.copyOf(parts);
    }

    public static Sentence of(String text) {
      return new Sentence(text, List.of(Cell.of(text)));
    }

    /// @param pages what its counts open, in their order
    public static Sentence of(List<Wording.Piece> pieces, Address... pages) {
      Iterator<Address> opened = List.of(pages).iterator();
      return new Sentence(pieces.stream().map(Wording.Piece::text).collect(Collectors.joining()),
          pieces.stream().map(piece -> piece.counts() ? new Cell(piece.text(), true, opened.next()) : Cell.of(piece.text())).toList());
    }
  }

  /// @param field the parameter that names it
  /// @param name that somebody has given it, may be empty
  /// @param corners of its outlines together
  public record Area(String field, String name, int corners) {}

  /// @param head of the columns, in words
  public record Table(String title, List<String> head, List<Row> rows) {
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /// @param cells of which some may open claims
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param linked whether the page shows what is behind it
  public record Cell(String text, boolean linked, Address page) {
    static Cell of(String text) {
      return new Cell(text, false, Address.of("/"));
    }
  }

  /// A month of a series.
  ///
  /// @param high percent of the highest
  /// @param after whether it lies after the day
  public record Bar(String period, long count, double high, boolean after, Address page) {}

  /// @param words value and interval in words
  /// @param value, lower, upper as exported; empty if there is none
  /// @param lines of numbers: one, or none
  public record Measure(String name, String words, String value, String lower, String upper, List<Line> lines) {
    public Measure {
      lines = List.copyOf(lines);
    }
  }

  /// All places are percent of the width.
  ///
  /// @param even where nothing changed: 0 of a difference, 1 of a factor
  /// @param open whether there is no upper limit
  public record Line(double from, double to, double at, boolean open, double even) {}

  public StudyView {
    fields = List.copyOf(fields);
    places = List.copyOf(places);
    events = List.copyOf(events);
    acts = List.copyOf(acts);
    outlets = List.copyOf(outlets);
    plans = List.copyOf(plans);
    results = List.copyOf(results);
  }

  /// The names of those that hold areas.
  public List<String> areaFields() {
    return fields.stream().filter(field -> field.kind().equals("area")).map(Field::name).toList();
  }
}
