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
import org.cotejo.workspace.happening.Happening.Report;
import org.cotejo.workspace.happening.Happenings.Heard;
import org.cotejo.workspace.happening.Happenings.Unit;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  private static final Place ZULIA = Place.of("VEN/Zulia");
  private static final Place TACHIRA = Place.of("VEN/Táchira");

  private static Happening happening(String id, String days, Place place, long killed, String... outlets) {
    Set<Report> reports = Set.copyOf(List.of(outlets).stream().map(outlet -> new Report(outlet + id, outlet, Optional.empty())).toList());
    return new Happening(id, days.isEmpty() ? Optional.empty() : Optional.of(Span.of(days)), place, Optional.empty(), killed, reports);
  }

  @Test
  void countsAreOfAreaPeriodAndUnit() {
    Happenings happenings = new Happenings(List.of(happening("a", "2014-05-02", new Place("VEN", "Zulia", "Maracaibo"), 3), happening("b", "2015-05-02", ZULIA, 1),
        happening("c", "2015-06-02", TACHIRA, 2), happening("d", "", ZULIA, 9), happening("e", "2014..2015", ZULIA, 9)), List.of());
    assertThat(happenings.change(List.of(ZULIA), Span.of("2014"), Span.of("2015"), Unit.INCIDENTS)).isEqualTo(Change.of(1, 1));
    assertThat(happenings.change(List.of(ZULIA, TACHIRA), Span.of("2014"), Span.of("2015"), Unit.KILLED)).isEqualTo(Change.of(3, 3));
    assertThat(happenings.change(List.of(), Span.of("2014"), Span.of("2015"), Unit.KILLED)).isEqualTo(Change.NONE);
    assertThat(happenings.extent(List.of(ZULIA))).contains(Span.of("2014-05-02..2015-05-02"));
  }

  @Test
  void distancesAreInKilometresAndTimesInDays() {
    Happening one = new Happening("a", Optional.of(Span.of("2015-05-02")), ZULIA, Optional.of(new Happening.Spot(10.0, -71.0)), 1, Set.of());
    Happening other = new Happening("b", Optional.of(Span.of("2015-05-12")), ZULIA, Optional.of(new Happening.Spot(10.0, -70.0)), 1, Set.of());
    Happening month = new Happening("c", Optional.of(Span.of("2015-05")), ZULIA, Optional.of(new Happening.Spot(10.0, -70.0)), 1, Set.of());
    List<Occurrence> occurrences = new Happenings(List.of(one, other, month, happening("d", "2015-05-02", ZULIA, 1)), List.of()).occurrences(List.of());
    assertThat(occurrences).hasSize(2);
    assertThat(Math.abs(occurrences.getFirst().x() - occurrences.getLast().x())).isBetween(109.0, 110.0);
    assertThat(occurrences.getLast().time() - occurrences.getFirst().time()).isEqualTo(10);
  }

  @Test
  void aReportIsHeardOnceHoweverMuchItTells() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2015, 5, 3));
    Happenings happenings = new Happenings(List.of(), List.of(new Heard("r1", ZULIA, day), new Heard("r1", new Place("VEN", "Zulia", "Maracaibo"), day),
        new Heard("r2", ZULIA, day), new Heard("r3", TACHIRA, day), new Heard("r4", ZULIA, Optional.empty())));
    assertThat(happenings.heard(List.of(ZULIA), Span.of("2015"))).isEqualTo(2);
    assertThat(happenings.heard(List.of(ZULIA), Span.of("2014"))).isZero();
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

  @Test
  void aChannelWithoutOutletsIsRefused() {
    assertThatThrownBy(() -> Channels.of(List.of("wire="))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("wire=");
    assertThatThrownBy(() -> Channels.of(List.of("a=x", "a=y"))).isInstanceOf(IllegalArgumentException.class);
  }
}
