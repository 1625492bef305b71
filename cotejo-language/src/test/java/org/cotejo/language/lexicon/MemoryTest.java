package org.cotejo.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {

  @Test
  void asksOnceForTheSameWord() {
    AtomicInteger asked = new AtomicInteger();
    Memory<Integer> memory = new Memory<>(4);
    for (int i = 0; i < 5; i++) {
      assertThat(memory.get("word", word -> word.length() + asked.getAndIncrement())).isEqualTo(4);
    }
  }

  /// Far more words than places: what was pushed out is asked for again, and no word gets another's answer.
  @Test
  void neverMixesWordsUp() {
    Memory<String> memory = new Memory<>(3);
    for (int i = 0; i < 1000; i++) {
      String word = "w" + i % 37;
      assertThat(memory.get(word, each -> each + "!")).isEqualTo(word + "!");
    }
  }
}
