package org.cotejo.coder.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Phrases;
import org.cotejo.coder.lexer.Vocabulary;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Whether a sentence looks ahead at some place: the nearest cue before it, or else behind it, decides.
final class Tense {

  private static final int REACH_BACK = 14;
  private static final int REACH_ON = 6;
  private static final int SHORTEST_STEM = 2;

  private enum Time {
    PAST,
    FUTURE,
    /// Future, if it stands directly before the expression: "by Friday".
    AHEAD
  }

  private final Phrases<Time> cues;
  private final Map<String, Time> endings = new HashMap<>();
  private int longestEnding;

  private Tense(Vocabulary vocabulary) {
    cues = new Phrases<>(vocabulary);
  }

  /// Reads `tense.tsv`: words, and endings written with a hyphen in front.
  static Tense load(Language language, Vocabulary vocabulary) {
    Tense tense = new Tense(vocabulary);
    for (DataRow row : DataFile.rows(Lexicon.file(language, "tense"), "time", "forms")) {
      Time time = row.constant("time", Time.class);
      row.list("forms").forEach(form -> tense.add(form, time));
    }
    return tense;
  }

  private void add(String form, Time time) {
    if (form.startsWith("-")) {
      endings.put(form.substring(1), time);
      longestEnding = Math.max(longestEnding, form.length() - 1);
    } else {
      cues.add(form, time, Phrases.Case.ANY);
    }
  }

  /// Whether the sentence looks ahead where the expression `[from, to)` stands.
  boolean isFuture(Lexemes lexemes, int from, int to) {
    for (int at = from - 1; at >= 0 && at >= from - REACH_BACK && !isBorder(lexemes, at); at--) {
      int position = at;
      Optional<Time> time = time(lexemes, at).filter(found -> found != Time.AHEAD || cues.at(lexemes, position).filter(cue -> cue.end() == from).isPresent());
      if (time.isPresent()) {
        return time.get() != Time.PAST;
      }
    }
    for (int at = to; at < lexemes.size() && at < to + REACH_ON && !isBorder(lexemes, at); at++) {
      Optional<Time> time = time(lexemes, at).filter(found -> found != Time.AHEAD);
      if (time.isPresent()) {
        return time.get() == Time.FUTURE;
      }
    }
    return false;
  }

  private static boolean isBorder(Lexemes lexemes, int at) {
    return (lexemes.isSymbol(at, '.') && !lexemes.isGlued(at + 1)) || lexemes.isSymbol(at, ';') || lexemes.isSymbol(at, '?')
        || lexemes.isSymbol(at, '!') || lexemes.isSymbol(at, '"') || lexemes.isSymbol(at, '”');
  }

  private Optional<Time> time(Lexemes lexemes, int at) {
    Optional<Time> word = cues.at(lexemes, at).map(Phrases.Found::meaning);
    if (word.isPresent() || !lexemes.isWord(at)) {
      return word;
    }
    String text = lexemes.text(at).toLowerCase(Locale.ROOT);
    for (int length = Math.min(longestEnding, text.length() - SHORTEST_STEM); length > 0; length--) {
      Time time = endings.get(text.substring(text.length() - length));
      if (time != null) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}
