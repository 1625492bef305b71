package org.cotejo.incidents.text;

import org.cotejo.model.TextSpan;

/// A number as the text writes it, in digits or words.
///
/// @param grain the worth of the last digit that counts: 0.01 of "2.72", 1 of "53", 100,000 of "1.2 million" and of "31,300,000"
/// @param bound what the words around it make of it
public record Figure(TextSpan span, double value, double grain, Bound bound) {

  /// What a figure says of the number.
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  public boolean isExact() {
    return bound == Bound.EXACT;
  }

  public boolean isWhole() {
    return value == Math.rint(value);
  }
}
