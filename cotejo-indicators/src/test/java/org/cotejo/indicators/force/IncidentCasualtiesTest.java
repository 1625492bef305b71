package org.cotejo.indicators.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.indicators.force.Result.Computed;
import org.cotejo.indicators.interval.EventBootstrap;
import org.cotejo.indicators.interval.Interval;
import org.junit.jupiter.api.Test;

class IncidentCasualtiesTest {
  private static final EventBootstrap BOOTSTRAP = new EventBootstrap(2000, 7);
  private static final Set<Indicator> RATIOS = Set.of(Indicator.A2, Indicator.A3, Indicator.A4, Indicator.A5);

  @Test
  void oneMassacreMakesTheLethalityIndexUncertain() {
    List<IncidentCasualties> incidents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      incidents.add(new IncidentCasualties(1, 1, i % 10 == 0 ? 1 : 0, 0));
    }
    incidents.add(new IncidentCasualties(22, 0, 0, 1));
    Computed lethality = (Computed) IndicatorSheet.of(Scope.MONITOR, IncidentCasualties.sum(incidents)).get(Indicator.A3);
    Map<Indicator, Interval> intervals = IncidentCasualties.intervals(incidents, RATIOS, BOOTSTRAP, 0.95);
    assertThat(intervals).containsOnlyKeys(Indicator.A2, Indicator.A3, Indicator.A5);
    assertThat(intervals).hasEntrySatisfying(Indicator.A3, interval -> {
      assertThat(interval.holds(lethality.value())).isTrue();
      assertThat(interval.lower()).isEqualTo(1).isLessThan(lethality.interval().lower());
    });
  }

  @Test
  void withoutWoundedNothingBoundsTheLethalityIndex() {
    List<IncidentCasualties> incidents = List.of(new IncidentCasualties(2, 0, 0, 0), new IncidentCasualties(1, 0, 0, 0));
    assertThat(IncidentCasualties.intervals(incidents, RATIOS, BOOTSTRAP, 0.95)).containsOnlyKeys(Indicator.A5);
    assertThat(IncidentCasualties.intervals(List.of(), RATIOS, BOOTSTRAP, 0.95)).isEmpty();
  }
}
