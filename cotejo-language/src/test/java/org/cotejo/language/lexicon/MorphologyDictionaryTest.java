package org.cotejo.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.language.lexicon.MorphologyDictionary.Reading;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

class MorphologyDictionaryTest {
  private final MorphologyDictionary english = MorphologyDictionary.load(Language.EN);
  private final MorphologyDictionary spanish = MorphologyDictionary.load(Language.ES);

  @Test
  void listsEveryReading() {
    assertThat(english.readings("killed")).containsExactlyInAnyOrder(new Reading("kill", "VBD"), new Reading("kill", "VBN"));
    assertThat(spanish.readings("detenidos"))
        .containsExactlyInAnyOrder(new Reading("detenido", "NCMP000"), new Reading("detener", "VMP00PM"));
  }

  @Test
  void resolvesEnclitics() {
    assertThat(spanish.readings("detenerlo")).containsExactly(new Reading("detener", "VMN0000:PP3MSA00"));
  }

  @Test
  void knowsNothingOfOtherForms() {
    for (String form : List.of("", " ", "POLICÍA", "\u0000", "xyzzyq", "a+b", "_", "+", "a_b", "\ud83d", "x".repeat(10_000))) {
      assertThat(spanish.readings(form)).as(form).isEmpty();
      assertThat(english.readings(form)).as(form).isEmpty();
    }
  }

  @Test
  void manyThreadsReadTheSame() {
    List<Reading> expected = english.readings("killed");
    assertThat(IntStream.range(0, 20_000).parallel().allMatch(i -> english.readings("killed").equals(expected))).isTrue();
  }
}
