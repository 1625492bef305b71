package org.cotejo.indicators.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.indicators.escalation.Effect.Direction;
import org.cotejo.indicators.escalation.Escalation.Caveat;
import org.cotejo.indicators.escalation.Escalation.Estimated;
import org.cotejo.indicators.escalation.Escalation.NotComputable;
import org.cotejo.indicators.escalation.Escalation.Reason;
import org.cotejo.indicators.escalation.ModelEstimate.Family;
import org.cotejo.indicators.regression.CountData;
import org.cotejo.indicators.regression.Fit;
import org.cotejo.indicators.regression.PoissonRegression;
import org.junit.jupiter.api.Test;

class EscalationTest {
  private static final InterruptedSeries ANALYSIS = new InterruptedSeries(0.95, false);
  /// 97.5 % of Student's distribution with 24 periods less 4 coefficients.
  private static final double STUDENT_20 = 2.0859634473;
  private static final List<Long> JUMPED = longs(4, 6, 3, 7, 5, 8, 4, 6, 9, 5, 7, 6, 12, 15, 9, 14, 18, 11, 13, 16, 12, 19, 15, 17);
  private static final List<Long> BURSTS = longs(4, 16, 3, 0, 25, 8, 4, 1, 9, 35, 7, 6, 2, 45, 9, 0, 18, 61, 13, 6, 12, 29, 5, 77);

  /// Figures computed apart from this program, with numpy.
  @Test
  void coefficientsErrorsAndExpectation() {
    Estimated estimated = (Estimated) ANALYSIS.analyse(CountSeries.of(JUMPED, 12));
    ModelEstimate main = estimated.main();
    assertThat(main.family()).isEqualTo(Family.POISSON);
    assertThat(main.levelChange().ratio()).isCloseTo(1.70576104, within(1e-6));
    assertThat(standardError(main.levelChange())).isCloseTo(0.28641126, within(1e-6));
    assertThat(main.trendBefore().ratio()).isCloseTo(1.03298215, within(1e-6));
    assertThat(main.trendChange().ratio()).isCloseTo(0.99484829, within(1e-6));
    assertThat(standardError(main.trendChange())).isCloseTo(0.04124751, within(1e-6));
    assertThat(main.trendChange().direction()).isEqualTo(Direction.UNCLEAR);
    assertThat(main.expected().events()).isCloseTo(103.32653, within(1e-4));
    assertThat(main.aic()).isCloseTo(115.398973, within(1e-5));
  }

  @Test
  void neweyAndWestsErrors() {
    double[][] design = new double[24][];
    for (int t = 0; t < 24; t++) {
      design[t] = new double[] {1, t - 12, t < 12 ? 0 : 1, t < 12 ? 0 : t - 12};
    }
    double[] counts = JUMPED.stream().mapToDouble(Long::doubleValue).toArray();
    Fit fit = PoissonRegression.fit(new CountData(design, counts));
    double[][] scores = new double[24][4];
    for (int t = 0; t < 24; t++) {
      for (int j = 0; j < 4; j++) {
        scores[t][j] = design[t][j] * (counts[t] - fit.fitted()[t]);
      }
    }
    double[][] covariance = NeweyWest.covariance(scores, fit.covariance(), NeweyWest.usualLags(24));
    assertThat(NeweyWest.usualLags(24)).isEqualTo(2);
    assertThat(Math.sqrt(covariance[2][2])).isCloseTo(0.09636373, within(1e-6));
    assertThat(Math.sqrt(covariance[3][3])).isCloseTo(0.01272687, within(1e-6));
  }

  @Test
  void aJumpIsFound() {
    List<Long> risen = longs(4, 6, 3, 7, 5, 8, 4, 6, 5, 5, 7, 6, 32, 25, 39, 34, 28, 31, 23, 36, 32, 29, 35, 27);
    Estimated estimated = (Estimated) ANALYSIS.analyse(CountSeries.of(risen, 12));
    assertThat(estimated.main().levelChange().direction()).isEqualTo(Direction.ROSE);
    assertThat(estimated.main().trendChange().direction()).isEqualTo(Direction.UNCLEAR);
    assertThat(estimated.main().expected().interval().upper().orElseThrow()).isLessThan(estimated.comparison().after());
  }

  @Test
  void diagnosticsOfThatSeries() {
    Diagnostics diagnostics = ((Estimated) ANALYSIS.analyse(CountSeries.of(JUMPED, 12))).main().diagnostics();
    assertThat(diagnostics.dispersion()).isCloseTo(0.5240576, within(1e-6));
    assertThat(diagnostics.durbinWatson()).isCloseTo(3.1087930, within(1e-6));
    assertThat(diagnostics.autocorrelations().getFirst()).isCloseTo(-0.5622634, within(1e-6));
    assertThat(diagnostics.ljungBoxP()).isCloseTo(0.0302391, within(1e-6));
  }

  @Test
  void burstsAreReadAsNegativeBinomial() {
    Estimated estimated = (Estimated) ANALYSIS.analyse(CountSeries.of(BURSTS, 12));
    assertThat(estimated.main().family()).isEqualTo(Family.NEGATIVE_BINOMIAL);
    assertThat(estimated.main().theta()).isCloseTo(0.96245269, within(1e-4));
    assertThat(estimated.main().levelChange().ratio()).isCloseTo(1.07480676, within(1e-4));
    assertThat(estimated.main().aic()).isCloseTo(188.623591, within(1e-4));
    assertThat(estimated.caveats()).contains(Caveat.OTHER_CAUSES, Caveat.OVERDISPERSED, Caveat.REPORTING_NOT_CHECKED).doesNotContain(Caveat.FEW_PERIODS);
  }

  @Test
  void exposuresAreAllowedFor() {
    List<Double> louder = Stream.concat(Collections.nCopies(12, 100.0).stream(), Collections.nCopies(12, 200.0).stream()).toList();
    List<Long> twice = Stream.concat(Collections.nCopies(12, 10L).stream(), Collections.nCopies(12, 20L).stream()).toList();
    Estimated estimated = (Estimated) new InterruptedSeries(0.95, true).analyse(new CountSeries(twice, louder, 12));
    assertThat(estimated.main().levelChange().ratio()).isCloseTo(1, within(1e-9));
    assertThat(estimated.comparison().rateRatio().orElseThrow().holds(1)).isTrue();
    assertThat(estimated.caveats()).doesNotContain(Caveat.REPORTING_NOT_CHECKED);
  }

  @Test
  void whatCannotBeFittedSaysWhyAndStillCompares() {
    assertThat(ANALYSIS.analyse(CountSeries.of(longs(3, 4, 9, 9), 2))).isInstanceOfSatisfying(NotComputable.class, result -> {
      assertThat(result.reason()).isEqualTo(Reason.TOO_FEW_PERIODS);
      assertThat(result.comparison().before()).isEqualTo(7);
      assertThat(result.comparison().rateRatio().orElseThrow().holds(18.0 / 7)).isTrue();
    });
    assertThat(ANALYSIS.analyse(CountSeries.of(longs(0, 0, 0, 0, 3, 4, 9, 9), 4))).isInstanceOfSatisfying(NotComputable.class, result -> {
      assertThat(result.reason()).isEqualTo(Reason.TOO_FEW_PERIODS_WITH_EVENTS);
      assertThat(result.comparison().rateRatio().orElseThrow().upper()).isEmpty();
    });
    assertThat(ANALYSIS.analyse(CountSeries.of(longs(1, 2, 0, 3, 13, 24, 19, 19), 4))).isInstanceOfSatisfying(NotComputable.class, result ->
        assertThat(result.reason()).isEqualTo(Reason.TOO_FEW_EVENTS));
    assertThat(ANALYSIS.analyse(CountSeries.of(List.of(), 0))).isInstanceOf(NotComputable.class);
  }

  /// Five in five months after nine in twenty years: the E-test, which estimates the variance from the counts, would say p 0.77.
  @Test
  void aShortBurstAfterALongQuietIsNoChance() {
    List<Long> counts = new ArrayList<>(Collections.nCopies(240, 0L));
    counts.addAll(longs(4, 5, 1, 2, 0, 0, 2));
    Escalation.BeforeAfter comparison = ANALYSIS.analyse(CountSeries.of(counts, 242)).comparison();
    assertThat(comparison.before()).isEqualTo(9);
    assertThat(comparison.rateRatio().orElseThrow().lower()).isGreaterThan(8);
    assertThat(comparison.p()).isLessThan(1e-5);
  }

  /// In about 5 of 100, by the level.
  @Test
  void aSeriesWithoutJumpIsSeldomSaidToJump() {
    Random random = new Random(23);
    int missed = 0;
    int rounds = 200;
    for (int i = 0; i < rounds; i++) {
      List<Long> counts = new ArrayList<>();
      for (int t = 0; t < 24; t++) {
        counts.add(poisson(random, 8));
      }
      missed += ((Estimated) ANALYSIS.analyse(CountSeries.of(counts, 12))).main().levelChange().direction() == Direction.UNCLEAR ? 0 : 1;
    }
    assertThat(missed).isBetween(1, rounds / 10);
  }

  @Test
  void anySeriesGivesAnAnswer() {
    Random random = new Random(29);
    for (int i = 0; i < 400; i++) {
      int periods = random.nextInt(40);
      List<Long> counts = new ArrayList<>();
      int most = 1 + random.nextInt(i % 3 == 0 ? 2 : 200);
      for (int t = 0; t < periods; t++) {
        counts.add(random.nextInt(3) == 0 ? 0L : random.nextLong(most));
      }
      Escalation answer = ANALYSIS.analyse(CountSeries.of(counts, periods == 0 ? 0 : random.nextInt(periods)));
      if (answer instanceof Estimated estimated) {
        assertThat(estimated.main().levelChange().ratio()).as("%s", counts).isPositive().isFinite();
        assertThat(estimated.main().diagnostics().durbinWatson()).isBetween(0.0, 4.0);
      }
    }
  }

  @Test
  void badSeriesAreNamed() {
    assertThatThrownBy(() -> CountSeries.of(longs(1, -2), 1)).hasMessageContaining("counts");
    assertThatThrownBy(() -> CountSeries.of(longs(1, 2), 3)).hasMessageContaining("first period");
  }

  private static double standardError(Effect effect) {
    return Math.log(effect.interval().upper().orElseThrow() / effect.interval().lower()) / 2 / STUDENT_20;
  }

  private static long poisson(Random random, double mean) {
    double left = random.nextDouble();
    double term = Math.exp(-mean);
    long k = 0;
    while (left > term) {
      left -= term;
      k++;
      term *= mean / k;
    }
    return k;
  }

  private static List<Long> longs(long... values) {
    return Arrays.stream(values).boxed().toList();
  }
}
