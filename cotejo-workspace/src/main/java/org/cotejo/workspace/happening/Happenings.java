package org.cotejo.workspace.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Occurrence;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.model.table.Table;
import org.cotejo.store.CountedClaim;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Happening.Report;
import org.cotejo.workspace.happening.Happening.Spot;

/// Incidents to be counted.
///
/// @param counted those asked for
/// @param reports every report of any incident, with its place: how loudly each area is heard
public record Happenings(List<Happening> counted, List<Heard> reports) {
  private static final List<String> NAMES = IncidentColumns.columns().stream().map(Column::name).toList();

  private static final Set<String> FINE = Set.of("site", "locality", "municipality");
  private static final double KILOMETRES_PER_DEGREE = 111.195;

  /// A report that tells of an incident in a place.
  public record Heard(String document, Place place, Optional<LocalDate> published) {}

  /// What is counted.
  public enum Unit { INCIDENTS, KILLED }

  public Happenings {
    counted = List.copyOf(counted);
    reports = List.copyOf(reports);
  }

  /// @param filter of incidents: acts, event types
  public static Happenings read(Store store, Filter filter) {
    Map<String, Set<Report>> told = new HashMap<>();
    Set<Heard> heard = new HashSet<>();
    try (Stream<CountedClaim> claims = store.counts().claims()) {
      claims.forEach(claim -> {
        told.computeIfAbsent(claim.incident(), _ -> new HashSet<>()).add(new Report(claim.origin(), claim.outlet(), claim.published()));
        heard.add(new Heard(claim.origin(), new Place(claim.country(), claim.state(), claim.place()), claim.published()));
      });
    }
    List<Happening> counted = new ArrayList<>();
    try (Table table = store.table(PublishedTable.INCIDENTS, filter)) {
      table.rows().forEach(row -> counted.add(happening(row, told)));
    }
    return new Happenings(counted, List.copyOf(heard));
  }

  private static Happening happening(List<Cell> row, Map<String, Set<Report>> told) {
    String first = text(row, "date_start");
    Optional<Span> days = first.isEmpty() ? Optional.empty() : Optional.of(new Span(LocalDate.parse(first), LocalDate.parse(text(row, "date_end"))));
    long killed = row.get(NAMES.indexOf("killed_best")) instanceof Cell.Decimal(double value) ? Math.round(value) : 0;
    String id = text(row, "incident_id");
    return new Happening(id, days, new Place(text(row, "country"), text(row, "admin1"), text(row, "place_name")), spot(row), killed, told.getOrDefault(id, Set.of()));
  }

  private static Optional<Spot> spot(List<Cell> row) {
    return FINE.contains(text(row, "place_precision")) && row.get(NAMES.indexOf("latitude")) instanceof Cell.Decimal(double latitude)
        && row.get(NAMES.indexOf("longitude")) instanceof Cell.Decimal(double longitude) ? Optional.of(new Spot(latitude, longitude)) : Optional.empty();
  }

  private static String text(List<Cell> row, String column) {
    return row.get(NAMES.indexOf(column)) instanceof Cell.Text(String value) ? value : "";
  }

  /// How many in any of these places, in the period; anywhere if no place is named.
  public long count(Collection<Place> places, Span period, Unit unit) {
    return counted.stream().filter(happening -> isIn(happening.place(), places) && happening.isIn(period))
        .mapToLong(happening -> unit == Unit.KILLED ? happening.killed() : 1).sum();
  }

  public Change change(Collection<Place> places, Span before, Span after, Unit unit) {
    return places.isEmpty() ? Change.NONE : Change.of(count(places, before, unit), count(places, after, unit));
  }

  /// Reports, published in the period, of whatever happened there.
  public long heard(Collection<Place> places, Span period) {
    return reports.stream().filter(report -> isIn(report.place(), places) && report.published().filter(day -> period.holds(new Span(day, day))).isPresent())
        .map(Heard::document).distinct().count();
  }

  public Change heard(Collection<Place> places, Span before, Span after) {
    return places.isEmpty() ? Change.NONE : Change.of(heard(places, before), heard(places, after));
  }

  /// From the first to the last day of any, empty if none is known.
  public Optional<Span> extent(Collection<Place> places) {
    List<Span> days = counted.stream().filter(happening -> isIn(happening.place(), places)).flatMap(happening -> happening.days().stream())
        .filter(span -> span.days() <= 31).sorted().toList();
    return days.isEmpty() ? Optional.empty()
        : Optional.of(new Span(days.getFirst().from(), days.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow()));
  }

  /// Those of one known day at a known spot, in kilometres and days, on a plane that is true in the middle of them.
  public List<Occurrence> occurrences(Collection<Place> places) {
    List<Happening> known = counted.stream().filter(happening -> isIn(happening.place(), places) && happening.spot().isPresent() && happening.days()
        .filter(days -> days.days() == 1).isPresent()).toList();
    double middle = known.stream().mapToDouble(happening -> happening.spot().orElseThrow().latitude()).average().orElse(0);
    return known.stream().map(happening -> new Occurrence(happening.spot().orElseThrow().longitude() * KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(middle)),
        happening.spot().orElseThrow().latitude() * KILOMETRES_PER_DEGREE, happening.days().orElseThrow().from().toEpochDay())).toList();
  }

  private static boolean isIn(Place place, Collection<Place> places) {
    return places.isEmpty() || places.stream().anyMatch(one -> one.holds(place));
  }
}
