package org.cotejo.indicators.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.cotejo.indicators.interval.EventBootstrap.Event;
import org.junit.jupiter.api.Test;

class EventBootstrapTest {
  private static final EventBootstrap BOOTSTRAP = new EventBootstrap(2000, 20150713);

  @Test
  void theSameSeedGivesTheSameLimits() {
    List<Event> events = events(40, 1, 1);
    assertThat(BOOTSTRAP.ratio(events, 0.95)).isEqualTo(new EventBootstrap(2000, 20150713).ratio(events, 0.95));
  }

  @Test
  void killingsInClustersAreMoreUncertainThanSingleOnes() {
    List<Event> single = events(60, 1, 0);
    single.addAll(events(40, 0, 1));
    List<Event> clustered = events(6, 10, 0);
    clustered.addAll(events(40, 0, 1));
    assertThat(width(clustered)).isGreaterThan(1.5 * width(single));
  }

  @Test
  void singleKillingsAreAboutAsUncertainAsPoissonCounts() {
    List<Event> single = events(60, 1, 0);
    single.addAll(events(40, 0, 1));
    Interval poisson = RatioInterval.of(60, 40, 0.95);
    assertThat(width(single)).isBetween(0.8 * width(poisson), 1.3 * width(poisson));
  }

  @Test
  void withoutDenominatorThereIsNoUpperLimit() {
    assertThat(BOOTSTRAP.ratio(events(5, 2, 0), 0.95)).isEmpty();
    List<Event> rare = events(9, 2, 0);
    rare.addAll(events(1, 0, 1));
    assertThat(BOOTSTRAP.ratio(rare, 0.95)).hasValueSatisfying(interval -> assertThat(interval.upper()).isEmpty());
    assertThat(BOOTSTRAP.ratio(List.of(), 0.95)).isEmpty();
  }

  @Test
  void manyIncidentsHaveTheLimitsThatDrawsConvergeTo() {
    List<Event> clustered = events(400, 5, 1);
    clustered.addAll(events(1200, 1, 0));
    clustered.addAll(events(600, 0, 2));
    List<Event> few = new ArrayList<>(clustered.subList(0, 2200));
    while (clustered.size() < 6600) {
      clustered.addAll(few);
    }
    Interval drawn = BOOTSTRAP.ratio(few, 0.95).orElseThrow();
    Interval converged = BOOTSTRAP.ratio(clustered, 0.95).orElseThrow();
    assertThat(width(converged)).isCloseTo(width(drawn) / Math.sqrt(3), Percentage.withPercentage(8));
    assertThat(Math.sqrt(converged.lower() * converged.upper().orElseThrow())).isCloseTo(2.0, Percentage.withPercentage(1));
  }

  /// Few agents killed in very many incidents: the limits of a twentieth of the incidents with as many counted, drawn one by one, are the same but for chance.
  @Test
  void rareCountsAmongManyIncidentsAreDrawnByKind() {
    List<Event> many = events(300, 5, 1);
    many.addAll(events(900, 2, 0));
    List<Event> fewer = new ArrayList<>(many);
    fewer.addAll(events(3000, 0, 0));
    many.addAll(events(60_000, 0, 0));
    Interval byKind = BOOTSTRAP.ratio(many, 0.95).orElseThrow();
    Interval oneByOne = BOOTSTRAP.ratio(fewer, 0.95).orElseThrow();
    assertThat(byKind.lower()).isCloseTo(oneByOne.lower(), Percentage.withPercentage(2));
    assertThat(byKind.upper().orElseThrow()).isCloseTo(oneByOne.upper().orElseThrow(), Percentage.withPercentage(3));
  }

  /// Over single victims a ratio of ratios is an odds ratio of independent counts.
  @Test
  void aRatioOfRatiosOfSingleVictimsIsAboutAsUncertainAsAnOddsRatio() {
    List<Event> single = victims(200, 100, 300, 450, 1);
    Interval woolf = OddsRatioInterval.of(200, 100, 300, 450, 0.95);
    Interval drawn = BOOTSTRAP.ratio(single, 0.95).orElseThrow();
    assertThat(drawn.holds(3)).isTrue();
    assertThat(width(drawn)).isCloseTo(width(woolf), Percentage.withPercentage(12));
    List<Event> clustered = victims(20, 100, 300, 450, 10);
    assertThat(width(clustered)).isGreaterThan(1.5 * width(single));
  }

  @Test
  void ofManyIncidentsARatioOfRatiosHasTheLimitsThatDrawsConvergeTo() {
    Interval converged = BOOTSTRAP.ratio(victims(2000, 1500, 1000, 1500, 2), 0.95).orElseThrow();
    Interval drawn = BOOTSTRAP.ratio(victims(1600, 1200, 800, 1200, 2), 0.95).orElseThrow();
    assertThat(width(converged)).isCloseTo(width(drawn) * Math.sqrt(0.8), Percentage.withPercentage(8));
    assertThat(Math.sqrt(converged.lower() * converged.upper().orElseThrow())).isCloseTo(4.0, Percentage.withPercentage(1));
  }

  /// Where all agents fell in one incident a third of the draws are 0 over 0: they open both sides.
  @Test
  void drawsThatTellNothingOpenBothSides() {
    List<Event> once = victims(20, 20, 0, 0, 1);
    once.add(new Event(0, 0, 2, 3));
    assertThat(BOOTSTRAP.ratio(once, 0.95)).isEmpty();
    List<Event> thrice = victims(20, 20, 0, 5, 1);
    thrice.addAll(Collections.nCopies(2, new Event(0, 0, 1, 0)));
    assertThat(BOOTSTRAP.ratio(thrice, 0.95)).hasValueSatisfying(interval -> {
      assertThat(interval.lower()).isPositive();
      assertThat(interval.upper()).isEmpty();
    });
  }

  private static List<Event> victims(int a, int b, int c, int d, int together) {
    List<Event> events = new ArrayList<>();
    events.addAll(Collections.nCopies(a, new Event(together, 0, 0, 0)));
    events.addAll(Collections.nCopies(b, new Event(0, 1, 0, 0)));
    events.addAll(Collections.nCopies(c, new Event(0, 0, 1, 0)));
    events.addAll(Collections.nCopies(d, new Event(0, 0, 0, 1)));
    return events;
  }

  private static double width(List<Event> events) {
    return width(BOOTSTRAP.ratio(events, 0.95).orElseThrow());
  }

  private static double width(Interval interval) {
    return interval.upper().orElseThrow() - interval.lower();
  }

  private static List<Event> events(int times, long a, long b) {
    return new ArrayList<>(Collections.nCopies(times, Event.of(a, b)));
  }
}
