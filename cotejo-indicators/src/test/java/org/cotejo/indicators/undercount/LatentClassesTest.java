package org.cotejo.indicators.undercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.special.Gamma;
import org.cotejo.indicators.chance.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatentClassesTest {

  /// A short chain; the reference length is measured by LongRuns.
  @Test
  void kosovo() {
    Posterior posterior = new LatentClasses(10, 3000, 600, 15, 4242).sample(Tables.KOSOVO);
    assertThat(posterior.median()).isBetween(9800.0, 11_000.0);
    assertThat(posterior.quantile(0.975)).isBetween(12_000.0, 16_000.0);
  }

  @Test
  void theSameSeedGivesTheSameChain() {
    LatentClasses chain = new LatentClasses(4, 50, 20, 1, 8);
    assertThat(chain.sample(Tables.KOSOVO).sorted()).containsExactly(chain.sample(Tables.KOSOVO).sorted());
    assertThat(new LatentClasses(4, 50, 20, 1, 9).sample(Tables.KOSOVO).sorted()).isNotEqualTo(chain.sample(Tables.KOSOVO).sorted());
  }

  @Test
  void findsWhatIsHiddenAmongIndependentLists() {
    CaptureTable table = simulated(3000, new double[] {0.4, 0.3, 0.35, 0.25}, 1);
    assertThat(new LatentClasses(5, 1000, 400, 5, 1).sample(table).interval(0.99).holds(3000)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 0.3", "7, 0.9", "40, 0.02", "1000, 0.004", "100, 0.4", "5000, 0.5", "100000, 0.73", "30, 0", "30, 1"})
  void binomialNumbersHaveTheirMeanAndVariance(long trials, double probability) {
    Draws draws = new Draws(5);
    int rounds = 40_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < rounds; i++) {
      long k = draws.binomial(trials, probability);
      assertThat(k).isBetween(0L, trials);
      sum += k;
      squares += (double) k * k;
    }
    double variance = trials * probability * (1 - probability);
    double mean = sum / rounds;
    assertThat(Math.abs(mean - trials * probability)).isLessThanOrEqualTo(5 * Math.sqrt(variance / rounds));
    assertThat(squares / rounds - mean * mean).isBetween(0.94 * variance, 1.06 * variance + 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0.3", "1", "2.5", "400"})
  void gammaNumbersHaveTheirMeanAndVariance(double shape) {
    Draws draws = new Draws(6);
    int rounds = 60_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < rounds; i++) {
      double x = draws.gamma(shape);
      sum += x;
      squares += x * x;
    }
    double mean = sum / rounds;
    assertThat(Math.abs(mean - shape)).isLessThan(5 * Math.sqrt(shape / rounds));
    assertThat(squares / rounds - mean * mean).isBetween(0.93 * shape, 1.07 * shape);
  }

  /// The mean of the logarithm is the digamma function of the shape, however small.
  @ParameterizedTest
  @CsvSource({"0.0001", "0.01", "0.3", "1", "7.5"})
  void logarithmsOfGammaNumbersHaveTheirMean(double shape) {
    Draws draws = new Draws(8);
    int rounds = 60_000;
    double sum = 0;
    for (int i = 0; i < rounds; i++) {
      sum += draws.logGamma(shape);
    }
    assertThat(Math.abs(sum / rounds - Gamma.digamma(shape))).isLessThan(5 * Math.sqrt(Gamma.trigamma(shape) / rounds));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.4", "5, 0.6", "400, 0.9", "4400, 0.58"})
  void failuresHaveTheirMeanAndVariance(double successes, double failure) {
    Draws draws = new Draws(7);
    int rounds = 60_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < rounds; i++) {
      double k = draws.failures(successes, failure);
      sum += k;
      squares += k * k;
    }
    double expected = successes * failure / (1 - failure);
    double variance = expected / (1 - failure);
    double mean = sum / rounds;
    assertThat(Math.abs(mean - expected)).isLessThan(5 * Math.sqrt(variance / rounds));
    assertThat(squares / rounds - mean * mean).isBetween(0.93 * variance, 1.07 * variance);
  }

  @Test
  void aChainNeedsDraws() {
    assertThatThrownBy(() -> new LatentClasses(1, 0, 10, 1, 1)).hasMessageContaining("classes");
  }

  private static CaptureTable simulated(int people, double[] reach, long seed) {
    Random random = new Random(seed);
    long[] cells = new long[1 << reach.length];
    for (int i = 0; i < people; i++) {
      int pattern = 0;
      for (int list = 0; list < reach.length; list++) {
        pattern |= random.nextDouble() < reach[list] ? 1 << list : 0;
      }
      cells[pattern]++;
    }
    cells[0] = 0;
    return new CaptureTable(List.of("A", "B", "C", "D"), cells);
  }
}
