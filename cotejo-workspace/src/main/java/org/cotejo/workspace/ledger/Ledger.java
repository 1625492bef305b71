package org.cotejo.workspace.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cotejo.incidents.account.Folding;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.CodedDocument;
import org.cotejo.store.Store;
import org.cotejo.workspace.ledger.Statistic.Series;

/// All published aggregates, series by series, the earliest period first.
///
/// @param lines each period of each series
public record Ledger(List<Line> lines) {
  private static final Comparator<Line> IN_ORDER = Comparator.comparing((Line line) -> line.series().place().path()).thenComparing(line -> line.series().measure())
      .thenComparing(line -> line.series().counted()).thenComparing(line -> line.series().byAgents())
          .thenComparing(line -> line.period().map(Span::toString).orElse("9"));

  /// What all bodies publish for one period of one series.
  public record Line(Series series, Optional<Span> period, List<Statistic> figures) {
    public Line {
      figures = List.copyOf(figures);
    }

    /// Whether two bodies publish numbers that cannot both be right. Of an unresolved period nobody knows.
    public boolean isDisputed() {
      return period.isPresent() && figures.stream().anyMatch(one -> figures.stream().anyMatch(other -> !one.claimant().equals(other.claimant()) && !one.meets(other)));
    }
  }

  public Ledger {
    lines = List.copyOf(lines);
  }

  /// Of a database.
  public static Ledger of(Store store) {
    return of(store, report -> report);
  }

  /// Of a database.
  ///
  /// @param shown what may be seen of a report
  public static Ledger of(Store store, UnaryOperator<CodedDocument> shown) {
    return of(store.reports().withAggregates().map(shown).flatMap(report -> Statistic.of(report).stream()).toList(), store.copies()::originalOf);
  }

  /// @param origin the report that a report was copied from, by their ids: what a copy repeats is one figure
  static Ledger of(Collection<Statistic> statistics, UnaryOperator<String> origin) {
    Map<Line, List<Statistic>> lines = new LinkedHashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Statistic one : statistics) {
      String voice = Folding.fold(one.claimant());
      if (seen.add(List.of(origin.apply(one.report().id().sha256()), voice, one.series(), one.period(), one.value()))) {
        lines.computeIfAbsent(new Line(one.series(), one.period(), List.of()), _ -> new ArrayList<>()).add(one);
      }
    }
    return new Ledger(lines.entrySet().stream().map(entry -> new Line(entry.getKey().series(), entry.getKey().period(), entry.getValue())).sorted(IN_ORDER).toList());
  }
}
