package org.cotejo.language.segment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words a language needs for splitting text: abbreviations, sentence starters, prefixes, units, contractions.
/// One file per language, `segmentation.en.tsv`; its head documents the format.
final class SegmentationLexicon {

  /// What a word does.
  enum Kind {
    /// Abbreviation before a name; never ends a sentence.
    TITLE,
    /// Abbreviation before a number; ends a sentence only where no number follows.
    NUMBERED,
    /// Abbreviation that may end a sentence: it does so before a `STARTER`.
    ABBREVIATION,
    /// Half of the day behind an hour; ends a sentence but before a `TIME`.
    CLOCK,
    /// A day, month or zone of time.
    TIME,
    /// A word that often begins a sentence and seldom a name.
    STARTER,
    /// Stays one word with what follows its hyphen.
    PREFIX,
    /// Written onto a number, but a word of its own.
    UNIT,
    /// A currency's letters, written onto a number.
    CURRENCY,
    /// Written as one word, read as several; its parts in the third column.
    CONTRACTION
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, List<String>> contractions = new HashMap<>();

  private SegmentationLexicon() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /// @throws DataException if a row of the file is malformed
  static SegmentationLexicon load(Language language) {
    SegmentationLexicon lexicon = new SegmentationLexicon();
    for (DataRow row : DataFile.rows("org/cotejo/language/segment/segmentation." + language.code() + ".tsv", "kind", "words", "parts?")) {
      lexicon.add(row);
    }
    return lexicon;
  }

  private void add(DataRow row) {
    Kind kind = row.constant("kind", Kind.class);
    if (kind == Kind.CONTRACTION) {
      addContraction(row);
      return;
    }
    for (String word : row.words("words")) {
      if (!word.equals(word.toLowerCase(Locale.ROOT)) || !words.getOrDefault(kind, Set.of()).add(word)) {
        throw row.unexpected("words", "\"" + word + "\" in lower case and once under " + kind);
      }
    }
  }

  private void addContraction(DataRow row) {
    String word = row.cell("words");
    List<String> parts = row.words("parts");
    if (!String.join("", parts).equals(word)) {
      throw row.unexpected("parts", "parts that spell \"" + word + "\"");
    }
    contractions.put(word, parts);
  }

  /// @param word lower case, without its full stop
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /// @param word lower case, without its full stop
  boolean isAbbreviation(String word) {
    return is(Kind.TITLE, word) || is(Kind.NUMBERED, word) || is(Kind.ABBREVIATION, word);
  }

  /// The parts a word is written together from; they spell the word.
  Optional<List<String>> contraction(String word) {
    return Optional.ofNullable(contractions.get(word));
  }
}
