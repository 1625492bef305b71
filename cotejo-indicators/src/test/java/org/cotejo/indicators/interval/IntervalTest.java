package org.cotejo.indicators.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static final double LEVEL = Interval.USUAL_LEVEL;

  @ParameterizedTest
  @CsvSource({"0, 0, 3.6889, 0, 2.5119", "1, 0.0253, 5.5716, 0.1079, 4.6742", "10, 4.7954, 18.3904, 5.1414, 17.7394"})
  void ofACount(long count, double exactLower, double exactUpper, double jeffreysLower, double jeffreysUpper) {
    assertIs(CountInterval.exact(count, LEVEL), exactLower, exactUpper);
    assertIs(CountInterval.jeffreys(count, LEVEL), jeffreysLower, jeffreysUpper);
  }

  @ParameterizedTest
  @CsvSource({"693, 255, EXACT, 2.3509, 3.1496", "693, 255, JEFFREYS, 2.3570, 3.1409", "30, 5, WILSON, 2.4042, 14.9739", "30, 5, LOG_WALD, 2.3280, 15.4640"})
  void ofARatio(long a, long b, Method method, double lower, double upper) {
    assertIs(RatioInterval.of(a, b, LEVEL, method), lower, upper);
  }

  @ParameterizedTest
  @CsvSource({"EXACT, 0.4132", "JEFFREYS, 0.8671", "WILSON, 0.7810"})
  void aRatioOverZeroHasALowerLimitOnly(Method method, double lower) {
    Interval interval = RatioInterval.of(3, 0, LEVEL, method);
    assertThat(interval.lower()).isCloseTo(lower, within(1e-4));
    assertThat(interval.upper()).isEmpty();
  }

  @Test
  void ofNothingOverNothingNothingIsKnown() {
    assertThatThrownBy(() -> RatioInterval.of(0, 0, LEVEL)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRateIsTheCountPerUnit() {
    Rate rate = Rate.of(137, 24.19893, 1, LEVEL, Method.EXACT);
    assertThat(rate.value()).isCloseTo(5.661407, within(1e-6));
    assertIs(rate.interval(), 4.753125, 6.692709);
  }

  @ParameterizedTest
  @CsvSource({"6, 2, 0.1749", "0, 3, 0.0884", "20, 10, 0.0688", "0, 0, 1"})
  void twoCountsFromOneRate(long first, long second, double p) {
    assertThat(ETest.twoSided(first, second)).isCloseTo(p, within(5e-5));
  }

  @Test
  void theExactTestConditionsOnTheSum() {
    assertThat(ExactRateTest.twoSided(11, 800, 21, 3011)).isCloseTo(0.07967, within(5e-6));
  }

  @Test
  void theOddsRatioOpensWhereAZeroLeavesItUnbounded() {
    assertThat(OddsRatioInterval.of(5, 0, 3, 4, LEVEL).upper()).isEmpty();
    assertThat(OddsRatioInterval.of(5, 2, 3, 0, LEVEL).lower()).isZero();
    Interval bounded = OddsRatioInterval.of(65, 20, 10, 62, LEVEL);
    assertThat(bounded.holds(20.15)).isTrue();
    assertThat(Math.sqrt(bounded.lower() * bounded.upper().orElseThrow())).isCloseTo(20.15, within(1e-9));
  }

  @Test
  void everyIntervalHoldsItsFigureAndWidensWithTheLevel() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      long a = random.nextLong(400);
      long b = 1 + random.nextLong(200);
      for (Method method : new Method[] {Method.EXACT, Method.JEFFREYS, Method.WILSON}) {
        Interval wide = RatioInterval.of(a, b, 0.99, method);
        Interval narrow = RatioInterval.of(a, b, 0.8, method);
        assertThat(narrow.holds((double) a / b)).as("%s/%s %s", a, b, method).isTrue();
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper().orElseThrow()).isGreaterThanOrEqualTo(narrow.upper().orElseThrow());
      }
    }
  }

  @Test
  void theExactLimitsCoverTheMeanAsOftenAsTheyPromise() {
    double mean = 4.2;
    double covered = 0;
    double probability = Math.exp(-mean);
    for (int k = 0; k < 60; k++) {
      covered += CountInterval.exact(k, LEVEL).holds(mean) ? probability : 0;
      probability *= mean / (k + 1);
    }
    assertThat(covered).isBetween(LEVEL, 1.0);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-0.1", "NaN"})
  void aLevelIsAProbability(double level) {
    assertThatThrownBy(() -> CountInterval.exact(3, level)).hasMessageContaining("level");
  }

  private static void assertIs(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(1e-4));
    assertThat(interval.upper().orElseThrow()).isCloseTo(upper, within(1e-4));
  }
}
