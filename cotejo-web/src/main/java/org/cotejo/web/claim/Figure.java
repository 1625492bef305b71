package org.cotejo.web.claim;

import java.util.OptionalDouble;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;

/// What is counted, and how many; bounds as they are exported, empty where open or untold.
///
/// @param measure empty if nothing is counted
public record Figure(String measure, String low, String high, boolean approximate, String unit) {
  private static final Figure NONE = new Figure("", "", "", false, "");

  public static Figure of(Claim claim) {
    return claim.measurement().map(Figure::of).orElse(NONE);
  }

  private static Figure of(Measurement measurement) {
    return new Figure(measurement.measure(), text(measurement.count().low()), text(measurement.count().high()), measurement.count().approximate(), measurement.unit());
  }

  /// As it is exported.
  public static String text(OptionalDouble number) {
    return number.isPresent() ? text(number.getAsDouble()) : "";
  }

  /// As it is exported; NaN as unknown.
  public static String text(double value) {
    return Double.isNaN(value) ? "" : value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
  }
}
