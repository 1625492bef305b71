package org.cotejo.coder.number;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.lexer.Phrases;
import org.cotejo.coder.lexer.Vocabulary;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words around numbers, from `number-words.tsv`.
final class NumberLexicon {

  /// What a phrase does. The file's second column is its `value`, explained here.
  enum Role {
    /// Stands before a number and bounds it; value AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, or EXACT for words that bound nothing
    /// ("a total of").
    BEFORE,
    /// Stands behind; value likewise.
    AFTER,
    /// Opens a range: "between", "from".
    OPEN,
    /// Joins the ends of a range that was opened.
    JOIN,
    /// Joins two numbers to a range by itself: "10 to 12".
    TO,
    /// A number of things as one word; the value is that number: "docena" 12.
    COLLECTIVE,
    /// Its plural, which by itself means an unsaid number; value `12 24`: how many each, and the least by itself.
    COLLECTIVES,
    /// Plural without a figure.
    SEVERAL,
    /// One as a part: "una de".
    ONE,
    /// None.
    NONE,
    /// Looks like one of the others and is not.
    NOT,
    /// A share; the value is per cent.
    SHARE,
    /// Per cent.
    PERCENT,
    /// Opens the base of a rate: "per", "por cada".
    PER,
    /// Endings that make digits an ordinal: "rd", "º".
    ORDINAL_SUFFIX,
    /// Stands before digits that are a name: "Article", "Ruta".
    IDENTIFIER,
    /// Money before or behind the number; the value is the ISO 4217 code.
    MARK,
    CURRENCY,
    /// Between number and unit: "de", "of".
    OF,
    WEIGHT,
    LENGTH,
    VOLUME,
    AREA,
    /// Behind a number of years: "old", "de edad".
    AGE_AFTER,
    /// Before an age without "years": "aged".
    AGE_BEFORE,
    /// Before years that are an age: "de 34 años".
    YEARS_BEFORE,
    /// Years.
    YEARS,
    /// Behind years that are no age: "de prisión".
    NOT_AGE
  }

  private final Map<Role, Phrases<String>> phrases = new EnumMap<>(Role.class);

  static NumberLexicon load(Language language, Vocabulary vocabulary) {
    NumberLexicon lexicon = new NumberLexicon();
    for (Role role : Role.values()) {
      lexicon.phrases.put(role, new Phrases<>(vocabulary));
    }
    for (DataRow row : DataFile.rows(Lexicon.file(language, "number-words"), "role", "value?", "forms")) {
      Phrases<String> of = lexicon.of(row.constant("role", Role.class));
      row.list("forms").forEach(form -> of.add(form, row.cell("value"), Phrases.Case.ANY));
    }
    return lexicon;
  }

  private Phrases<String> of(Role role) {
    Phrases<String> found = phrases.get(role);
    if (found == null) {
      throw new IllegalStateException("no list for " + role);
    }
    return found;
  }

  /// The longest phrase of a role at a position.
  Optional<Found<String>> at(Role role, Lexemes lexemes, int at) {
    return of(role).at(lexemes, at);
  }

  boolean is(Role role, Lexemes lexemes, int at) {
    return at(role, lexemes, at).isPresent();
  }

  /// The position after a phrase of a role, or `at` itself if there is none.
  int skip(Role role, Lexemes lexemes, int at) {
    return at(role, lexemes, at).map(Found::end).orElse(at);
  }
}
