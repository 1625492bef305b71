package org.cotejo.coder.number;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.number.NumberLexicon.Role;
import org.cotejo.coder.number.NumberMention.Kind;
import org.cotejo.model.Count;

/// Tells from the neighbours what kind of number a quantity is.
record KindReader(NumberLexicon lexicon) {

  /// @param end position after the unit
  record Reading(Kind kind, String unit, int end) {}

  private static final List<Role> MEASURES = List.of(Role.WEIGHT, Role.LENGTH, Role.VOLUME, Role.AREA);

  /// @param begin where the words begin that bound the quantity
  /// @param money the currency whose mark stands before the quantity, if one does
  Reading read(Lexemes lexemes, int begin, Quantity quantity, Optional<String> money) {
    return switch (quantity.form()) {
      case NONE -> new Reading(Kind.NEGATION, "", quantity.end());
      case SHARE -> new Reading(Kind.PERCENT, "", quantity.end());
      case ORDINAL -> new Reading(Kind.ORDINAL, "", quantity.end());
      case CODE -> new Reading(Kind.IDENTIFIER, "", quantity.end());
      case SEVERAL -> new Reading(Kind.CARDINAL, "", quantity.end());
      case NUMBER, COLLECTIVE -> number(lexemes, begin, quantity, money);
    };
  }

  private Reading number(Lexemes lexemes, int begin, Quantity quantity, Optional<String> money) {
    int end = quantity.end();
    if (money.isPresent()) {
      return currency(lexemes, end).map(found -> new Reading(Kind.MONEY, found.meaning(), found.end()))
          .orElseGet(() -> new Reading(Kind.MONEY, money.get(), end));
    }
    if (isIdentifier(lexemes, quantity)) {
      return new Reading(Kind.IDENTIFIER, "", end);
    }
    return currency(lexemes, end).map(found -> new Reading(Kind.MONEY, found.meaning(), found.end()))
        .or(() -> percent(lexemes, end))
        .or(() -> measure(lexemes, end))
        .or(() -> age(lexemes, begin, quantity))
        .or(() -> rate(lexemes, quantity))
        .orElseGet(() -> new Reading(quantity.count().high().orElse(1) == 0 ? Kind.NEGATION : Kind.CARDINAL, "", end));
  }

  private Optional<Found<String>> currency(Lexemes lexemes, int at) {
    return lexicon.at(Role.CURRENCY, lexemes, lexicon.skip(Role.OF, lexemes, at));
  }

  private Optional<Reading> percent(Lexemes lexemes, int at) {
    int end = lexicon.skip(Role.PERCENT, lexemes, at);
    return end == at ? Optional.empty() : Optional.of(new Reading(Kind.PERCENT, "", end));
  }

  private Optional<Reading> measure(Lexemes lexemes, int end) {
    int at = lexemes.isSymbol(end, '-') && lexemes.isGlued(end) ? end + 1 : lexicon.skip(Role.OF, lexemes, end);
    for (Role role : MEASURES) {
      Optional<Found<String>> found = lexicon.at(role, lexemes, at);
      if (found.isPresent()) {
        return Optional.of(new Reading(Kind.valueOf(role.name()), found.get().meaning(), found.get().end()));
      }
    }
    return Optional.empty();
  }

  /// "57.3 per 100,000": the base is part of the mention.
  private Optional<Reading> rate(Lexemes lexemes, Quantity quantity) {
    int base = lexicon.skip(Role.PER, lexemes, quantity.end());
    if (base == quantity.end() || !lexemes.isDigits(base)) {
      return Optional.empty();
    }
    int end = base + 1;
    while (lexemes.isGlued(end) && lexemes.isGlued(end + 1) && lexemes.isDigits(end + 1)) {
      end += 2;
    }
    return Optional.of(new Reading(Kind.RATE, "", end));
  }

  /// "34 years old", "aged 34", "de 34 años", "Pérez, 34,".
  private Optional<Reading> age(Lexemes lexemes, int begin, Quantity quantity) {
    int end = quantity.end();
    int years = years(lexemes, end);
    int old = years > end ? lexicon.skip(Role.AGE_AFTER, lexemes, years) : end;
    boolean stated = years > end && old > years;
    boolean human = isHuman(quantity.count()) && !(years > end && lexicon.is(Role.NOT_AGE, lexemes, years));
    boolean cued = human && isBehind(years > end ? Role.YEARS_BEFORE : Role.AGE_BEFORE, lexemes, begin);
    boolean closed = lexemes.isSymbol(end, ',') && !lexemes.isGlued(end + 1);
    boolean apposed = human && lexemes.isSymbol(begin - 1, ',') && lexemes.isCapitalised(begin - 2) && (years > end || closed);
    return stated || cued || apposed ? Optional.of(new Reading(Kind.AGE, "Y", Math.max(years, old))) : Optional.empty();
  }

  /// The position after "years" or "-year", or `end` if there is none.
  private int years(Lexemes lexemes, int end) {
    int start = lexemes.isSymbol(end, '-') ? end + 1 : end;
    int years = lexicon.skip(Role.YEARS, lexemes, start);
    return years == start ? end : years;
  }

  private static boolean isHuman(Count count) {
    return count.low().orElse(0) >= 1 && count.high().orElse(999) <= 115;
  }

  /// Whether a phrase of the role ends right before a position.
  private boolean isBehind(Role role, Lexemes lexemes, int at) {
    for (int start = at - 1; start >= Math.max(0, at - 4); start--) {
      if (lexicon.skip(role, lexemes, start) == at) {
        return true;
      }
    }
    return false;
  }

  /// Digits that belong to a name: after "Article" or "Ruta", or glued to letters as in "AK-47" and "M16".
  private boolean isIdentifier(Lexemes lexemes, Quantity quantity) {
    int at = quantity.digits();
    if (isBehind(Role.IDENTIFIER, lexemes, at)) {
      return true;
    }
    boolean hyphened = lexemes.isSymbol(at - 1, '-') && lexemes.isGlued(at - 1) && lexemes.isGlued(at) && lexemes.isWord(at - 2);
    boolean lettered = lexemes.isGlued(at) && lexemes.isWord(at - 1);
    boolean tailed = lexemes.isGlued(quantity.end()) && lexemes.isWord(quantity.end()) && lexemes.isCapitalised(quantity.end())
        && lexemes.length(quantity.end()) == 1;
    return lexemes.isDigits(at) && (hyphened || lettered || tailed);
  }
}
