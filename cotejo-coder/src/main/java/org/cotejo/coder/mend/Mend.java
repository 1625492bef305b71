package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// One slip: which words of a sentence hang where they should not.
interface Mend {

  /// Where a word should hang.
  record Tie(int head, String relation) {}

  /// Whether the slip can be in a sentence at all, told cheaply.
  default boolean mayBeIn(Sentence sentence, WordClasses words) {
    return true;
  }

  /// The right head and relation of a word, empty if it hangs well.
  Optional<Tie> of(Sentence sentence, Token word, WordClasses words);
}
