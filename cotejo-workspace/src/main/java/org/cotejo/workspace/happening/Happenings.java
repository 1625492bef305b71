package org.cotejo.workspace.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Occurrence;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.indicators.tally.Zone.Standing;
import org.cotejo.workspace.happening.Happening.Report;
import org.cotejo.indicators.tally.Spot;

/// Incidents to be counted.
///
/// @param counted those asked for
/// @param reports every report of any incident, with its place: how loudly each area is heard
public record Happenings(List<Happening> counted, List<Heard> reports) {
  private static final List<String> NAMES = IncidentColumns.columns().stream().map(Column::name).toList();

  private static final Set<String> FINE = Set.of("site", "locality", "municipality");
  private static final double KILOMETRES_PER_DEGREE = 111.195;

  /// A report that tells of an incident in a place.
  ///
  /// @param spot the incident's coordinates, empty unless it is known at least by its municipality
  public record Heard(String document, Place place, Optional<Spot> spot, Optional<LocalDate> published) {}

  /// What is counted.
  public enum Unit { INCIDENTS, KILLED }

  public Happenings {
    counted = List.copyOf(counted);
    reports = List.copyOf(reports);
  }

  /// All incidents of a database.
  public static Happenings read(Store store) {
    Map<String, Set<Report>> told = new HashMap<>();
    store.counts().told().forEach(one -> told.computeIfAbsent(one.incident(), _ -> new HashSet<>()).add(new Report(one.origin(), one.outlet(), one.published())));
    List<Happening> all = new ArrayList<>();
    try (Table table = store.table(PublishedTable.INCIDENTS, Filter.NONE)) {
      table.rows().forEach(row -> all.add(happening(row, told)));
    }
    Set<Heard> heard = new LinkedHashSet<>();
    all.forEach(one -> one.reports().forEach(report -> heard.add(new Heard(report.document(), one.place(), one.spot(), report.published()))));
    return new Happenings(all, List.copyOf(heard));
  }

  /// Only incidents of these types and acts, any if none are named; how loudly areas are heard stays the same.
  public Happenings only(Collection<String> events, Collection<String> acts) {
    return events.isEmpty() && acts.isEmpty() ? this : new Happenings(counted.stream()
        .filter(one -> (events.isEmpty() || events.contains(one.event())) && (acts.isEmpty() || acts.contains(one.act()))).toList(), reports);
  }

  private static Happening happening(List<Cell> row, Map<String, Set<Report>> told) {
    String first = text(row, "date_start");
    Optional<Span> days = first.isEmpty() ? Optional.empty() : Optional.of(new Span(LocalDate.parse(first), LocalDate.parse(text(row, "date_end"))));
    long killed = row.get(NAMES.indexOf("killed_best")) instanceof Cell.Decimal(double value) ? Math.round(value) : 0;
    String id = text(row, "incident_id");
    return new Happening(id, text(row, "event_type"), text(row, "act"), days, new Place(text(row, "country"), text(row, "admin1"), text(row, "place_name")), spot(row), killed, told.getOrDefault(id, Set.of()));
  }

  private static Optional<Spot> spot(List<Cell> row) {
    return FINE.contains(text(row, "place_precision")) && row.get(NAMES.indexOf("latitude")) instanceof Cell.Decimal(double latitude)
        && row.get(NAMES.indexOf("longitude")) instanceof Cell.Decimal(double longitude) ? Optional.of(new Spot(latitude, longitude)) : Optional.empty();
  }

  private static String text(List<Cell> row, String column) {
    return row.get(NAMES.indexOf(column)) instanceof Cell.Text(String value) ? value : "";
  }

  /// How many in any of these areas, in the period; anywhere if no area is named.
  public long count(Collection<Area> areas, Span period, Unit unit) {
    return counted(areas, period, unit).mapToLong(happening -> unit == Unit.KILLED ? happening.killed() : 1).sum();
  }

  /// The incidents that make up such a count.
  public Stream<Happening> counted(Collection<Area> areas, Span period, Unit unit) {
    return in(areas).filter(happening -> happening.isIn(period) && (unit != Unit.KILLED || happening.killed() > 0));
  }

  public Change change(Collection<Area> areas, Span before, Span after, Unit unit) {
    return areas.isEmpty() ? Change.NONE : Change.of(count(areas, before, unit), count(areas, after, unit));
  }

  /// How many [may lie there][#maybe].
  public long unplaced(Collection<Area> areas, Span period) {
    return maybe(areas, period).count();
  }

  /// Incidents of the period that are not counted in the areas though they may lie there: their place is known too coarsely. Of an area that is drawn,
  /// incidents of other countries than those that others of its incidents lie in are taken to lie elsewhere.
  public Stream<Happening> maybe(Collection<Area> areas, Span period) {
    Set<String> countries = in(areas).map(happening -> happening.place().country()).collect(Collectors.toSet());
    return counted.stream().filter(happening -> happening.isIn(period) && standing(areas, happening) == Standing.MAYBE)
        .filter(happening -> countries.isEmpty() || happening.place().country().isEmpty() || countries.contains(happening.place().country()));
  }

  public long heard(Collection<Area> areas, Span period) {
    return reports(areas, period).count();
  }

  /// Reports, published in the period, of whatever happened there, by their ids.
  public Stream<String> reports(Collection<Area> areas, Span period) {
    return reports.stream().filter(report -> report.published().filter(day -> period.holds(new Span(day, day))).isPresent())
        .filter(report -> Area.standing(areas, report.place(), report.spot()) == Standing.INSIDE).map(Heard::document).distinct();
  }

  public Change heard(Collection<Area> areas, Span before, Span after) {
    return areas.isEmpty() ? Change.NONE : Change.of(heard(areas, before), heard(areas, after));
  }

  /// From the first to the last day of any, empty if none is known.
  public Optional<Span> extent(Collection<Area> areas) {
    List<Span> days = in(areas).flatMap(happening -> happening.days().stream()).filter(span -> span.days() <= 31).sorted().toList();
    return days.isEmpty() ? Optional.empty()
        : Optional.of(new Span(days.getFirst().from(), days.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow()));
  }

  /// The whole months in which reports were published. An incident of long ago that a report recalls does not make the years between a time without incidents, and months of reports without
  /// incidents are such a time. From the first to the last incident if no report has a day, or if most incidents lie elsewhere: reports that look back.
  public Optional<Span> covered(Collection<Area> areas) {
    List<LocalDate> published = reports.stream().flatMap(report -> report.published().stream()).sorted().toList();
    List<Happening> dated = in(areas).filter(happening -> happening.days().isPresent()).toList();
    if (published.isEmpty() || dated.isEmpty()) {
      return extent(areas);
    }
    Span covered = new Span(Span.Grain.MONTH.around(published.getFirst()).from(), Span.Grain.MONTH.around(published.getLast()).to());
    return 2 * dated.stream().filter(happening -> happening.isIn(covered)).count() > dated.size() ? Optional.of(covered) : extent(areas);
  }

  /// Those of one known day at a known spot.
  public Stream<Happening> known(Collection<Area> areas) {
    return in(areas).filter(happening -> happening.spot().isPresent() && happening.days().filter(days -> days.days() == 1).isPresent());
  }

  /// The same in kilometres and days, on a plane that is true in the middle of them.
  public List<Occurrence> occurrences(Collection<Area> areas) {
    return onPlane(known(areas).toList());
  }

  static List<Occurrence> onPlane(List<Happening> known) {
    double middle = known.stream().mapToDouble(happening -> happening.spot().orElseThrow().latitude()).average().orElse(0);
    return known.stream().map(happening -> new Occurrence(happening.spot().orElseThrow().longitude() * KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(middle)),
        happening.spot().orElseThrow().latitude() * KILOMETRES_PER_DEGREE, happening.days().orElseThrow().from().toEpochDay())).toList();
  }

  /// Those that are known to lie in any of these areas; all if none is named.
  public Stream<Happening> in(Collection<Area> areas) {
    return counted.stream().filter(happening -> standing(areas, happening) == Standing.INSIDE);
  }

  private static Standing standing(Collection<Area> areas, Happening happening) {
    return Area.standing(areas, happening.place(), happening.spot());
  }
}
