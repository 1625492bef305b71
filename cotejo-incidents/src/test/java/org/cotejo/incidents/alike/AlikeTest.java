package org.cotejo.incidents.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.cotejo.incidents.RandomValues;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
  private static final int TRIES = 5_000;
  private final RandomValues values = new RandomValues(905);

  @Test
  void everyComparisonIsSymmetric() {
    assertSymmetric(values::count, Figures::fit);
    assertSymmetric(values::measurement, Figures::fit);
    assertSymmetric(values::measurement, Figures::quantity);
    assertSymmetric(values::date, Dates::fit);
    assertSymmetric(values::place, Places::fit);
    assertSymmetric(values::party, Parties::fit);
    assertSymmetric(() -> values.claim("c", 1, 10), Acts::fit);
  }

  @Test
  void whateverIsKnownIsTheSameAsItself() {
    for (int i = 0; i < TRIES; i++) {
      Count count = values.count();
      assertThat(Figures.fit(count, count)).as("%s", count).isEqualTo(Fit.SAME);
      Optional<Measurement> measurement = values.measurement();
      assertThat(Figures.fit(measurement, measurement)).isEqualTo(measurement.isPresent() ? Fit.SAME : Fit.UNKNOWN);
      EventDate date = values.date();
      assertThat(Dates.fit(date, date)).isEqualTo(date.start().isPresent() ? Fit.SAME : Fit.UNKNOWN);
      EventPlace place = values.place();
      assertThat(Places.fit(place, place)).isEqualTo(place.isKnown() ? Fit.SAME : Fit.UNKNOWN);
      Party party = values.party();
      assertThat(Parties.fit(party, party)).isEqualTo(party.isKnown() ? Fit.SAME : Fit.UNKNOWN);
    }
  }

  @Test
  void figuresAgreeWithinTheirBounds() {
    assertThat(Figures.fit(new Count.AtLeast(8), new Count.Exact(9))).isEqualTo(Fit.COMPATIBLE);
    assertThat(Figures.fit(new Count.AtLeast(8), new Count.Exact(8))).isEqualTo(Fit.COMPATIBLE);
    assertThat(Figures.fit(new Count.AtLeast(8), new Count.Exact(7))).isEqualTo(Fit.APART);
    assertThat(Figures.fit(new Count.Exact(7), new Count.Exact(9))).isEqualTo(Fit.APART);
    assertThat(Figures.fit(new Count.About(20), new Count.Exact(22))).isEqualTo(Fit.COMPATIBLE);
    assertThat(Figures.fit(new Count.About(20), new Count.Exact(23))).isEqualTo(Fit.APART);
    assertThat(Figures.fit(new Count.Vague(24), new Count.Exact(23))).isEqualTo(Fit.APART);
    assertThat(Figures.fit(new Count.Several(), new Count.Exact(1))).isEqualTo(Fit.APART);
    assertThat(Figures.fit(new Count.Several(), new Count.AtMost(10))).isEqualTo(Fit.COMPATIBLE);
  }

  @Test
  void deadOfficersAreAnotherQuantityThanDeadResidents() {
    assertThat(Figures.quantity(killed("COP"), killed("CVL"))).isEqualTo(Fit.APART);
    assertThat(Figures.quantity(killed("CRM"), killed("CVL"))).isEqualTo(Fit.COMPATIBLE);
    assertThat(Figures.quantity(killed(""), killed("CVL"))).isEqualTo(Fit.COMPATIBLE);
  }

  @ParameterizedTest
  @CsvSource({"10,10,SAME", "10,11,COMPATIBLE", "10,12,APART"})
  void daysAreComparedWithTheNightBetweenThem(int first, int second, Fit expected) {
    assertThat(Dates.fit(day(first), day(second))).isEqualTo(expected);
  }

  @Test
  void aDayIsCompatibleWithItsMonthOnly() {
    EventDate march = new EventDate("March", Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 3, 31)),
        EventDate.Precision.MONTH, EventDate.Basis.STATED);
    EventDate april = new EventDate("1 April", Optional.of(LocalDate.of(2026, 4, 1)), Optional.of(LocalDate.of(2026, 4, 1)),
        EventDate.Precision.DAY, EventDate.Basis.STATED);
    assertThat(Dates.fit(day(10), march)).isEqualTo(Fit.COMPATIBLE);
    assertThat(Dates.fit(april, march)).isEqualTo(Fit.APART);
  }

  @Test
  void aBarrioLiesInItsTownAndAwayFromAnother() {
    EventPlace barrio = place("la Cantera", "g1", Precision.LOCALITY, 10.50, -66.90);
    EventPlace town = place("San Telmo", "g2", Precision.MUNICIPALITY, 10.55, -66.95);
    EventPlace other = place("Río Pardo", "g3", Precision.MUNICIPALITY, 11.50, -66.95);
    assertThat(Places.fit(barrio, town)).isEqualTo(Fit.COMPATIBLE);
    assertThat(Places.fit(barrio, other)).isEqualTo(Fit.APART);
    assertThat(Places.fit(town, other)).isEqualTo(Fit.APART);
  }

  @Test
  void oneNameInTwoTownsIsTwoPlaces() {
    assertThat(Places.fit(place("El Carmen", "g1", Precision.LOCALITY, 10.5, -66.9), place("El Carmen", "g9", Precision.LOCALITY, 9.0, -66.9)))
        .isEqualTo(Fit.APART);
  }

  @Test
  void placesOutsideTheGazetteerAreComparedByTheirWords() {
    EventPlace cantera = words("La Cantera");
    assertThat(Places.fit(cantera, words("la cantera"))).isEqualTo(Fit.SAME);
    assertThat(Places.fit(cantera, words("the La Cantera neighbourhood"))).isEqualTo(Fit.COMPATIBLE);
    assertThat(Places.fit(cantera, words("Los Pinos"))).isEqualTo(Fit.UNKNOWN);
  }

  @Test
  void distanceIsAlongTheGreatCircle() {
    OptionalDouble degree = Places.distance(place("a", "1", Precision.SITE, 0, 0), place("b", "2", Precision.SITE, 0, 1));
    assertThat(degree.orElseThrow()).isBetween(111.1, 111.3);
  }

  @Test
  void partiesAreComparedByNameThenWordsThenSector() {
    Party police = new Party("the police", "", "COP", "");
    assertThat(Parties.fit(police, new Party("agentes", "Policía Estatal", "COP", ""))).isEqualTo(Fit.COMPATIBLE);
    assertThat(Parties.fit(new Party("state police", "Policía Estatal", "COP", ""), new Party("agentes", "Policía Estatal", "COP", "")))
        .isEqualTo(Fit.SAME);
    assertThat(Parties.fit(new Party("army", "Ejército", "MIL", ""), new Party("agentes", "Policía Estatal", "COP", ""))).isEqualTo(Fit.APART);
    assertThat(Parties.fit(police, new Party("residents", "", "CVL", ""))).isEqualTo(Fit.APART);
    assertThat(Parties.fit(police, Party.UNKNOWN)).isEqualTo(Fit.UNKNOWN);
  }

  @Test
  void actsOfOneFamilyMayBeOneEvent() {
    assertThat(Acts.fit("clash", "execute")).isEqualTo(Fit.COMPATIBLE);
    assertThat(Acts.fit("arrest", "kill")).isEqualTo(Fit.APART);
    assertThat(Acts.fit("extradite", "extradite")).isEqualTo(Fit.SAME);
  }

  @Test
  void foldingLeavesNoAccentsAndContentNoArticles() {
    assertThat(Words.folded("  Peña, José—¡Ya! ")).isEqualTo("pena jose ya");
    assertThat(Words.content("the men of the Río Pardo")).containsExactly("men", "rio", "pardo");
    assertThat(Words.content("la de el")).isEmpty();
  }

  private <T> void assertSymmetric(Supplier<T> value, BinaryFit<T> fit) {
    for (int i = 0; i < TRIES; i++) {
      T first = value.get();
      T second = value.get();
      assertThat(fit.of(first, second)).as("%s and %s", first, second).isEqualTo(fit.of(second, first));
    }
  }

  private interface BinaryFit<T> {
    Fit of(T first, T second);
  }

  private static Optional<Measurement> killed(String sector) {
    return Optional.of(new Measurement("killed", "", sector, "persons", new Count.Exact(3)));
  }

  private static EventDate day(int day) {
    LocalDate date = LocalDate.of(2026, 3, day);
    return new EventDate("that day", Optional.of(date), Optional.of(date), EventDate.Precision.DAY, EventDate.Basis.STATED);
  }

  private static EventPlace place(String name, String id, Precision precision, double north, double east) {
    return new EventPlace(name, name, id, "", "VEN", OptionalDouble.of(north), OptionalDouble.of(east), precision);
  }

  private static EventPlace words(String text) {
    return new EventPlace(text, "", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), Precision.NONE);
  }
}
