package org.cotejo.coder.lexer;

import java.util.BitSet;
import java.util.Optional;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The number words of a language, from `numerals.tsv`.
final class NumberWords {

  enum Kind {
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
    /// Joins a number and a fraction only: "con".
    WITH,
    /// One, if a scale follows or a unit: "a", "un".
    ARTICLE,
    /// Adds half of the last scale: "y medio".
    HALF,
    /// A fraction as one character, which adds its value: "½".
    PART,
    /// Opens the decimals: "point", "coma".
    POINT,
    /// Before a number that no decimals follow: "at one point".
    NO_POINT,
    /// Ends a place in a row, behind cardinals too: "second" in "thirty-second".
    ORDINAL,
    /// A place in a row behind other such words only: "segundo" in "trigésimo segundo".
    ORDINAL_ONLY,
    /// Multiplies and makes it a place: "thousandth".
    ORDINAL_SCALE,
    /// Divides what stands before it: "sevenths", "tercios".
    DENOMINATOR,
    /// Divides one: "quarter".
    ONE_DENOMINATOR
  }

  record Word(Kind kind, double value) {
    boolean scales() {
      return kind == Kind.SCALE || kind == Kind.LONE_SCALE;
    }

    boolean begins() {
      return kind == Kind.ARTICLE || kind == Kind.LONE_SCALE || kind == Kind.PART || (kind == Kind.ADD && value >= 0);
    }
  }

  private static final Word NONE = new Word(Kind.ADD, -1);

  private final Phrases<Word> cardinals;
  private final Phrases<Word> ordinals;
  private final Phrases<Word> denominators;
  private final int hyphen;

  private NumberWords(Vocabulary vocabulary) {
    this.cardinals = new Phrases<>(vocabulary);
    this.ordinals = new Phrases<>(vocabulary);
    this.denominators = new Phrases<>(vocabulary);
    this.hyphen = vocabulary.add("-");
  }

  /// Reads the file and enters its words into the vocabulary.
  static NumberWords load(Vocabulary vocabulary, Language language) {
    NumberWords words = new NumberWords(vocabulary);
    for (DataRow row : DataFile.rows(Lexicon.file(language, "numerals"), "kind", "value", "forms")) {
      Word word = new Word(row.constant("kind", Kind.class), row.number("value"));
      row.list("forms").forEach(form -> words.list(word.kind).add(form, word, Phrases.Case.ANY));
    }
    return words;
  }

  private Phrases<Word> list(Kind kind) {
    return switch (kind) {
      case ORDINAL, ORDINAL_ONLY, ORDINAL_SCALE -> ordinals;
      case DENOMINATOR, ONE_DENOMINATOR -> denominators;
      default -> cardinals;
    };
  }

  /// The words that a number may begin with.
  BitSet firsts() {
    return cardinals.firsts();
  }

  /// The cardinal word, or joining word, at a position; one that does nothing if there is none.
  Word cardinal(Lexemes lexemes, int at) {
    return cardinals.at(lexemes, at).map(Found::meaning).orElse(NONE);
  }

  /// The cardinal or ordinal word at a position.
  Optional<Found<Word>> cardinalOrOrdinal(Lexemes lexemes, int at) {
    return cardinals.at(lexemes, at).or(() -> ordinal(lexemes, at));
  }

  Optional<Found<Word>> ordinal(Lexemes lexemes, int at) {
    return ordinals.at(lexemes, at);
  }

  Optional<Found<Word>> denominator(Lexemes lexemes, int at) {
    return denominators.at(lexemes, at);
  }

  /// The position after the word at a position.
  int end(Lexemes lexemes, int at) {
    return cardinalOrOrdinal(lexemes, at).map(Found::end).orElse(at + 1);
  }

  boolean isHyphen(Lexemes lexemes, int at) {
    return lexemes.word(at) == hyphen;
  }
}
