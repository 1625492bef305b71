package org.cotejo.indicators.undercount;

import java.util.function.IntToDoubleFunction;

/// A column of a log-linear design.
///
/// @param name such as `EXH:OSCE` or `eta3`
/// @param value of each pattern
record Column(String name, IntToDoubleFunction value) {
  static final Column INTERCEPT = new Column("intercept", _ -> 1);

  /// 1 for those on all lists of a term.
  static Column term(int term) {
    return new Column(LogLinearModel.digits(term), pattern -> (pattern & term) == term ? 1 : 0);
  }

  /// A function of how many lists somebody is on, 0 of none.
  static Column ofCaptures(String name, IntToDoubleFunction function) {
    return new Column(name, pattern -> function.applyAsDouble(Integer.bitCount(pattern)));
  }

  /// 1 for one pattern: takes it out of the fit.
  static Column only(int pattern) {
    return new Column("pattern " + pattern, other -> other == pattern ? 1 : 0);
  }
}
