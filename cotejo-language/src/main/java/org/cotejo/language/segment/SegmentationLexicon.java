package org.cotejo.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Language;

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

  /// @throws IllegalArgumentException if a row of the file is malformed, with its line
  static SegmentationLexicon load(Language language) {
    String name = "segmentation." + language.code() + ".tsv";
    InputStream stream = SegmentationLexicon.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's own file " + name + " is missing from its jar");
    }
    SegmentationLexicon lexicon = new SegmentationLexicon();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.add(line, name + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return lexicon;
  }

  private void add(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2 && cells.length != 3) {
      throw new IllegalArgumentException(where + ": expected kind, words, and parts for a contraction; got " + cells.length + " columns");
    }
    Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    if (kind == Kind.CONTRACTION) {
      addContraction(cells[1], List.of(cells[2].split(" ")), where);
      return;
    }
    for (String word : cells[1].split(" ")) {
      if (!word.equals(word.toLowerCase(Locale.ROOT)) || !words.getOrDefault(kind, Set.of()).add(word)) {
        throw new IllegalArgumentException(where + ": '" + word + "' must be lower case and stand once under " + kind);
      }
    }
  }

  private void addContraction(String word, List<String> parts, String where) {
    if (!String.join("", parts).equals(word)) {
      throw new IllegalArgumentException(where + ": the parts " + parts + " do not spell '" + word + "'");
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
