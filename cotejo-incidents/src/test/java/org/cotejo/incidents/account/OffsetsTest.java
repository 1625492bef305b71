package org.cotejo.incidents.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  private static final Offsets OFFSETS = Offsets.load();

  @Test
  void reckonsFromWhatWasToldBefore() {
    assertThat(OFFSETS.in(Language.EN, "two days earlier three bakers were shot")).hasValueSatisfying(offset -> {
      assertThat(offset.days()).isEqualTo(2);
      assertThat(offset.sense()).isEqualTo(Offsets.Sense.BEFORE);
      assertThat(offset.named()).isFalse();
    });
  }

  @Test
  void reckonsFromWhatStandsBehind() {
    assertThat(OFFSETS.in(Language.ES, "tres semanas despues del asalto volvieron")).hasValueSatisfying(offset -> {
      assertThat(offset.days()).isEqualTo(21);
      assertThat(offset.sense()).isEqualTo(Offsets.Sense.AFTER);
      assertThat(offset.named()).isTrue();
    });
    assertThat(OFFSETS.in(Language.ES, "una semana despues murio")).hasValueSatisfying(offset -> assertThat(offset.named()).isFalse());
  }

  @Test
  void anniversariesReckonFromPublication() {
    assertThat(OFFSETS.in(Language.ES, "se cumplen dos anos de la masacre")).hasValueSatisfying(offset -> {
      assertThat(offset.sense()).isEqualTo(Offsets.Sense.AGO);
      assertThat(offset.days()).isBetween(730, 731);
    });
  }

  @Test
  void otherWordsOfTimeReckonNothing() {
    assertThat(OFFSETS.in(Language.EN, "the shooting lasted two hours")).isEmpty();
  }
}
