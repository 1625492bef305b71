package org.cotejo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void anyTextKeepsItsLengthAndLosesWhatActs() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String text = random.ints(random.nextInt(60), 0, 0x2100).collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append).toString();
      String shown = Shown.inert(text);
      assertThat(shown).hasSameSizeAs(text);
      assertThat(shown.chars()).noneMatch(c -> c >= 0x202a && c <= 0x202e || c == 0 || c == 0x1b || c == 0x200f);
      assertThat(Shown.inert(shown)).isEqualTo(shown);
    }
  }

  @Test
  void aLineIsOneLineNoLongerThanAskedAndCutBehindAWord() {
    assertThat(Shown.line("  one\n two\tthree ", 40)).isEqualTo("one two three");
    assertThat(Shown.line("one two three four five", 14)).isEqualTo("one two three…");
    assertThat(Shown.line("x".repeat(100_000), 20)).hasSize(20).endsWith("…");
    assertThat(Shown.line("ab\ud83d\udca5cd", 4)).isEqualTo("ab…");
  }
}
