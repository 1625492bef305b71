package org.cotejo.incidents.policy;

import java.util.OptionalDouble;

/// A figure as it is published: least, best, most. Each may be open.
public record Bounds(OptionalDouble low, OptionalDouble best, OptionalDouble high) {
  /// No number is told.
  public static final Bounds UNTOLD = new Bounds(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
}
