package org.cotejo.workspace.ledger;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.FLAG;
import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// The ledger as the published table `statistics`.
public final class StatisticTable {
  private static final List<Column> COLUMNS = List.of(
      new Column("measure", TEXT, "what is counted"),
      new Column("counted", TEXT, "agents others"),
      new Column("by_agents", FLAG, "whether agents of the state are said to have done it"),
      new Column("country", TEXT, "ISO 3166 alpha-3"),
      new Column("admin1", TEXT, "state, department or province; empty: all of the country"),
      new Column("place_name", TEXT, "municipality or finer; empty: all of the state"),
      new Column("period_start", TEXT, "first day, ISO"),
      new Column("period_end", TEXT, "last day, ISO"),
      new Column("claimant", TEXT, "whose figure it is"),
      new Column("low", DECIMAL, "lower bound"),
      new Column("high", DECIMAL, "upper bound"),
      new Column("approximate", FLAG, "rounded or only implied"),
      new Column("unit", TEXT, "as told"),
      new Column("definition", TEXT, "what is counted in the words of the report"),
      new Column("disputed", FLAG, "whether another body publishes another number for the same"),
      new Column("document", TEXT, "file name or URL"),
      new Column("published", TEXT, "ISO date of publication"),
      new Column("sentence", WHOLE, "1-based sentence number"),
      new Column("evidence", TEXT, "the words, verbatim but for line breaks"),
      new Column("claim_id", TEXT, "of the claim"));

  private StatisticTable() {}

  /// One row per figure.
  public static Table table(Ledger ledger) {
    return new Table("statistics", COLUMNS, ledger.lines().stream().flatMap(line -> line.figures().stream().map(one -> row(line, one))));
  }

  private static List<Cell> row(Ledger.Line line, Statistic one) {
    Optional<Span> period = line.period();
    return List.of(Cell.of(line.series().measure()), Cell.of(line.series().counted().name().toLowerCase(Locale.ROOT)), Cell.of(line.series().byAgents()),
        Cell.of(line.series().place().country()), Cell.of(line.series().place().state()), Cell.of(line.series().place().name()),
        Cell.of(period.map(span -> span.from().toString()).orElse("")), Cell.of(period.map(span -> span.to().toString()).orElse("")),
        Cell.of(one.claimant()), Cell.of(one.value().low()), Cell.of(one.value().high()), Cell.of(one.value().approximate()), Cell.of(one.unit()),
            Cell.of(one.definition()),
        Cell.of(line.isDisputed()), Cell.of(one.report().name()), Cell.of(one.report().published().map(Object::toString).orElse("")),
        Cell.of(one.sentence()), Cell.of(one.evidence()), Cell.of(one.claim()));
  }
}
