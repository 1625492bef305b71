package org.cotejo.coder.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

class RivalsTest {
  private static final List<Draft> DRAFTS = IncidentReader.load().drafts(Explanation.of(SharedCoder.CODER, Explanation.document(
      "Rebels kidnapped the engineer Luis Roca in Cali. A car bomb exploded outside the ministry in Bogotá and killed three guards.", Language.EN)));

  private static Rivals rivals() {
    return new Rivals(DRAFTS, candidate -> candidate.participant().isNamed() ? 3 : 1);
  }

  @Test
  void thoseThatMostSpeaksForComeFirst() {
    assertThat(rivals().ranked(0, Part.VICTIM)).first().satisfies(candidate -> assertThat(candidate.words()).contains("Luis Roca"));
    assertThat(rivals().clues(0, Part.VICTIM)).hasSameSizeAs(rivals().ranked(0, Part.VICTIM)).first().satisfies(clues -> assertThat(clues).contains("rank=0", "sort=named"));
  }

  @Test
  void whoMayPlayThePartInAnotherIncidentToo() {
    assertThat(rivals().clues(1, Part.VICTIM)).anySatisfy(clues -> assertThat(clues).contains("elsewhere=0"));
  }

  @Test
  void whoMayPlayAnotherPartInTheSameIncident() {
    assertThat(rivals().clues(0, Part.VICTIM).getFirst()).contains("as-PERPETRATOR=0");
  }
}
