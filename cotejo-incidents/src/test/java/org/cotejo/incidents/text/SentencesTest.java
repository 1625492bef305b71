package org.cotejo.incidents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void sentencesEndAtPointsBlankLinesAndItems() {
    assertThat(sentences("He said: \"No.\" She left! ¿Por qué? 12 died.")).containsExactly("He said: \"No.\"", "She left!", "¿Por qué?", "12 died.");
    assertThat(sentences("A title\n\nA line\nthat goes on. Homicides:\n- Sierra Alta: 96\n- Costa Norte: 88\n"))
        .containsExactly("A title", "A line\nthat goes on.", "Homicides:", "- Sierra Alta: 96", "- Costa Norte: 88");
  }

  @Test
  void abbreviationsInitialsAndDecimalsEndNone() {
    assertThat(sentences("Gen. J. Pérez told Dr. Ruiz of 2.72 dead of 5 at the St. James road.")).hasSize(1);
    assertThat(sentences("El cnel. Urrutia llegó a las 6 p.m. y se fue.")).hasSize(1);
  }

  @Test
  void nothingIsLostFromAnyText() {
    Random random = new Random(1);
    String alphabet = "ab AB.!?\n-\"') …é\ud83d\ude00";
    for (int trial = 0; trial < 2000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int from = 0;
      for (TextSpan span : Sentences.of(text.toString())) {
        assertThat(text.substring(from, span.begin())).isBlank();
        from = span.end();
      }
      assertThat(text.substring(from)).isBlank();
    }
  }
}
