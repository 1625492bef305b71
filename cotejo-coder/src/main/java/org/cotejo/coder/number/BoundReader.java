package org.cotejo.coder.number;

import java.util.Optional;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.number.NumberLexicon.Role;
import org.cotejo.model.Count;
import org.cotejo.model.Count.About;
import org.cotejo.model.Count.AtLeast;
import org.cotejo.model.Count.AtMost;
import org.cotejo.model.Count.Between;
import org.cotejo.model.Count.Exact;
import org.cotejo.model.Count.Several;
import org.cotejo.model.Count.Vague;

/// The words that make a number a bound.
record BoundReader(NumberLexicon lexicon) {

  private static final int MOST_IN_A_ROW = 3;

  /// A bounding phrase that stands before or behind a number.
  record Bound(int end, String sense) {
    boolean isVague() {
      return sense.equals("ABOUT");
    }

    /// Whether the number itself is left out.
    boolean isStrict() {
      return sense.equals("MORE_THAN") || sense.equals("LESS_THAN");
    }
  }

  /// The bounding words at a position, all that follow one another; the first one that bounds gives the sense: "un saldo de al menos 18" is at least.
  Optional<Bound> before(Lexemes lexemes, int at) {
    Optional<Found<String>> first = lexicon.at(Role.BEFORE, lexemes, at);
    if (first.isEmpty() || lexicon.is(Role.NOT, lexemes, at)) {
      return Optional.empty();
    }
    int end = first.get().end();
    String sense = first.get().meaning();
    for (int more = 1; more < MOST_IN_A_ROW; more++) {
      Optional<Found<String>> next = lexicon.at(Role.BEFORE, lexemes, end);
      sense = sense.equals("EXACT") ? next.map(Found::meaning).orElse(sense) : sense;
      end = next.map(Found::end).orElse(end);
    }
    return Optional.of(new Bound(end, sense));
  }

  Optional<Bound> after(Lexemes lexemes, int at) {
    return lexicon.at(Role.AFTER, lexemes, at).map(found -> new Bound(found.end(), found.meaning()));
  }

  /// The count under a bound.
  static Count apply(Count count, String sense) {
    return switch (count) {
      case Exact(double value) -> bounded(value, value, sense);
      case About(double value) -> sense.equals("EXACT") ? count : bounded(value, value, sense);
      case Between(double least, double most) -> sense.equals("ABOUT") ? count : bounded(least, most, sense);
      case AtLeast _, AtMost _, Vague _, Several _ -> count;
    };
  }

  private static Count bounded(double least, double most, String sense) {
    return switch (sense) {
      case "AT_LEAST", "MORE_THAN" -> new AtLeast(least);
      case "AT_MOST", "LESS_THAN" -> new AtMost(most);
      case "EXACT" -> least == most ? new Exact(least) : new Between(least, most);
      default -> new About(least);
    };
  }
}
