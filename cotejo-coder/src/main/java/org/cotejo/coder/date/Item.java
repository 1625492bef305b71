package org.cotejo.coder.date;

import java.util.BitSet;
import java.util.Optional;
import org.cotejo.coder.date.Captures.Value;
import org.cotejo.coder.lexer.Lexemes;

/// One place of a pattern.
///
/// @param name as written in the pattern file; items of one name are the same item
/// @param label under which its value is captured
/// @param firsts the words it may begin with; bit 0 stands for a digit run; empty if it only looks at its
///     neighbours and takes nothing
/// @param test what it matches
record Item(String name, String label, BitSet firsts, Test test) {

  /// @param end position after it
  record Step(int end, Value value) {}

  /// Matches at a position or not.
  interface Test {
    Optional<Step> at(Lexemes lexemes, int position);

    /// The same, for what consists of groups.
    default Optional<Step> at(Chart chart, int position) {
      return at(chart.lexemes(), position);
    }
  }

  boolean mayBegin(Lexemes lexemes, int at) {
    return firsts.isEmpty() || mayBegin(firsts, lexemes, at);
  }

  static boolean mayBegin(BitSet firsts, Lexemes lexemes, int at) {
    int word = lexemes.word(at);
    return word == Lexemes.DIGITS ? firsts.get(0) : word > 0 && firsts.get(word);
  }
}
