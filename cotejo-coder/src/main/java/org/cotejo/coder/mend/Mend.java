package org.cotejo.coder.mend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// One slip: which words of a sentence hang where they should not.
interface Mend {

  /// Where a word should hang, and what class of word with what lemma it then is.
  record Tie(int head, String relation, Optional<String> pos, Optional<String> lemma) {

    Tie(int head, String relation) {
      this(head, relation, Optional.empty(), Optional.empty());
    }

    /// A word that turns out to be a noun is called by its form.
    static Tie ofNoun(int head, String relation, Token word) {
      return new Tie(head, relation, Optional.of("NOUN"), Optional.of(word.pos().equals("NOUN") ? word.lemma() : word.form().toLowerCase(Locale.ROOT)));
    }

    Token applied(Token word) {
      Map<String, String> features = pos.isPresent() && pos.get().equals("NOUN") && !word.pos().equals("NOUN") ? Map.of("Number", "Sing") : word.features();
      return new Token(word.index(), word.span(), word.form(), lemma.orElse(word.lemma()), pos.orElse(word.pos()), features, head, relation);
    }
  }

  /// A class of words one of which, by its lemma or its form in lower case, stands in every sentence that has the slip; empty if there is none. Most sentences have few
  /// of these words, so most mends need not look at them.
  default Optional<WordClass> cue() {
    return Optional.empty();
  }

  /// The relations, without their subtypes, in which the words that it mends stand; none if they may stand in any. It is asked about no other words.
  default List<String> relations() {
    return List.of();
  }

  /// Whether the slip can be in a sentence at all, told cheaply.
  default boolean mayBeIn(Sentence sentence, WordClasses words) {
    return true;
  }

  /// The right head and relation of a word, empty if it hangs well.
  Optional<Tie> of(Sentence sentence, Token word, WordClasses words);
}
