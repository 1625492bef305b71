package org.cotejo.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cotejo.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PloverCodingTest {

  private final Ontology ontology = Ontology.load();

  @ParameterizedTest
  @CsvSource({
      "COOPERATE, ASSERTED, COOPERATE, ''",
      "COOPERATE, PLANNED, AGREE, ''",
      "CONSULT, PLANNED, AGREE, ''",
      "RETREAT, PLANNED, CONCEDE, ''",
      "AGREE, PLANNED, AGREE, ''",
      "CONCEDE, PLANNED, CONCEDE, future",
      "MOBILIZE, PLANNED, MOBILIZE, future",
      "COOPERATE, HYPOTHETICAL, COOPERATE, hypothetical",
      "ASSAULT, ALLEGED, ASSAULT, ''",
      "ASSAULT, DENIED, ASSAULT, negation",
      "ASSAULT, NEGATED, ASSAULT, negation"})
  void filesAsPloverDoes(String event, Status status, String expected, String auxiliaryMode) {
    PloverCoding coding = PloverCoding.of(ontology, ontology.event(event), status).orElseThrow();
    assertThat(coding.event().code()).isEqualTo(expected);
    assertThat(coding.auxiliaryMode()).isEqualTo(Optional.of(auxiliaryMode).filter(mode -> !mode.isEmpty()));
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryEventWithEveryStatus(Status status) {
    for (EventType event : ontology.events()) {
      assertThat(PloverCoding.of(ontology, event, status).isPresent()).isEqualTo(event.quad() > 0);
    }
  }

  @Test
  void aStatisticIsNoEvent() {
    assertThat(PloverCoding.of(ontology, ontology.event("STATISTIC"), Status.ASSERTED)).isEmpty();
  }
}
