package org.cotejo.model;

import java.util.OptionalDouble;

/// How many, as the text bounds it. A sum of money or a weight is a count with a unit ([Measurement#unit()]).
public sealed interface Count {

  /// "fifteen": 15/15.
  record Exact(double value) implements Count {}

  /// "between 10 and 12": 10/12.
  record Between(double least, double most) implements Count {
    public Between {
      if (least > most) {
        throw new IllegalArgumentException("least must not exceed most, got " + least + " and " + most);
      }
    }
  }

  /// "at least 3", "more than 200": the bound as written, no upper one.
  record AtLeast(double value) implements Count {}

  /// "up to 10", "nearly 300": no lower bound.
  record AtMost(double value) implements Count {}

  /// "about 20", "una veintena": 20/20, approximate.
  record About(double value) implements Count {}

  /// "dozens" (24 or more), "hundreds" (200 or more): a lower bound that the word implies, approximate.
  record Vague(double least) implements Count {}

  /// "several", "a number of", "some": plural, no figure, approximate.
  record Several() implements Count {}

  /// The lower bound, empty if the text gives none.
  default OptionalDouble low() {
    return switch (this) {
      case Exact(double value) -> OptionalDouble.of(value);
      case Between(double least, double _) -> OptionalDouble.of(least);
      case AtLeast(double value) -> OptionalDouble.of(value);
      case AtMost _ -> OptionalDouble.empty();
      case About(double value) -> OptionalDouble.of(value);
      case Vague(double least) -> OptionalDouble.of(least);
      case Several() -> OptionalDouble.empty();
    };
  }

  /// The upper bound, empty if the text gives none.
  default OptionalDouble high() {
    return switch (this) {
      case Exact(double value) -> OptionalDouble.of(value);
      case Between(double _, double most) -> OptionalDouble.of(most);
      case AtLeast _ -> OptionalDouble.empty();
      case AtMost(double value) -> OptionalDouble.of(value);
      case About(double value) -> OptionalDouble.of(value);
      case Vague _ -> OptionalDouble.empty();
      case Several() -> OptionalDouble.empty();
    };
  }

  /// Whether the figure is rounded or only implied.
  default boolean approximate() {
    return switch (this) {
      case Exact _, Between _, AtLeast _, AtMost _ -> false;
      case About _, Vague _, Several _ -> true;
    };
  }
}
