package org.cotejo.coder.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  @Test
  void theScoreIsTheSumOfWhatHolds() {
    LinearModel model = new LinearModel(Map.of("YES", Map.of(LinearModel.BIAS, -1.0, "a", 1.5)));
    assertThat(model.score("YES", Set.of("a", "unknown"))).isEqualTo(0.5);
    assertThat(model.score("YES", Set.of())).isEqualTo(-1.0);
    assertThat(model.score("NO", Set.of("a"))).isZero();
  }
}
