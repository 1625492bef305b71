package org.cotejo.indicators.displacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.cotejo.indicators.displacement.DisplacementQuotient.Reading;
import org.cotejo.indicators.displacement.DisplacementQuotient.Undefined;
import org.cotejo.indicators.displacement.DisplacementReading.Caveat;
import org.cotejo.indicators.displacement.DisplacementReading.Direction;
import org.cotejo.indicators.displacement.DisplacementReading.Reporting;
import org.junit.jupiter.api.Test;

class DisplacementTest {
  private static final double LEVEL = 0.95;
  /// The published example of Wheeler and Ratcliffe 2018.
  private static final Design PUBLISHED = Design.of(Change.of(207, 110), Change.of(308, 318), Change.of(178, 157), Change.of(150, 140));

  @Test
  void theWeightedDifferenceAsPublished() {
    WeightedDifference difference = WeightedDifference.of(PUBLISHED, LEVEL);
    assertThat(difference.estimate().value()).isEqualTo(-118);
    assertThat(difference.estimate().standardError()).isCloseTo(Math.sqrt(1568), within(1e-9));
    assertThat(difference.estimate().z()).isCloseTo(-2.98, within(0.005));
    assertThat(difference.interval().lower()).isCloseTo(-196, within(0.5));
    assertThat(difference.interval().upper()).hasValueCloseTo(-40.0, within(0.5));
  }

  @Test
  void theQuotientOfTheSameCounts() {
    DisplacementQuotient quotient = DisplacementQuotient.of(Change.of(207, 110), Change.of(178, 157), Change.of(308, 318));
    assertThat(quotient.quotient()).hasValueCloseTo(0.2581857, within(1e-6));
    assertThat(quotient.totalNetEffect()).hasValueCloseTo(130.5, within(0.05));
    assertThat(quotient.reading()).isEqualTo(Reading.DIFFUSION);
  }

  @Test
  void theQuotientSaysWhyItIsUndefined() {
    DisplacementQuotient emptyControl = DisplacementQuotient.of(Change.of(20, 10), Change.of(5, 5), Change.of(7, 0));
    assertThat(emptyControl.undefined()).isEqualTo(Undefined.EMPTY_CONTROL);
    assertThat(emptyControl.grossEffect()).isEqualTo(10);
    assertThat(emptyControl.quotient()).isEmpty();
    DisplacementQuotient noChange = DisplacementQuotient.of(Change.of(20, 10), Change.of(5, 5), Change.of(40, 20));
    assertThat(noChange.undefined()).isEqualTo(Undefined.NO_CHANGE);
    assertThat(noChange.reading()).isEqualTo(Reading.NOT_READABLE);
  }

  @Test
  void theQuotientIsReadOnlyAfterSuccess() {
    Change control = Change.of(100, 100);
    assertThat(DisplacementQuotient.of(Change.of(50, 60), Change.of(50, 40), control).reading()).isEqualTo(Reading.NOT_READABLE);
    assertThat(DisplacementQuotient.of(Change.of(50, 40), Change.of(50, 55), control).reading()).isEqualTo(Reading.DISPLACEMENT_SMALLER_THAN_EFFECT);
    assertThat(DisplacementQuotient.of(Change.of(50, 40), Change.of(50, 65), control).reading()).isEqualTo(Reading.DISPLACEMENT_LARGER_THAN_EFFECT);
    assertThat(DisplacementQuotient.of(Change.of(50, 40), Change.of(50, 45), control).reading()).isEqualTo(Reading.DIFFUSION);
    assertThat(DisplacementQuotient.of(Change.of(50, 40), Change.of(50, 20), control).reading()).isEqualTo(Reading.DIFFUSION_LARGER_THAN_EFFECT);
  }

  @Test
  void aReadingNamesWhatStandsAgainstIt() {
    DisplacementReading reading = DisplacementReading.of(PUBLISHED, Optional.empty(), LEVEL);
    assertThat(reading.response()).isEqualTo(Direction.FEWER);
    assertThat(reading.surroundings()).contains(Direction.UNCLEAR);
    assertThat(reading.responseChangeP()).isLessThan(0.001);
    assertThat(reading.caveats()).containsExactly(Caveat.REPORTING_NOT_CHECKED);
  }

  @Test
  void aNewspaperThatOpensNextDoorIsNoDisplacement() {
    Design moved = Design.of(Change.of(60, 20), Change.of(60, 60), Change.of(2, 40), Change.of(30, 30));
    Reporting silentBefore = new Reporting(Change.of(500, 500), Change.of(500, 500), Change.of(0, 300), Change.of(200, 200));
    assertThat(DisplacementReading.of(moved, Optional.of(silentBefore), LEVEL).caveats()).contains(Caveat.AREA_WITHOUT_REPORTS, Caveat.FEW_EVENTS);
    Reporting louder = new Reporting(Change.of(500, 500), Change.of(500, 500), Change.of(40, 300), Change.of(200, 200));
    assertThat(DisplacementReading.of(moved, Optional.of(louder), LEVEL).caveats()).contains(Caveat.REPORTING_CHANGED);
    Reporting steady = new Reporting(Change.of(500, 510), Change.of(500, 490), Change.of(200, 205), Change.of(200, 200));
    assertThat(DisplacementReading.of(moved, Optional.of(steady), LEVEL).caveats()).containsExactly(Caveat.FEW_EVENTS);
  }

  @Test
  void withoutSurroundingsNothingIsSaidOfThem() {
    Design responseOnly = Design.of(Change.of(207, 110), Change.of(308, 318), Change.NONE, Change.NONE);
    DisplacementReading reading = DisplacementReading.of(responseOnly, Optional.empty(), LEVEL);
    assertThat(reading.surroundings()).isEmpty();
    assertThat(reading.difference().estimate()).isEqualTo(reading.difference().treated());
  }

  @Test
  void weightsAreAboveZero() {
    assertThatThrownBy(() -> new Change(1, 2, 0)).hasMessageContaining("weight");
  }
}
