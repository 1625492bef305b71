package org.cotejo.indicators.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cotejo.indicators.force.Result.Bound;
import org.cotejo.indicators.force.Result.Computed;
import org.cotejo.indicators.force.Result.NotComputable;
import org.cotejo.indicators.force.Result.Reason;
import org.cotejo.indicators.interval.CountInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorSheetTest {
  private static final Figures FULL = Figures.NONE.with(Quantity.CIVILIANS_KILLED, 65).with(Quantity.CIVILIANS_WOUNDED, 20)
      .with(Quantity.AGENTS_KILLED, 10).with(Quantity.AGENTS_WOUNDED, 62).with(Quantity.INCIDENTS, 125).with(Quantity.POPULATION, 2_000_000)
      .with(Quantity.AGENTS, 13_000).with(Quantity.ARRESTS, 5_000).with(Quantity.WEAPONS_SEIZED, 260).with(Quantity.HOMICIDES, 500);

  @ParameterizedTest
  @CsvSource({"I1, 65", "I2, 3.25", "I3, 5", "I4, 13", "I5, 0.25", "I6, 10", "I7, 0.76923", "A1, 0.13", "A2, 6.5", "A3, 3.25", "A4, 20.15", "A5, 0.52"})
  void eachIsComputedByItsFormula(Indicator indicator, double value) {
    Result result = IndicatorSheet.of(Scope.MONITOR, FULL).get(indicator);
    assertThat(result).isInstanceOfSatisfying(Computed.class, computed -> {
      assertThat(computed.value()).isCloseTo(value, within(1e-5));
      assertThat(computed.interval().holds(computed.value())).isTrue();
      assertThat(computed.inputs().known().keySet()).containsExactlyInAnyOrderElementsOf(indicator.inputs());
    });
  }

  @Test
  void whatNoReportGivesIsNamed() {
    Figures unknownWounded = Figures.NONE.with(Quantity.CIVILIANS_KILLED, 15).with(Quantity.AGENTS_KILLED, 2);
    IndicatorSheet sheet = IndicatorSheet.of(Scope.MONITOR, unknownWounded);
    assertThat(sheet.get(Indicator.A3)).isInstanceOfSatisfying(NotComputable.class, result -> {
      assertThat(result.reason()).isEqualTo(Reason.MISSING);
      assertThat(result.missing()).containsExactly(Quantity.CIVILIANS_WOUNDED);
    });
    assertThat(sheet.get(Indicator.A2)).isInstanceOf(Computed.class);
  }

  @Test
  void overZeroThereIsABoundOnly() {
    Figures noAgentKilled = FULL.with(Quantity.CIVILIANS_KILLED, 3).with(Quantity.AGENTS_KILLED, 0);
    assertThat(IndicatorSheet.of(Scope.MONITOR, noAgentKilled).get(Indicator.A2)).isInstanceOfSatisfying(Bound.class, bound -> {
      assertThat(bound.interval().lower()).isCloseTo(0.8671, within(1e-4));
      assertThat(bound.interval().upper()).isEmpty();
    });
  }

  @Test
  void zeroOverZeroSaysNothing() {
    Figures nobody = Figures.NONE.with(Quantity.CIVILIANS_KILLED, 0).with(Quantity.CIVILIANS_WOUNDED, 0);
    assertThat(IndicatorSheet.of(Scope.MONITOR, nobody).get(Indicator.A3)).isEqualTo(new NotComputable(Indicator.A3, Reason.ZERO, List.of()));
  }

  @Test
  void nobodyKilledIsAFigure() {
    Figures nobody = Figures.NONE.with(Quantity.CIVILIANS_KILLED, 0);
    Computed killed = (Computed) IndicatorSheet.of(Scope.MONITOR, nobody).get(Indicator.I1);
    assertThat(killed.value()).isZero();
    assertThat(killed.interval()).isEqualTo(CountInterval.jeffreys(0, 0.95));
  }

  @Test
  void homicidesMustHoldTheKilled() {
    Figures contradicting = FULL.with(Quantity.HOMICIDES, 64);
    assertThat(IndicatorSheet.of(Scope.MONITOR, contradicting).get(Indicator.A1))
        .isInstanceOfSatisfying(NotComputable.class, result -> assertThat(result.reason()).isEqualTo(Reason.PART_EXCEEDS_WHOLE));
  }

  @Test
  void anyFiguresGiveTwelveResultsAndNoneIsInfinite() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      Figures figures = Figures.NONE;
      for (Quantity quantity : Quantity.values()) {
        figures = random.nextInt(4) == 0 ? figures : figures.with(quantity, random.nextInt(3) == 0 ? 0 : random.nextLong(5000));
      }
      IndicatorSheet sheet = IndicatorSheet.of(Scope.MONITOR, figures);
      assertThat(sheet.results()).extracting(Result::indicator).containsExactly(Indicator.values());
      assertThat(sheet.results()).allSatisfy(result -> {
        if (result instanceof Computed computed) {
          assertThat(computed.value()).isFinite();
          assertThat(computed.interval().holds(computed.value())).as("%s", computed).isTrue();
        }
      });
    }
  }

  @Test
  void aCountBelowZeroIsRefused() {
    assertThatThrownBy(() -> Figures.NONE.with(Quantity.ARRESTS, -1)).hasMessageContaining("ARRESTS");
  }

  @Test
  void figuresOfAnotherScopeAreNotCompared() {
    Scope offDutyToo = new Scope(Scope.Limit.ALL, Scope.Limit.ALL, "", Scope.IncidentRule.WITH_CIVILIAN_CASUALTIES);
    Scope unsaid = new Scope(Scope.Limit.NOT_SAID, Scope.Limit.ONLY, "", Scope.IncidentRule.WITH_CIVILIAN_CASUALTIES);
    assertThat(Scope.MONITOR.comparableWith(new Scope(Scope.Limit.ONLY, Scope.Limit.ONLY, "", Scope.IncidentRule.WITH_CIVILIAN_CASUALTIES))).isTrue();
    assertThat(Scope.MONITOR.comparableWith(offDutyToo)).isFalse();
    assertThat(unsaid.comparableWith(unsaid)).isFalse();
  }

  @Test
  void thresholdsCarryTheirSource() {
    assertThat(Threshold.read()).allSatisfy(threshold -> assertThat(threshold.sources().values()).hasSize(2).doesNotContain(""))
        .anySatisfy(threshold -> {
          assertThat(threshold.indicator()).isEqualTo(Indicator.A3);
          assertThat(threshold.kind()).isEqualTo(Threshold.Kind.ALERT);
          assertThat(threshold.value()).isEqualTo(1);
        });
  }

  @Test
  void formulasNameTheirInputs() {
    assertThat(Indicator.values()).allSatisfy(indicator -> assertThat(Arrays.asList(indicator.formula().split("[ ()/]+")))
        .containsAll(indicator.inputs().stream().map(Quantity::symbol).toList()));
  }
}
