package org.cotejo.coder.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Trie.Parsed;
import org.cotejo.coder.lexer.Lexemes;

/// What the groups of a grammar match in one stretch of a text. Many patterns begin with the same group; none is matched twice at one place, as in packrat parsing (Ford 2002).
final class Chart {
  /// Stands where a group was not tried yet.
  private static final Optional<Parsed> UNTRIED = Optional.of(new Parsed(-1, new TimeExpression.Nothing(), Optional.empty()));

  private final Lexemes lexemes;
  /// Of each group that was tried what it matches, by position.
  private final Map<Trie, List<Optional<Parsed>>> matches = new IdentityHashMap<>();

  Chart(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  Lexemes lexemes() {
    return lexemes;
  }

  /// The longest expression of a group at a position.
  Optional<Parsed> longest(Trie group, int at) {
    if (!Item.mayBegin(group.firsts(), lexemes, at)) {
      return Optional.empty();
    }
    List<Optional<Parsed>> known = matches.computeIfAbsent(group, _ -> new ArrayList<>(Collections.nCopies(lexemes.size(), UNTRIED)));
    if (known.get(at) == UNTRIED) {
      known.set(at, group.longest(this, at));
    }
    return known.get(at);
  }
}
