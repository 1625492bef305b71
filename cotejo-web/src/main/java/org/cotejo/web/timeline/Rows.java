package org.cotejo.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotejo.store.facet.Span;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.When;
import org.cotejo.web.claim.Where;

/// Incidents as rows.
final class Rows {
  private Rows() {}

  /// @param claims in the order of the rows; undated ones give none
  static List<TimelineView.Row> of(List<ClaimLine> claims, Window window) {
    Map<String, List<ClaimLine>> incidents = new LinkedHashMap<>();
    claims.forEach(claim -> incidents.computeIfAbsent(claim.incident().toString(), _ -> new ArrayList<>()).add(claim));
    return incidents.values().stream().flatMap(told -> row(told, window).stream()).toList();
  }

  private static Optional<TimelineView.Row> row(List<ClaimLine> told, Window window) {
    Map<List<String>, Integer> days = new TreeMap<>((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)));
    told.stream().map(ClaimLine::when).filter(when -> !when.start().isEmpty()).forEach(when -> days.merge(List.of(when.start(), when.end().isEmpty() ? when.start() : when.end()), 1, Integer::sum));
    List<TimelineView.Dot> dots = days.entrySet().stream().flatMap(entry -> dot(entry.getKey(), entry.getValue(), window).stream()).toList();
    When when = told.stream().map(ClaimLine::when).filter(one -> !one.start().isEmpty()).findFirst().orElse(told.getFirst().when());
    Where where = told.stream().map(ClaimLine::where).filter(one -> !one.country().isEmpty()).findFirst().orElse(told.getFirst().where());
    return dots.isEmpty() ? Optional.empty() : Optional.of(new TimelineView.Row(when, where, told.getFirst().act(), told.size(), told.getFirst().incident(), dots));
  }

  private static Optional<TimelineView.Dot> dot(List<String> days, int count, Window window) {
    Span span = new Span((int) LocalDate.parse(days.getFirst()).toEpochDay(), (int) LocalDate.parse(days.getLast()).toEpochDay());
    if (!window.meets(span)) {
      return Optional.empty();
    }
    boolean day = span.days() == 1;
    double middle = (window.x(span.firstDay()) + window.x(span.firstDay() + 1)) / 2;
    return Optional.of(new TimelineView.Dot(days.getFirst(), days.getLast(), count, day ? middle : window.x(span.firstDay()), day ? 0 : window.width(span)));
  }
}
