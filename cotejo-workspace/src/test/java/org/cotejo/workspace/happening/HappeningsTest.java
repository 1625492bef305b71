package org.cotejo.workspace.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Occurrence;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Spot;
import org.cotejo.workspace.happening.Happening.Report;
import org.cotejo.workspace.happening.Happenings.Heard;
import org.cotejo.workspace.happening.Happenings.Unit;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  private static final Place ZULIA = Place.of("VEN/Zulia");
  private static final Place TACHIRA = Place.of("VEN/Táchira");

  private static Happening happening(String id, String days, Place place, long killed, String... outlets) {
    Set<Report> reports = Set.copyOf(List.of(outlets).stream().map(outlet -> new Report(outlet + id, outlet, Optional.empty())).toList());
    return new Happening(id, "ASSAULT", "kill", days.isEmpty() ? Optional.empty() : Optional.of(Span.of(days)), place, Optional.empty(), killed, reports);
  }

  @Test
  void countsAreOfAreaPeriodAndUnit() {
    Happenings happenings = new Happenings(List.of(happening("a", "2014-05-02", new Place("VEN", "Zulia", "Maracaibo"), 3), happening("b", "2015-05-02", ZULIA, 1),
        happening("c", "2015-06-02", TACHIRA, 2), happening("d", "", ZULIA, 9), happening("e", "2014..2015", ZULIA, 9)), List.of());
    assertThat(happenings.change(List.of(new Area.Named(ZULIA)), Span.of("2014"), Span.of("2015"), Unit.INCIDENTS)).isEqualTo(Change.of(1, 1));
    assertThat(happenings.change(List.of(new Area.Named(ZULIA), new Area.Named(TACHIRA)), Span.of("2014"), Span.of("2015"), Unit.KILLED)).isEqualTo(Change.of(3, 3));
    assertThat(happenings.change(List.of(), Span.of("2014"), Span.of("2015"), Unit.KILLED)).isEqualTo(Change.NONE);
    assertThat(happenings.extent(List.of(new Area.Named(ZULIA)))).contains(Span.of("2014-05-02..2015-05-02"));
  }

  @Test
  void distancesAreInKilometresAndTimesInDays() {
    Happening one = new Happening("a", "ASSAULT", "kill", Optional.of(Span.of("2015-05-02")), ZULIA, Optional.of(new Spot(10.0, -71.0)), 1, Set.of());
    Happening other = new Happening("b", "ASSAULT", "kill", Optional.of(Span.of("2015-05-12")), ZULIA, Optional.of(new Spot(10.0, -70.0)), 1, Set.of());
    Happening month = new Happening("c", "ASSAULT", "kill", Optional.of(Span.of("2015-05")), ZULIA, Optional.of(new Spot(10.0, -70.0)), 1, Set.of());
    List<Occurrence> occurrences = new Happenings(List.of(one, other, month, happening("d", "2015-05-02", ZULIA, 1)), List.of()).occurrences(List.of());
    assertThat(occurrences).hasSize(2);
    assertThat(Math.abs(occurrences.getFirst().x() - occurrences.getLast().x())).isBetween(109.0, 110.0);
    assertThat(occurrences.getLast().time() - occurrences.getFirst().time()).isEqualTo(10);
  }

  @Test
  void aReportIsHeardOnceHoweverMuchItTells() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2015, 5, 3));
    Happenings happenings = new Happenings(List.of(), List.of(new Heard("r1", ZULIA, Optional.empty(), day), new Heard("r1", new Place("VEN", "Zulia", "Maracaibo"), Optional.empty(), day),
        new Heard("r2", ZULIA, Optional.empty(), day), new Heard("r3", TACHIRA, Optional.empty(), day), new Heard("r4", ZULIA, Optional.empty(), Optional.empty())));
    assertThat(happenings.heard(List.of(new Area.Named(ZULIA)), Span.of("2015"))).isEqualTo(2);
    assertThat(happenings.heard(List.of(new Area.Named(ZULIA)), Span.of("2014"))).isZero();
  }

  /// An incident of eleven years ago that a report recalls does not make the years between a time without incidents; a last month with reports and without incidents is one.
  @Test
  void monthsAreCountedAsFarAsReportsReach() {
    List<Happening> told = List.of(happening("a", "2015-01-05", ZULIA, 1), happening("b", "2015-02-05", ZULIA, 1), happening("c", "2004-02-05", ZULIA, 1));
    Happenings happenings = new Happenings(told, List.of(heard("r1", "2015-01-06"), heard("r2", "2015-02-06"), heard("r3", "2015-04-20")));
    assertThat(happenings.covered(List.of())).contains(Span.of("2015-01..2015-04"));
    assertThat(new Happenings(told, List.of()).covered(List.of())).contains(Span.of("2004-02-05..2015-02-05"));
    assertThat(new Happenings(told, List.of(heard("book", "2020-05-01"))).covered(List.of())).as("it looks back").contains(Span.of("2004-02-05..2015-02-05"));
    Months months = Months.of(happenings, List.of(), LocalDate.of(2015, 2, 10), Optional.empty(), Unit.INCIDENTS, false).orElseThrow();
    assertThat(months.months()).extracting(Span::toString).containsExactly("2015-01", "2015-03", "2015-04");
    assertThat(months.silent()).isEqualTo(1);
  }

  private static Heard heard(String report, String day) {
    return new Heard(report, ZULIA, Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  @Test
  void anIncidentIsOnTheListOfEveryChannelThatTellsOfIt() {
    Channels channels = Channels.of(List.of("wire=Agencia Uno,Agencia Dos", "ngo=Casa de la Memoria", "Diario"));
    Channels.Layout layout = channels.lay(List.of(happening("a", "", ZULIA, 0, "Agencia Uno (Caracas)", "agencia dos"),
        happening("b", "", ZULIA, 0, "CASA DE LA MEMORIA", "Diario de Zulia"),
        happening("c", "", ZULIA, 0, "El Otro"), happening("d", "", ZULIA, 0, "")));
    assertThat(layout.table().observed()).isEqualTo(2);
    assertThat(layout.table().size(0)).isEqualTo(1);
    assertThat(layout.table().overlap(1, 2)).isEqualTo(1);
    assertThat(layout.unheard()).isEqualTo(2);
    assertThat(layout.others()).contains("El Otro");
  }

  private static Happening at(String id, String country, double latitude, double longitude) {
    return new Happening(id, "ASSAULT", "kill", Optional.of(Span.of("2015-05-02")), new Place(country, "", ""), Optional.of(new Spot(latitude, longitude)), 1, Set.of());
  }

  @Test
  void anAreaThatIsDrawnHoldsWhatLiesInItAndSaysWhatItCannotPlace() {
    Area ring = Area.of("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-72,10],[-70,10],[-70,12],[-72,12],[-72,10]],"
        + "[[-71.5,10.5],[-70.5,10.5],[-70.5,11.5],[-71.5,11.5],[-71.5,10.5]]]}}");
    Happenings happenings = new Happenings(List.of(at("in", "VEN", 10.2, -71), at("hole", "VEN", 11, -71), at("out", "VEN", 9, -71),
        happening("state", "2015-05-02", ZULIA, 1), happening("elsewhere", "2015-05-02", new Place("COL", "Cesar", ""), 1), happening("nowhere", "2015-05-02", Place.ANYWHERE, 1),
        happening("other day", "2014-05-02", ZULIA, 1)), List.of());
    assertThat(happenings.in(List.of(ring))).extracting(Happening::incident).containsExactly("in");
    assertThat(happenings.count(List.of(ring), Span.of("2015"), Unit.INCIDENTS)).isEqualTo(1);
    assertThat(happenings.unplaced(List.of(ring), Span.of("2015"))).isEqualTo(2);
    assertThat(happenings.in(List.of(Area.of("10,-72 10,-70 12,-70 12,-72")))).extracting(Happening::incident).containsExactly("in", "hole");
  }

  @Test
  void whatIsKnownByItsCountryOnlyMayLieInAStateOfIt() {
    Happenings happenings = new Happenings(List.of(happening("country", "2015-05-02", Place.of("VEN"), 1), happening("state", "2015-05-02", TACHIRA, 1)), List.of());
    assertThat(happenings.count(List.of(new Area.Named(ZULIA)), Span.of("2015"), Unit.INCIDENTS)).isZero();
    assertThat(happenings.unplaced(List.of(new Area.Named(ZULIA)), Span.of("2015"))).isEqualTo(1);
  }

  @Test
  void anAreaThatIsDrawnIsWrittenAndReadBack() {
    Area ring = Area.of("10,-72 10,-70 12,-70 12,-72 - 10.5,-71.5 11.5,-71.5 11.5,-70.5 10.5,-70.5 + 0,0 0,1 1,1.25");
    assertThat(Area.of(ring.path())).isEqualTo(ring);
    assertThat(ring.standing(Place.ANYWHERE, Optional.of(new Spot(11, -71)))).isEqualTo(Area.Standing.OUTSIDE);
    assertThat(ring.standing(Place.ANYWHERE, Optional.of(new Spot(0.3, 0.9)))).isEqualTo(Area.Standing.INSIDE);
  }

  @Test
  void anAreaThatIsDrawnKeepsItsName() {
    Area named = Area.of("Sur del Lago: 10,-72 10,-70 12,-70");
    assertThat(named).isEqualTo(new Area.Drawn("Sur del Lago", List.of(Outline.of("10,-72 10,-70 12,-70"))));
    assertThat(named.path()).isEqualTo("Sur del Lago: 10,-72 10,-70 12,-70");
    assertThat(Area.of("VEN/Zulia")).isInstanceOf(Area.Named.class);
    assertThatThrownBy(() -> Area.of("Sur del Lago: 10,-72")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("corners");
  }

  @Test
  void anAreaOfManyCornersKeepsItsShapeWithFew() {
    StringBuilder circle = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      circle.append(10 + Math.sin(i * Math.PI / 500)).append(',').append(-70 + Math.cos(i * Math.PI / 500)).append(' ');
    }
    Area.Drawn thin = ((Area.Drawn) Area.of(circle.toString())).thinned(60);
    assertThat(thin.corners()).isBetween(12, 60);
    assertThat(thin.standing(Place.ANYWHERE, Optional.of(new Spot(10, -69.05)))).isEqualTo(Area.Standing.INSIDE);
    assertThat(thin.standing(Place.ANYWHERE, Optional.of(new Spot(10, -68.95)))).isEqualTo(Area.Standing.OUTSIDE);
  }

  @Test
  void whatIsNoOutlineIsRefused() {
    assertThatThrownBy(() -> Area.of("10,-72 11,-72")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("corners");
    assertThatThrownBy(() -> Area.of("10 -72 11,-72 11,-71")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("10.5,-72");
    assertThatThrownBy(() -> Area.of("{\"type\":\"Point\",\"coordinates\":[1,2]}")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no polygon");
    assertThatThrownBy(() -> Area.of("110,-72 11,-72 11,-71")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("90 degrees");
  }

  @Test
  void aChannelWithoutOutletsIsRefused() {
    assertThatThrownBy(() -> Channels.of(List.of("wire="))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("wire=");
    assertThatThrownBy(() -> Channels.of(List.of("a=x", "a=y"))).isInstanceOf(IllegalArgumentException.class);
  }
}
