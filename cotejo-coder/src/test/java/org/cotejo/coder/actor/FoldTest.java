package org.cotejo.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void dropsCaseAndAccents() {
    assertThat(Fold.fold("ÁÉÍÓÚÑÜçãøŁ")).isEqualTo("aeiounucaol");
    assertThat(Fold.fold("Haiti\u0301")).isEqualTo("haiti");
  }

  @Test
  void splitsAtMarks() {
    assertThat(Fold.pieces("MS-13")).containsExactly("ms", "13");
    assertThat(Fold.pieces("Attorney General’s Office")).containsExactly("attorney", "general", "s", "office");
    assertThat(Fold.pieces("EE.UU.")).containsExactly("eeuu");
    assertThat(Fold.pieces("U.S. Navy")).containsExactly("us", "navy");
    assertThat(Fold.pieces("Defensoría del Pueblo")).containsExactly("defensoria", "de", "el", "pueblo");
    assertThat(Fold.pieces(" — ")).isEmpty();
  }

  @Test
  void takesTheNumberOff() {
    for (String[] pair : new String[][] {{"agency", "agencies"}, {"gunman", "gunmen"}, {"force", "forces"}, {"judge", "judges"}}) {
      assertThat(Stem.of(Language.EN, pair[0])).isEqualTo(Stem.of(Language.EN, pair[1]));
    }
    for (String[] pair : new String[][] {{"juez", "jueces"}, {"fiscal", "fiscales"}, {"agente", "agentes"}, {"ladron", "ladrones"}}) {
      assertThat(Stem.of(Language.ES, pair[0])).isEqualTo(Stem.of(Language.ES, pair[1]));
    }
  }
}
