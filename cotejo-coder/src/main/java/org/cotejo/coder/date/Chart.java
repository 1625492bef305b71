package org.cotejo.coder.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Trie.Parsed;
import org.cotejo.coder.lexer.Lexemes;

/// What the groups of a grammar match in one stretch of a text. Many patterns begin with the same group; none is matched twice at one place, as in packrat parsing (Ford 2002).
final class Chart {
  /// What one group matches, by position.
  ///
  /// @param tried where that is known
  private record Matches(BitSet tried, List<Optional<Parsed>> longest) {
    Matches(int size) {
      this(new BitSet(size), new ArrayList<>(Collections.nCopies(size, Optional.empty())));
    }
  }

  private final Lexemes lexemes;
  private final Map<Trie, Matches> groups = new IdentityHashMap<>();

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
    Matches matches = groups.computeIfAbsent(group, _ -> new Matches(lexemes.size()));
    if (!matches.tried().get(at)) {
      matches.longest().set(at, group.longest(this, at));
      matches.tried().set(at);
    }
    return matches.longest().get(at);
  }
}
