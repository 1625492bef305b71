package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// One slip: which words of a sentence hang where they should not.
interface Mend {

  /// Where a word should hang, and what class of word it then is.
  record Tie(int head, String relation, Optional<String> pos) {

    Tie(int head, String relation) {
      this(head, relation, Optional.empty());
    }

    /// The word as it should be. A word of another class that turns out to be a noun is called by its form.
    Token applied(Token word) {
      String as = pos.orElse(word.pos());
      boolean named = as.equals("NOUN") && !word.pos().equals(as);
      String lemma = named ? word.form().toLowerCase(Locale.ROOT) : word.lemma();
      return new Token(word.index(), word.span(), word.form(), lemma, as, named ? Map.of("Number", "Sing") : word.features(), head, relation);
    }
  }

  /// Whether the slip can be in a sentence at all, told cheaply.
  default boolean mayBeIn(Sentence sentence, WordClasses words) {
    return true;
  }

  /// The right head and relation of a word, empty if it hangs well.
  Optional<Tie> of(Sentence sentence, Token word, WordClasses words);
}
