package org.cotejo.coder.number;

import org.cotejo.model.Count;

/// A quantity by itself, by lexeme positions.
///
/// @param begin first lexeme, with the word that opens a range
/// @param digits first lexeme of the number words
/// @param last first lexeme of its last number, the one a unit belongs to
record Quantity(int begin, int digits, int last, int end, Count count, Form form) {

  /// What kind of words it is made of.
  enum Form {
    NUMBER,
    COLLECTIVE,
    SEVERAL,
    NONE,
    SHARE,
    ORDINAL,
    CODE
  }

  Quantity with(Count newCount) {
    return new Quantity(begin, digits, last, end, newCount, form);
  }
}
