package org.cotejo.indicators.force;

import java.math.BigDecimal;

/// A figure as a report prints it, to be checked against what it was computed from.
///
/// It is taken to be as precise as it is written: `2.72` to a hundredth, `114` to one, `250` to ten. Rounded or cut off, it then lies less than one such
/// unit from the true value; farther off, it does not follow from its counts.
///
/// @param value as printed, so that `2.70` is more precise than `2.7`
public record QuotedFigure(BigDecimal value) {

  /// Of a text such as `2.72`.
  ///
  /// @throws NumberFormatException if the text is no decimal number
  public static QuotedFigure of(String text) {
    return new QuotedFigure(new BigDecimal(text));
  }

  /// The last unit that is written: a hundredth, one, ten.
  public double unit() {
    BigDecimal written = value.scale() > 0 || value.signum() == 0 ? value : value.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-written.scale()).doubleValue();
  }

  /// Whether it can be what was computed.
  public boolean follows(double computed) {
    return Math.abs(value.doubleValue() - computed) < unit();
  }
}
