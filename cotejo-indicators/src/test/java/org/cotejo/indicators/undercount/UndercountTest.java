package org.cotejo.indicators.undercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.special.Gamma;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.undercount.ChaoBound.Version;
import org.cotejo.indicators.undercount.Panel.Approach;
import org.cotejo.indicators.undercount.Panel.Estimated;
import org.cotejo.indicators.undercount.Panel.Refused;
import org.cotejo.indicators.undercount.Panel.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndercountTest {
  /// Spina bifida in upstate New York, 1969 to 1974 (Madigan and York 1997).
  private static final CaptureTable SPINA = CaptureTable.of(List.of("L1", "L2", "L3"), Map.of(
      "001", 60L, "010", 49L, "011", 4L, "100", 247L, "101", 112L, "110", 142L, "111", 12L));
  private static final PanelMaker QUICK = new PanelMaker(0.95, new LatentClasses(5, 200, 50, 2, 1), new StepwiseBootstrap(0.02, 50, 1));

  @Test
  void kosovoAsPublished() {
    HierarchicalSearch search = HierarchicalSearch.of(Tables.KOSOVO);
    LogLinearFit best = search.byBic().getFirst();
    assertThat(search.fits()).hasSize(113);
    assertThat(best.name()).isEqualTo("[123,14,34]");
    assertThat(best.total()).isCloseTo(10356.5, within(0.1));
    Interval interval = ProfileInterval.of(Tables.KOSOVO, search.model(best), 0.95).interval();
    assertThat(interval.lower()).isCloseTo(8994.26, within(0.01));
    assertThat(interval.upper()).hasValueCloseTo(12110.41, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"CLASSIC, 10270.478", "BIAS_CORRECTED, 10262.008", "FEW_LISTS, 8802.859", "RCAPTURE, 8787.243"})
  void chaosBoundHasFourVersions(Version version, double total) {
    ChaoBound bound = ChaoBound.of(Tables.KOSOVO, version).orElseThrow();
    assertThat(bound.total()).isCloseTo(total, within(0.001));
    bound.interval(4400, 0.95).ifPresent(interval -> assertThat(interval.holds(total)).isTrue());
  }

  /// Illegal immigrants in the Netherlands, counted by how often they were caught; Rcapture gives 9273.510929 with an error of 662.59.
  @Test
  void chaosBoundFromFrequenciesAlone() {
    ChaoBound bound = ChaoBound.classic(1880, 1645, 183).orElseThrow();
    assertThat(bound.total()).isCloseTo(9273.510929, within(1e-6));
    assertThat(bound.standardError()).hasValueCloseTo(662.59, within(0.5));
    assertThat(ChaoBound.classic(5, 5, 0)).isEmpty();
  }

  @Test
  void theStepwiseEstimateOfKosovo() {
    Stepwise stepwise = Stepwise.of(Tables.KOSOVO, Stepwise.USUAL_THRESHOLD).orElseThrow();
    assertThat(stepwise.total()).isCloseTo(14341.66, within(0.01));
    assertThat(stepwise.names(Tables.KOSOVO)).containsExactly("ABA:OSCE", "OSCE:HRW", "EXH:OSCE", "EXH:ABA", "EXH:HRW");
  }

  @Test
  void theStepwiseLimitsOfKosovo() {
    Interval interval = new StepwiseBootstrap(Stepwise.USUAL_THRESHOLD, 400, 3).interval(Tables.KOSOVO, 0.95).orElseThrow();
    assertThat(interval.lower()).isCloseTo(12484, within(0.04 * 12484));
    assertThat(interval.upper()).hasValueCloseTo(16623.0, within(0.04 * 16623));
  }

  @Test
  void madiganAndYorksAverage() {
    GraphAverage average = GraphAverage.of(SPINA, 5000, 1, hidden -> logGammaPoisson((double) SPINA.observed() + hidden, 13.14, 55.17));
    assertThat(average.quantile(0.5)).isEqualTo(731);
    assertThat(average.interval(0.95)).isEqualTo(Interval.between(682, 797, 0.95, Method.POSTERIOR));
  }

  @Test
  void graphsOfKosovo() {
    GraphAverage average = GraphAverage.of(Tables.KOSOVO, 35_200, GraphAverage.usualDelta(4));
    assertThat(average.graphs()).hasSize(61);
    assertThat(average.mean()).isCloseTo(12749.349, within(0.01));
    assertThat(average.interval(0.95)).isEqualTo(Interval.between(9827, 16544, 0.95, Method.POSTERIOR));
  }

  /// Two rounds of a survey (Seber 1982, page 107): 948 found first, then 254 new ones; N = 948²/(948 - 254).
  @Test
  void removalNeedsOnlyFirstFindings() {
    CaptureTable rounds = CaptureTable.of(List.of("first", "second"), Map.of("10", 781L, "01", 254L, "11", 167L));
    assertThat(RemovalModel.MB.fit(rounds).total()).isCloseTo(948.0 * 948 / 694, within(1e-6));
    assertThat(RemovalModel.MB.fit(rounds).standardError()).isCloseTo(17.333, within(1e-3));
  }

  @Test
  void refusesBelowThreeLists() {
    CaptureTable two = CaptureTable.of(List.of("A", "B"), Map.of("10", 781L, "01", 254L, "11", 167L));
    assertThat(QUICK.make(two)).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.observed()).isEqualTo(1202);
      assertThat(refused.reasons()).containsExactly(Refusal.FEWER_THAN_THREE_LISTS);
      assertThat(refused.overlaps().pairs().getFirst().chapman()).isCloseTo(2382.798, within(0.001));
    });
  }

  @Test
  void refusesThinOverlap() {
    CaptureTable thin = CaptureTable.of(List.of("A", "B", "C"), Map.of("100", 40L, "010", 30L, "001", 20L, "110", 6L));
    assertThat(QUICK.make(thin)).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.reasons()).containsExactlyInAnyOrder(Refusal.LIST_WITHOUT_OVERLAP, Refusal.THIN_OVERLAP));
  }

  @Test
  void anEmptyListIsNoList() {
    CaptureTable empty = CaptureTable.of(List.of("A", "B", "C"), Map.of("100", 40L, "010", 30L, "110", 20L));
    assertThat(QUICK.make(empty)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons()).contains(Refusal.FEWER_THAN_THREE_LISTS));
  }

  @Test
  void aPanelShowsAllMethodsAndNeverOneNumber() {
    Panel panel = QUICK.make(Tables.KOSOVO);
    assertThat(panel).isInstanceOfSatisfying(Estimated.class, estimated -> {
      assertThat(estimated.observed()).isEqualTo(4400);
      assertThat(estimated.estimates()).extracting(Panel.Estimate::approach).containsExactly(Approach.values());
      assertThat(estimated.estimates()).allSatisfy(estimate -> assertThat(estimate.total()).isGreaterThanOrEqualTo(4400));
      assertThat(estimated.warnings()).contains(Warning.LISTS_MAY_DEPEND_ON_EACH_OTHER, Warning.METHODS_DISAGREE).doesNotContain(Warning.EMPTY_OVERLAP);
      assertThat(estimated.lowest()).isLessThan(7400);
      assertThat(estimated.highest()).isGreaterThan(14000);
    });
    assertThat(QUICK.make(Tables.KOSOVO)).isEqualTo(panel);
  }

  /// One large channel and two small ones, independent of each other: 4000 in all. Chao's bound takes them as alike and lies far above; with each list's own reach it does not.
  @Test
  void aBoundThatTakesUnlikeListsAsAlikeIsWarnedOf() {
    CaptureTable unlike = CaptureTable.of(List.of("A", "B", "C"), Map.of("100", 1805L, "010", 95L, "001", 95L, "110", 95L, "101", 95L, "011", 5L, "111", 5L));
    assertThat(QUICK.make(unlike)).isInstanceOfSatisfying(Estimated.class, estimated -> {
      assertThat(estimated.warnings()).contains(Warning.BOUND_ABOVE_ESTIMATES);
      assertThat(total(estimated, Approach.CHAO_CLASSIC)).isGreaterThan(8000);
      assertThat(total(estimated, Approach.CHAO_RCAPTURE_BY_LIST)).isLessThan(4100);
    });
    assertThat(QUICK.make(Tables.KOSOVO)).isInstanceOfSatisfying(Estimated.class, estimated -> assertThat(estimated.warnings()).doesNotContain(Warning.BOUND_ABOVE_ESTIMATES));
  }

  private static double total(Estimated panel, Approach approach) {
    return panel.estimates().stream().filter(estimate -> estimate.approach() == approach).findFirst().orElseThrow().total();
  }

  @Test
  void anyTableGivesAPanel() {
    Random random = new Random(31);
    int estimated = 0;
    for (int i = 0; i < 60; i++) {
      int width = i % 20 == 0 ? 5 : 2 + random.nextInt(3);
      long[] cells = new long[1 << width];
      int most = 1 + random.nextInt(i % 2 == 0 ? 6 : 300);
      for (int pattern = 1; pattern < cells.length; pattern++) {
        cells[pattern] = random.nextInt(3) == 0 ? 0 : random.nextLong(most);
      }
      CaptureTable table = new CaptureTable(List.of("A", "B", "C", "D", "E").subList(0, width), cells);
      switch (QUICK.make(table)) {
        case Refused refused -> assertThat(refused.reasons()).isNotEmpty();
        case Estimated panel -> {
          estimated++;
          assertThat(panel.estimates()).as("%s", Arrays.toString(cells)).isNotEmpty()
              .allSatisfy(estimate -> assertThat(estimate.total()).isFinite().isGreaterThanOrEqualTo((double) table.observed()));
        }
      }
    }
    assertThat(estimated).isGreaterThan(15);
  }

  @Test
  void hierarchicalModelsAreCounted() {
    assertThat(LogLinearModel.all(3, 2)).hasSize(8).doesNotHaveDuplicates();
    assertThat(LogLinearModel.all(4, 3)).hasSize(113).doesNotHaveDuplicates();
    assertThat(LogLinearModel.all(5, 2)).hasSize(1024).doesNotHaveDuplicates();
  }

  @Test
  void modelsAreNamedByTheirLargestTerms() {
    assertThat(LogLinearModel.closed(4, List.of(0b0111, 0b1001, 0b1100)).name()).isEqualTo("[123,14,34]");
    assertThat(LogLinearModel.independence(3).name()).isEqualTo("[1,2,3]");
  }

  @Test
  void decomposableGraphsAreCounted() {
    assertThat(DecomposableGraph.all(3)).hasSize(8);
    assertThat(DecomposableGraph.all(4)).hasSize(61);
    assertThat(DecomposableGraph.all(5)).hasSize(822)
        .allSatisfy(graph -> assertThat(graph.separators()).hasSize(graph.cliques().size() - 1));
  }

  @Test
  void badTablesAreNamed() {
    assertThatThrownBy(() -> CaptureTable.of(List.of("A", "B"), Map.of("1", 3L))).hasMessageContaining("pattern");
    assertThatThrownBy(() -> CaptureTable.of(List.of("A", "B"), Map.of("00", 3L))).hasMessageContaining("no list");
    assertThatThrownBy(() -> CaptureTable.of(List.of("A", "B"), Map.of("10", -3L))).hasMessageContaining("0 or more");
  }

  /// Madigan and York's prior: a Poisson number whose mean is gamma.
  private static double logGammaPoisson(double n, double shape, double scale) {
    return Gamma.logGamma(n + shape) - Gamma.logGamma(n + 1) - n * Math.log1p(1 / scale);
  }
}
