package org.cotejo.indicators.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.cotejo.indicators.agreement.SpanMatching.Pair;
import org.cotejo.indicators.agreement.SpanMatching.Span;
import org.cotejo.indicators.interval.Interval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  /// Krippendorff's example: four observers, twelve units, 0 for a gap.
  private static final Ratings TWELVE_UNITS = observers(new int[][] {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0}, {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3}, {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0}, {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}});

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
  void alphaAsPublished(Scale scale, double alpha) {
    assertThat(KrippendorffAlpha.of(TWELVE_UNITS, scale)).hasValueCloseTo(alpha, within(5e-4));
  }

  @NeedsReference
  @TestFactory
  Stream<DynamicTest> alphaAsInTheReferenceFile() {
    JsonNode reference = Reference.read("stats_vectors.json").path("krippendorff");
    Ratings twoObservers = ratings(reference.path("two_observers_binary").path("data"));
    Stream<DynamicTest> binary = Stream.of(dynamicTest("binary", () -> assertThat(KrippendorffAlpha.of(twoObservers, Scale.NOMINAL))
        .hasValueCloseTo(reference.path("two_observers_binary").path("nominal").asDouble(), within(1e-6))));
    return Stream.concat(binary, Arrays.stream(Scale.values()).map(scale -> dynamicTest(scale.name(), () ->
        assertThat(KrippendorffAlpha.of(ratings(reference.path("data")), scale))
            .hasValueCloseTo(reference.path(scale.name().toLowerCase(Locale.ROOT)).asDouble(), within(1e-6)))));
  }

  @Test
  void withoutVariationAlphaIsUndefined() {
    assertThat(KrippendorffAlpha.of(Ratings.ofLabels(List.of(List.of("raid", "raid"), List.of("raid", "raid"))), Scale.NOMINAL)).isEmpty();
    assertThat(KrippendorffAlpha.of(Ratings.ofLabels(List.of(List.of("raid"), List.of("clash"))), Scale.NOMINAL)).isEmpty();
    assertThat(KrippendorffAlpha.of(new Ratings(List.of()), Scale.RATIO)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NOMINAL", "ORDINAL", "INTERVAL", "RATIO"})
  void alikeIsOneAndRandomIsNearZero(Scale scale) {
    Random random = new Random(11);
    List<List<Double>> alike = new ArrayList<>();
    List<List<Double>> unrelated = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      double value = random.nextInt(6);
      alike.add(List.of(value, value, value));
      unrelated.add(List.of(value, (double) random.nextInt(6), (double) random.nextInt(6)));
    }
    assertThat(KrippendorffAlpha.of(new Ratings(alike), scale)).hasValue(1);
    assertThat(KrippendorffAlpha.of(new Ratings(unrelated), scale)).hasValueCloseTo(0.0, within(0.05));
  }

  @Test
  void theIntervalHoldsAlphaAndIsTheSameForTheSameSeed() {
    Interval interval = KrippendorffAlpha.interval(TWELVE_UNITS, Scale.NOMINAL, 1000, 0.95, 5).orElseThrow();
    assertThat(interval.holds(0.743421)).isTrue();
    assertThat(interval.lower()).isLessThan(0.65);
    assertThat(KrippendorffAlpha.interval(TWELVE_UNITS, Scale.NOMINAL, 1000, 0.95, 5)).hasValue(interval);
  }

  @Test
  void spansThatShareHalfAreTheSameUnit() {
    List<Span> first = List.of(new Span(0, 10), new Span(20, 30), new Span(50, 60));
    List<Span> second = List.of(new Span(22, 31), new Span(0, 40), new Span(1, 10));
    SpanMatching matching = SpanMatching.of(first, second, 0.5);
    assertThat(matching.pairs()).containsExactly(new Pair(0, 2), new Pair(1, 0));
    assertThat(matching.agreement()).isEqualTo(new UnitizingAgreement(2, 1, 1));
    assertThat(matching.agreement().f1()).hasValueCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void aSpanIsInOnePairAtMost() {
    List<Span> twice = Collections.nCopies(2, new Span(3, 9));
    assertThat(SpanMatching.of(twice, List.of(new Span(3, 9)), 0.5).agreement()).isEqualTo(new UnitizingAgreement(1, 1, 0));
  }

  @Test
  void fOneKnowsNothingOfNothing() {
    assertThat(new UnitizingAgreement(0, 0, 0).f1()).isEmpty();
    UnitizingAgreement seen = new UnitizingAgreement(40, 10, 6);
    assertThat(seen.interval(0.95).orElseThrow().holds(seen.f1().orElseThrow())).isTrue();
  }

  private static Ratings ratings(JsonNode rows) {
    return Ratings.ofObservers(Reference.items(rows).map(row -> Reference.items(row)
        .map(cell -> cell.isNull() ? OptionalDouble.empty() : OptionalDouble.of(cell.asDouble())).toList()).toList());
  }

  private static Ratings observers(int[][] rows) {
    return Ratings.ofObservers(Arrays.stream(rows).map(row -> Arrays.stream(row)
        .mapToObj(cell -> cell == 0 ? OptionalDouble.empty() : OptionalDouble.of(cell)).toList()).toList());
  }
}
