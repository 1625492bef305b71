package org.cotejo.coder.lexer;

import java.util.BitSet;
import java.util.Optional;
import org.cotejo.coder.lexer.Numeral.Form;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Reads cardinal numbers: digits, words, and digits with a scale word ("382 million", "20 mil", "3 mil 500", "2.5K").
///
/// Number words add up from large to small; what may still be added after a word is its *room*: after "thirty" units, after "two
/// hundred" anything below 100. A scale word multiplies what stands before it.
public final class Numerals {

  private enum Kind {
    /// Adds its value: "seven", "treinta", "doscientos".
    ADD,
    /// Multiplies: "hundred", "mil", "millones".
    SCALE,
    /// Multiplies, and is a number by itself: "mil".
    LONE_SCALE,
    /// Multiplies digits it is glued to: "K".
    SUFFIX,
    /// Joins: "and" (room 100 and more), "y" (room 10); the value is that room.
    AND,
    /// One, if a scale follows or a unit: "a", "un".
    ARTICLE,
    /// Adds half of the last scale: "y medio".
    HALF
  }

  private record Word(Kind kind, double value) {
    boolean scales() {
      return kind == Kind.SCALE || kind == Kind.LONE_SCALE;
    }

    boolean begins() {
      return kind == Kind.ARTICLE || kind == Kind.LONE_SCALE || (kind == Kind.ADD && value >= 0);
    }
  }

  private static final Word NONE = new Word(Kind.ADD, -1);

  private final Phrases<Word> words;
  private final DigitReader digits;
  private final Vocabulary vocabulary;
  private final int hyphen;

  private Numerals(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.words = new Phrases<>(vocabulary);
    this.digits = new DigitReader(language == Language.EN ? '.' : ',');
    this.hyphen = vocabulary.add("-");
  }

  /// Reads `numerals.tsv` and enters its words into the vocabulary.
  public static Numerals load(Vocabulary vocabulary, Language language) {
    Numerals numerals = new Numerals(vocabulary, language);
    for (DataRow row : DataFile.rows(Lexicon.file(language, "numerals"), "kind", "value", "forms")) {
      Word word = new Word(row.constant("kind", Kind.class), row.number("value"));
      row.list("forms").forEach(form -> numerals.words.add(form, word, Phrases.Case.ANY));
    }
    return numerals;
  }

  /// The vocabulary it was loaded into.
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The words that a number may begin with.
  public BitSet firsts() {
    return words.firsts();
  }

  /// The longest number that starts at a position.
  public Optional<Numeral> at(Lexemes lexemes, int start) {
    if (lexemes.isDigits(start)) {
      return Optional.of(scaled(lexemes, digits.read(lexemes, start)));
    }
    return word(lexemes, start).begins() ? new Reading(lexemes, start).run() : Optional.empty();
  }

  private Word word(Lexemes lexemes, int at) {
    return words.at(lexemes, at).map(Found::meaning).orElse(NONE);
  }

  private int end(Lexemes lexemes, int at) {
    return words.at(lexemes, at).map(Found::end).orElse(at + 1);
  }

  private Numeral scaled(Lexemes lexemes, Numeral number) {
    if (number.form() == Form.CODE) {
      return number;
    }
    Numeral result = number;
    double last = Double.MAX_VALUE;
    while (true) {
      Word next = word(lexemes, result.end());
      boolean multiplies = next.scales() || (next.kind == Kind.SUFFIX && lexemes.isGlued(result.end()));
      if (multiplies && (last == Double.MAX_VALUE || next.value > last)) {
        result = new Numeral(end(lexemes, result.end()), result.value() * next.value, result.scale() * next.value, Form.WORDS);
        last = next.value;
      } else {
        return last == Double.MAX_VALUE ? halved(lexemes, result, 1) : remainder(lexemes, halved(lexemes, result, last), last);
      }
    }
  }

  /// "y medio": half of the last scale more.
  private Numeral halved(Lexemes lexemes, Numeral number, double scale) {
    if (word(lexemes, number.end()).kind != Kind.HALF) {
      return number;
    }
    Numeral half = number.to(end(lexemes, number.end()), number.value() + scale / 2);
    return scale == 1 ? scaled(lexemes, half) : half;
  }

  /// "3 mil 500", "1 millón 200 mil".
  private Numeral remainder(Lexemes lexemes, Numeral number, double scale) {
    int at = number.end();
    if (!lexemes.isDigits(at) || lexemes.length(at) > 3 || lexemes.isGlued(at)) {
      return number;
    }
    Numeral rest = digits.read(lexemes, at);
    Word next = word(lexemes, rest.end());
    if (next.scales() && next.value < scale) {
      return number.to(end(lexemes, rest.end()), number.value() + rest.value() * next.value);
    }
    return scale == 1000 && rest.form() == Form.DIGITS && lexemes.length(at) == 3 && rest.end() == at + 1
        ? number.to(rest.end(), number.value() + rest.value()) : number;
  }

  /// One run over number words.
  private final class Reading {
    private final Lexemes lexemes;
    private final int start;
    private int at;
    private double total;
    private double current;
    private double room = 1000;
    private double lastScale = Double.MAX_VALUE;
    private boolean article;

    Reading(Lexemes lexemes, int start) {
      this.lexemes = lexemes;
      this.start = start;
      this.at = start;
    }

    Optional<Numeral> run() {
      while (step()) {}
      Form form = article && total + current == 1 ? Form.ARTICLE : Form.WORDS;
      return at == start ? Optional.empty() : Optional.of(new Numeral(at, total + current, lastScale == Double.MAX_VALUE || current > 0 ? 1 : lastScale, form));
    }

    private boolean step() {
      if (word(lexemes, at).kind == Kind.HALF) {
        return half();
      }
      int next = joined();
      Word word = word(lexemes, next);
      return switch (word.kind) {
        case ADD -> word.value >= 0 && add(word.value, next);
        case ARTICLE -> (at == start || (next > at && room == 10)) && add(1, next, at == start);
        case SCALE, LONE_SCALE -> next == at + (lexemes.word(at) == hyphen ? 1 : 0) && scale(word.value, next);
        case AND, SUFFIX, HALF -> false;
      };
    }

    /// The position after a joining word or hyphen, if one may stand here.
    private int joined() {
      if (at > start && lexemes.word(at) == hyphen && lexemes.isGlued(at) && lexemes.isGlued(at + 1)) {
        return at + 1;
      }
      Word word = word(lexemes, at);
      boolean joins = at > start && word.kind == Kind.AND
          && (word.value == 10 ? room == 10 : (room >= word.value && !article) || room == 100);
      return joins ? end(lexemes, at) : at;
    }

    private boolean add(double value, int position) {
      return add(value, position, false);
    }

    private boolean add(double value, int position, boolean isArticle) {
      if (value >= room || (value == 0 && at > start)) {
        return false;
      }
      current += value;
      room = value >= 100 ? 100 : value >= 20 && value % 10 == 0 ? 10 : 0;
      article = isArticle;
      at = end(lexemes, position);
      return true;
    }

    private boolean scale(double value, int position) {
      double factor = current == 0 ? 1 : current;
      if (value == 100) {
        if (current >= 100 || current == 0) {
          return false;
        }
        current = factor * 100;
        room = 100;
      } else if (value < lastScale) {
        total += factor * value;
        nextGroup(value);
      } else if (current == 0 && total > 0 && value > lastScale) {
        total *= value;
        nextGroup(value);
      } else {
        return false;
      }
      article = false;
      at = end(lexemes, position);
      return true;
    }

    private void nextGroup(double scale) {
      current = 0;
      room = 1000;
      lastScale = scale;
    }

    private boolean half() {
      if (at == start || (article && total == 0)) {
        return false;
      }
      if (current == 0) {
        total += lastScale / 2;
      } else {
        current += 0.5;
      }
      room = 0;
      at = end(lexemes, at);
      return true;
    }
  }
}
