package org.cotejo.indicators.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedFigureTest {
  @ParameterizedTest
  @CsvSource({"2.72, 693, 255", "2.3, 211, 91", "2.5, 193, 76", "114, 5958, 52", "250, 5619, 22", "3.3, 100, 30", "6, 30, 5"})
  void roundedOrCutOffItFollows(String printed, double a, double b) {
    assertThat(QuotedFigure.of(printed).follows(a / b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"53, 424, 7", "2.3, 193, 76", "2.80, 693, 255", "0, 3, 2"})
  void otherwiseItDoesNot(String printed, double a, double b) {
    assertThat(QuotedFigure.of(printed).follows(a / b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5199, 5172, false", "5172, 5172, true", "17000, 17600, true"})
  void sumsAreCheckedLikeRatios(String printed, double computed, boolean follows) {
    assertThat(QuotedFigure.of(printed).follows(computed)).isEqualTo(follows);
  }
}
