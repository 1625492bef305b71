package org.cotejo.workspace.count;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.cotejo.indicators.force.Figures;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Appraisal.Appraised;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// Indicators as rows: one for each part and indicator, with its inputs, all its readings, and the claims it rests on.
public final class IndicatorTable {
  private IndicatorTable() {}

  /// @param variants their keys, each a column
  public static Table of(Map<Part, Appraisal> parts, List<String> variants) {
    return new Table("indicators", columns(variants),
        parts.entrySet().stream().flatMap(entry -> entry.getValue().indicators().stream().map(one -> row(entry.getKey(), entry.getValue(), one, variants))));
  }

  private static List<Column> columns(List<String> variants) {
    List<Column> columns = new ArrayList<>(List.of(
        new Column("period", TEXT, "year, month, day, or two with .. between; empty: all days"),
        new Column("place", TEXT, "COUNTRY/STATE/NAME; empty: everywhere"),
        new Column("agency", TEXT, "empty: all"),
        new Column("indicator", TEXT, "I-1 to A-5"),
        new Column("formula", TEXT, "in the symbols of the inputs"),
        new Column("value", DECIMAL, "in the indicator's unit; A-1 as a fraction"),
        new Column("lower", DECIMAL, "lower limit"),
        new Column("upper", DECIMAL, "upper limit; empty: none"),
        new Column("method", TEXT, "of the limits"),
        new Column("level", DECIMAL, "of the limits"),
        new Column("clustered_lower", DECIMAL, "lower limit over resampled incidents"),
        new Column("clustered_upper", DECIMAL, "upper limit over resampled incidents"),
        new Column("least", DECIMAL, "with the least that is told"),
        new Column("most", DECIMAL, "with the most that is told"),
        new Column("not_computable", TEXT, "why there is no value: missing, zero, part_exceeds_whole"),
        new Column("inputs", TEXT, "SYMBOL=value; ;-separated"),
        new Column("reading", TEXT, "by which figures that differ were settled")));
    variants.forEach(variant -> columns.add(new Column("by_" + variant.replace('-', '_'), DECIMAL, "the value under this reading")));
    columns.add(new Column("incidents", TEXT, "ids of the incidents behind the numerator; ;-separated"));
    columns.add(new Column("claims", TEXT, "ids of the claims behind the inputs; ;-separated"));
    return List.copyOf(columns);
  }

  private static List<Cell> row(Part part, Appraisal appraisal, Appraised one, List<String> variants) {
    Optional<Interval> limits = limits(one.result());
    List<Cell> cells = new ArrayList<>(List.of(
        Cell.of(appraisal.tally().question().period().map(Span::toString).orElse("")), Cell.of(place(part, appraisal)), Cell.of(agency(part, appraisal)),
        Cell.of(one.indicator().code()), Cell.of(one.indicator().formula()), Cell.of(value(one.result())),
        lower(limits), upper(limits), Cell.of(limits.map(interval -> interval.method().name().toLowerCase(Locale.ROOT)).orElse("")),
        new Cell.Decimal(appraisal.settings().level()), lower(one.clustered()), upper(one.clustered()), Cell.of(value(one.least())), Cell.of(value(one.most())),
        Cell.of(one.result() instanceof Result.NotComputable none ? none.reason().name().toLowerCase(Locale.ROOT) : ""),
        Cell.of(inputs(one.result())), Cell.of(appraisal.settings().variant())));
    variants.forEach(variant -> cells.add(Cell.of(Optional.ofNullable(one.byVariant().get(variant)).map(IndicatorTable::value).orElse(OptionalDouble.empty()))));
    List<Quantity> counted = one.indicator().inputs().stream().filter(quantity -> !appraisal.given().contains(quantity)).toList();
    cells.add(Cell.of(appraisal.tally().behind(one.indicator().inputs().getFirst()).stream().map(episode -> episode.id()).toList()));
    cells.add(Cell.of(counted.stream().flatMap(quantity -> appraisal.tally().claims(quantity).stream()).distinct().toList()));
    return cells;
  }

  private static String place(Part part, Appraisal appraisal) {
    return part.place().path().isEmpty() ? String.join(";", appraisal.tally().question().paths()) : part.place().path();
  }

  private static String agency(Part part, Appraisal appraisal) {
    return part.agency().isEmpty() ? String.join(";", appraisal.tally().question().agencies()) : part.agency();
  }

  private static Optional<Interval> limits(Result result) {
    return switch (result) {
      case Result.Computed computed -> Optional.of(computed.interval());
      case Result.Bound bound -> Optional.of(bound.interval());
      case Result.NotComputable _ -> Optional.empty();
    };
  }

  private static Cell lower(Optional<Interval> interval) {
    return interval.<Cell>map(limits -> new Cell.Decimal(limits.lower())).orElse(Cell.EMPTY);
  }

  private static Cell upper(Optional<Interval> interval) {
    return interval.map(limits -> Cell.of(limits.upper())).orElse(Cell.EMPTY);
  }

  private static OptionalDouble value(Result result) {
    return result instanceof Result.Computed computed ? OptionalDouble.of(computed.value()) : OptionalDouble.empty();
  }

  private static List<String> inputs(Result result) {
    Figures figures = switch (result) {
      case Result.Computed computed -> computed.inputs();
      case Result.Bound bound -> bound.inputs();
      case Result.NotComputable _ -> Figures.NONE;
    };
    return result.indicator().inputs().stream().flatMap(quantity -> figures.get(quantity).stream().mapToObj(value -> quantity.symbol() + "=" + value)).toList();
  }
}
