package org.cotejo.indicators.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.indicators.force.Quantity.AGENTS_KILLED;
import static org.cotejo.indicators.force.Quantity.ARRESTS;
import static org.cotejo.indicators.force.Quantity.CIVILIANS_KILLED;
import static org.cotejo.indicators.force.Quantity.CIVILIANS_WOUNDED;
import static org.cotejo.indicators.force.Quantity.HOMICIDES;
import static org.cotejo.indicators.force.Quantity.POPULATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.force.Scope.IncidentRule;
import org.cotejo.indicators.force.Scope.Limit;
import org.cotejo.indicators.interval.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  private static final String MEDIAN = "ucdp";
  private static final Appraisal.Settings SETTINGS = new Appraisal.Settings(MEDIAN, List.of(MEDIAN, "range"), 0.95, Method.JEFFREYS);
  private static final Place ZULIA = new Place("VEN", "Zulia", "");

  private static Figure figure(double number, String... claims) {
    return new Figure(OptionalDouble.of(number), OptionalDouble.of(number), Map.of(MEDIAN, number, "range", number), Set.of(), List.of(claims));
  }

  private static Episode episode(String id, String days, Place place, Map<Quantity, Figure> figures) {
    return new Episode(id, days.isEmpty() ? Optional.empty() : Optional.of(Span.of(days)), place, Optional.empty(), Set.of("Policía Nacional"), Set.of("COP"), true,
        Said.NOT_SAID, Said.NOT_SAID, figures);
  }

  @Test
  void whatNobodyTellsIsUnknownAndNotNone() {
    Tally tally = Tally.of(List.of(episode("a", "2015-07-13", ZULIA, Map.of(CIVILIANS_KILLED, figure(15, "c1")))), Question.ALL);
    assertThat(tally.figures(MEDIAN).get(CIVILIANS_KILLED)).hasValue(15);
    assertThat(tally.figures(MEDIAN).get(AGENTS_KILLED)).isEmpty();
    Result ratio = Appraisal.of(tally, Denominators.NONE, Place.ANYWHERE, SETTINGS).get(Indicator.A2).result();
    assertThat(ratio).isInstanceOfSatisfying(Result.NotComputable.class, none -> assertThat(none.missing()).containsExactly(AGENTS_KILLED));
  }

  @Test
  void aToldNoneBoundsTheRatioFromBelow() {
    Tally tally = Tally.of(List.of(episode("a", "2015-07-13", ZULIA, Map.of(CIVILIANS_KILLED, figure(3), AGENTS_KILLED, figure(0)))), Question.ALL);
    assertThat(Appraisal.of(tally, Denominators.NONE, Place.ANYWHERE, SETTINGS).get(Indicator.A2).result()).isInstanceOfSatisfying(Result.Bound.class, bound -> {
      assertThat(bound.interval().lower()).isBetween(0.86, 0.88);
      assertThat(bound.interval().upper()).isEmpty();
    });
  }

  @Test
  void onlyWhatLiesWhollyInThePeriodIsOfIt() {
    List<Episode> all = List.of(episode("day", "2015-07-13", ZULIA, Map.of()), episode("year", "2015", ZULIA, Map.of()), episode("none", "", ZULIA, Map.of()),
        episode("before", "2014", ZULIA, Map.of()));
    Tally july = Tally.of(all, Question.ALL.in(Span.of("2015-07")));
    assertThat(july.episodes()).extracting(Episode::id).containsExactly("day");
    assertThat(july.straddling()).isEqualTo(1);
    assertThat(july.undated()).isEqualTo(1);
    assertThat(Tally.leftOut(all, july.question(), Tally.Left.STRADDLING)).extracting(Episode::id).containsExactly("year");
    assertThat(Tally.leftOut(all, july.question(), Tally.Left.UNDATED)).extracting(Episode::id).containsExactly("none");
    assertThat(Tally.leftOut(all, july.question(), Tally.Left.OUTSIDE)).isEmpty();
    assertThat(Tally.of(all, Question.ALL).episodes()).hasSize(4);
  }

  @Test
  void whatIsOnlyKnownCoarselyIsNotCountedInAZoneButTold() {
    Zone north = new North();
    List<Episode> all = List.of(at("inside", "VEN", Optional.of(new Spot(11, -71))), at("outside", "VEN", Optional.of(new Spot(9, -71))), at("coarse", "VEN", Optional.empty()),
        at("abroad", "BRA", Optional.empty()));
    Tally tally = Tally.of(all, new Question(Optional.empty(), List.of(), List.of(north), List.of(), Question.ALL.scope(), false));
    assertThat(tally.episodes()).extracting(Episode::id).containsExactly("inside");
    assertThat(tally.unplaced()).isEqualTo(1);
    assertThat(Tally.of(all, new Question(Optional.empty(), List.of(new Place("BRA", "", "")), List.of(north), List.of(), Question.ALL.scope(), false)).episodes()).extracting(Episode::id)
        .containsExactly("inside", "abroad");
    assertThat(Tally.of(all, new Question(Optional.of(Span.of("2015")), List.of(), List.of(north), List.of(), Question.ALL.scope(), false)).unplaced()).isZero();
  }

  @Test
  void aZoneHasNoDenominators() {
    Denominators people = new Denominators(List.of(new Denominators.Row(Place.ANYWHERE, "", Span.of("2014"), Map.of(Quantity.POPULATION, 100L), "census")));
    assertThat(people.of(Quantity.POPULATION, Question.ALL.in(Span.of("2014")))).hasValue(100);
    Question drawn = new Question(Optional.of(Span.of("2014")), List.of(), List.of(new North()), List.of(), Question.ALL.scope(), false);
    assertThat(people.of(Quantity.POPULATION, drawn)).isEmpty();
    assertThat(people.of(Quantity.POPULATION, drawn.at(Place.ANYWHERE))).isEmpty();
  }

  private static Episode at(String id, String country, Optional<Spot> spot) {
    return new Episode(id, Optional.of(Span.of("2014-03-01")), new Place(country, "", ""), spot, Set.of(), Set.of(), true, Said.YES, Said.YES, Map.of());
  }

  /// All that lies north of the tenth degree.
  private record North() implements Zone {
    @Override
    public Standing standing(Place place, Optional<Spot> spot) {
      return spot.isEmpty() ? Standing.MAYBE : spot.get().latitude() > 10 ? Standing.INSIDE : Standing.OUTSIDE;
    }

    @Override
    public String path() {
      return "north";
    }
  }

  @Test
  void aScopeLeavesOutWhatIsSaidToLieOutside() {
    Scope onDuty = new Scope(Limit.ONLY, Limit.ALL, "", IncidentRule.ALL);
    List<Episode> all = new ArrayList<>();
    for (Said said : Said.values()) {
      all.add(new Episode(said.name(), Optional.empty(), ZULIA, Optional.empty(), Set.of(), Set.of(), true, said, Said.NOT_SAID, Map.of()));
    }
    assertThat(Tally.of(all, new Question(Optional.empty(), List.of(), List.of(), List.of(), onDuty, false)).episodes()).extracting(Episode::id)
        .containsExactly("YES", "NOT_SAID");
    assertThat(Tally.of(all, new Question(Optional.empty(), List.of(), List.of(), List.of(), onDuty, true)).episodes()).extracting(Episode::id).containsExactly("YES");
  }

  @Test
  void anOpenFigureCountsWithTheLeastThatIsTold() {
    Figure open = new Figure(OptionalDouble.of(7), OptionalDouble.of(9), Map.of(MEDIAN, 8.0), Set.of(), List.of("c"));
    Tally tally = Tally.of(List.of(episode("a", "2015-07-13", ZULIA, Map.of(CIVILIANS_KILLED, open))), Question.ALL);
    assertThat(tally.figures(MEDIAN).get(CIVILIANS_KILLED)).hasValue(8);
    assertThat(tally.figures("range").get(CIVILIANS_KILLED)).hasValue(7);
    assertThat(tally.open(CIVILIANS_KILLED, "range")).hasSize(1);
    assertThat(tally.most().get(CIVILIANS_KILLED)).hasValue(9);
  }

  @Test
  void aVariantThatHearsNoClaimKnowsNothing() {
    Figure unheard = new Figure(OptionalDouble.of(7), OptionalDouble.of(7), Map.of(MEDIAN, 7.0), Set.of("range"), List.of("c"));
    Tally tally = Tally.of(List.of(episode("a", "", ZULIA, Map.of(CIVILIANS_KILLED, unheard))), Question.ALL);
    assertThat(tally.figures("range").get(CIVILIANS_KILLED)).isEmpty();
  }

  @Test
  void someWithoutANumberMakeAnIncidentAndNoSum() {
    Figure some = new Figure(OptionalDouble.empty(), OptionalDouble.empty(), Map.of(), Set.of(), List.of("c"));
    Tally tally = Tally.of(List.of(episode("a", "", ZULIA, Map.of(CIVILIANS_WOUNDED, some))), Question.ALL);
    assertThat(tally.incidents()).hasSize(1);
    assertThat(tally.figures(MEDIAN).get(CIVILIANS_WOUNDED)).isEmpty();
    assertThat(tally.withoutNumber(CIVILIANS_WOUNDED)).hasSize(1);
  }

  @Test
  void leastAndMostAreTheFarEndsOfARatio() {
    Figure killed = new Figure(OptionalDouble.of(6), OptionalDouble.of(12), Map.of(MEDIAN, 8.0), Set.of(), List.of());
    Figure wounded = new Figure(OptionalDouble.of(2), OptionalDouble.of(3), Map.of(MEDIAN, 2.0), Set.of(), List.of());
    Tally tally = Tally.of(List.of(episode("a", "", ZULIA, Map.of(CIVILIANS_KILLED, killed, CIVILIANS_WOUNDED, wounded))), Question.ALL);
    Appraisal.Appraised index = Appraisal.of(tally, Denominators.NONE, Place.ANYWHERE, SETTINGS).get(Indicator.A3);
    assertThat(index.least()).isInstanceOfSatisfying(Result.Computed.class, least -> assertThat(least.value()).isEqualTo(2));
    assertThat(index.most()).isInstanceOfSatisfying(Result.Computed.class, most -> assertThat(most.value()).isEqualTo(6));
  }

  @Test
  void deathsInManyIncidentsHaveAnIntervalThatAllowsForClusters() {
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      episodes.add(episode("e" + i, "", ZULIA, Map.of(CIVILIANS_KILLED, figure(i % 10 == 0 ? 20 : 1), CIVILIANS_WOUNDED, figure(1))));
    }
    Appraisal.Appraised index = Appraisal.of(Tally.of(episodes, Question.ALL), Denominators.NONE, Place.ANYWHERE, SETTINGS).get(Indicator.A3);
    Result.Computed computed = (Result.Computed) index.result();
    assertThat(index.clustered().orElseThrow().holds(computed.value())).isTrue();
    Appraisal.Appraised few = Appraisal.of(Tally.of(episodes.subList(0, 5), Question.ALL), Denominators.NONE, Place.ANYWHERE, SETTINGS).get(Indicator.A3);
    assertThat(few.clustered()).isEmpty();
  }

  @Test
  void theRatioOfTwoLethalityIndicesHasSuchAnIntervalToo() {
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      episodes.add(episode("e" + i, "", ZULIA, Map.of(CIVILIANS_KILLED, figure(i % 10 == 0 ? 20 : 1), CIVILIANS_WOUNDED, figure(1), AGENTS_KILLED, figure(i % 4 == 0 ? 1 : 0),
          Quantity.AGENTS_WOUNDED, figure(i % 2))));
    }
    Appraisal.Appraised ratio = Appraisal.of(Tally.of(episodes, Question.ALL), Denominators.NONE, Place.ANYWHERE, SETTINGS).get(Indicator.A4);
    assertThat(((Result.Computed) ratio.result()).interval().method()).isEqualTo(Method.LOG_WALD);
    assertThat(ratio.clustered()).hasValueSatisfying(interval -> {
      assertThat(interval.method()).isEqualTo(Method.EVENT_BOOTSTRAP);
      assertThat(interval.holds(((Result.Computed) ratio.result()).value())).isTrue();
    });
  }

  @Test
  void partsAddUpToTheWhole() {
    Random random = new Random(11);
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Place place = new Place(List.of("VEN", "COL").get(random.nextInt(2)), "S" + random.nextInt(4), "M" + random.nextInt(5));
      String day = "2015-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
      episodes.add(episode("e" + i, day, place, random.nextInt(3) == 0 ? Map.of() : Map.of(CIVILIANS_KILLED, figure(random.nextInt(6)))));
    }
    long whole = Tally.of(episodes, Question.ALL).figures(MEDIAN).get(CIVILIANS_KILLED).orElse(0);
    for (Place.Level level : Place.Level.values()) {
      for (Span.Grain grain : Span.Grain.values()) {
        Map<Breakdown.Part, Tally> parts = new Breakdown(Optional.of(grain), Optional.of(level), false).of(episodes, Question.ALL);
        assertThat(parts.values().stream().mapToLong(tally -> tally.figures(MEDIAN).get(CIVILIANS_KILLED).orElse(0)).sum()).isEqualTo(whole);
        assertThat(parts).allSatisfy((part, tally) -> assertThat(tally.episodes()).allMatch(episode -> part.place().holds(episode.place())));
      }
    }
  }

  @Test
  void claimsBehindAFigureAreThoseOfItsEpisodes() {
    Tally tally = Tally.of(List.of(episode("a", "2015-07-13", ZULIA, Map.of(CIVILIANS_KILLED, figure(1, "c1", "c2"), ARRESTS, figure(5, "c3"))),
        episode("b", "2016", ZULIA, Map.of(CIVILIANS_KILLED, figure(1, "c4")))), Question.ALL.in(Span.of("2015")));
    assertThat(tally.claims(CIVILIANS_KILLED)).containsExactly("c1", "c2");
    assertThat(tally.claims(Quantity.INCIDENTS)).containsExactly("c1", "c2");
    assertThat(tally.claims(ARRESTS)).containsExactly("c3");
  }

  @Test
  void inhabitantsServeAnyPartOfTheirYearHomicidesOnlyTheirOwnPeriod() {
    Denominators weights = new Denominators(List.of(
        new Denominators.Row(ZULIA, "", Span.of("2015"), Map.of(POPULATION, 4_000_000L, HOMICIDES, 1200L), "INE"),
        new Denominators.Row(ZULIA, "", Span.of("2016-01"), Map.of(HOMICIDES, 90L), ""), new Denominators.Row(ZULIA, "", Span.of("2016-02"), Map.of(HOMICIDES, 110L), "")));
    assertThat(weights.of(POPULATION, ZULIA, Span.of("2015-07"))).hasValue(4_000_000);
    assertThat(weights.of(HOMICIDES, ZULIA, Span.of("2015-07"))).isEmpty();
    assertThat(weights.of(HOMICIDES, ZULIA, Span.of("2015"))).hasValue(1200);
    assertThat(weights.of(HOMICIDES, ZULIA, Span.of("2016-01..2016-02"))).hasValue(200);
    assertThat(weights.of(HOMICIDES, ZULIA, Span.of("2016-01..2016-03"))).isEqualTo(OptionalLong.empty());
    assertThat(weights.of(POPULATION, Place.of("VEN"), Span.of("2015"))).isEmpty();
  }

  /// Deaths by one agency over the agents of all would make it look gentle.
  @Test
  void anAgencyIsWeighedByItsOwnAgentsAndByThePlacesInhabitants() {
    Denominators weights = new Denominators(List.of(
        new Denominators.Row(ZULIA, "", Span.of("2015"), Map.of(POPULATION, 4_000_000L, Quantity.AGENTS, 9000L), "INE"),
        new Denominators.Row(ZULIA, "Policía Nacional", Span.of("2015"), Map.of(Quantity.AGENTS, 3500L), "ministry")));
    Question all = Question.ALL.in(Span.of("2015")).at(ZULIA);
    assertThat(weights.of(Quantity.AGENTS, all)).hasValue(9000);
    assertThat(weights.of(Quantity.AGENTS, all.of("policía nacional"))).hasValue(3500);
    assertThat(weights.of(Quantity.AGENTS, all.of("MIL"))).isEmpty();
    assertThat(weights.of(POPULATION, all.of("MIL"))).hasValue(4_000_000);
    assertThat(weights.sources(all)).containsExactly("INE");
    assertThat(weights.sources(all.of("Policía Nacional"))).containsExactly("INE", "ministry");
  }

  @ParameterizedTest
  @CsvSource({"2015, 2015-01-01, 2015-12-31", "2015-02, 2015-02-01, 2015-02-28", "2015-07-16, 2015-07-16, 2015-07-16", "2015-11..2016-01, 2015-11-01, 2016-01-31"})
  void aPeriodIsReadAndWrittenAlike(String text, String from, String to) {
    Span span = Span.of(text);
    assertThat(span.from()).hasToString(from);
    assertThat(span.to()).hasToString(to);
    assertThat(Span.of(span.toString())).isEqualTo(span);
  }

  @ParameterizedTest
  @CsvSource({"2015-13", "July", "2015-07-16..2015-07-01", "''", "15"})
  void noPeriodIsNamed(String text) {
    assertThatThrownBy(() -> Span.of(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("period");
  }
}
