package org.cotejo.coder.lexer;

/// A number that was read.
///
/// @param end position after its last lexeme
/// @param value what it says
/// @param scale what a scale word at its end multiplied by, 1 if there is none
/// @param form how it is written
public record Numeral(int end, double value, double scale, Form form) {

  /// How a number is written.
  public enum Form {
    /// "15", "3,110".
    DIGITS,
    /// "1.5", "2 1/2".
    DECIMAL,
    /// "fifteen", "382 million".
    WORDS,
    /// "a", "un": one, if it is a number at all.
    ARTICLE,
    /// Digits that are no quantity: "10.0.0.1", a run of 20 digits.
    CODE
  }

  /// Whether it counts something in whole steps.
  public boolean isWhole() {
    return value == Math.rint(value);
  }

  Numeral to(int newEnd, double newValue) {
    return new Numeral(newEnd, newValue, scale, form == Form.ARTICLE ? Form.WORDS : form);
  }
}
