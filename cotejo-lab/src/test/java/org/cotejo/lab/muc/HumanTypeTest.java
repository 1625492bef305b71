package org.cotejo.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cotejo.coder.incident.Effect;
import org.cotejo.coder.incident.Victim;
import org.junit.jupiter.api.Test;

class HumanTypeTest {
  private static final HumanType TYPES = HumanType.load();

  private static String type(String description, String sector, boolean former) {
    return TYPES.of(new Victim("", description, sector, Optional.empty(), Effect.UNTOLD, former));
  }

  @Test
  void theDescriptionTellsMoreThanTheSector() {
    assertThat(type("ambassador in Lima", "GOV", false)).isEqualTo("DIPLOMAT");
    assertThat(type("two bodyguards", "CVL", false)).isEqualTo("SECURITY GUARD");
  }

  @Test
  void whoNoLongerHoldsAnOfficeIsFormerByWordsToo() {
    assertThat(type("former defense minister", "MIL", true)).isEqualTo("FORMER GOVERNMENT OFFICIAL");
    assertThat(type("presidential candidate", "", false)).isEqualTo("POLITICAL FIGURE");
  }

  @Test
  void wordsWithinOthersDoNotCount() {
    assertThat(type("members of the vanguard", "PTY", false)).isEqualTo("POLITICAL FIGURE");
  }

  @Test
  void theSectorTellsTheRest() {
    assertThat(type("mayor of Valle Hondo", "GOV", true)).isEqualTo("FORMER GOVERNMENT OFFICIAL");
    assertThat(type("three farmers", "AGR", false)).isEqualTo("CIVILIAN");
  }
}
