package org.cotejo.coder.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the items of a pattern matched, newest first; each item that matches puts one more in front.
///
/// @param label the class or group of the item, or the label it was given
/// @param begin position of its first lexeme
/// @param end position after its last lexeme
/// @param previous the rest, null at the end
record Captures(String label, Value value, int begin, int end, @Nullable Captures previous) {

  /// What an item may hand on.
  sealed interface Value {
    record Figure(double number) implements Value {}

    record Text(String text) implements Value {}

    record Time(TimeExpression time) implements Value {}

    record Nothing() implements Value {}
  }

  static final Captures NONE = new Captures("", new Value.Nothing(), 0, 0, null);

  Captures and(String newLabel, Value newValue, int newBegin, int newEnd) {
    return newValue instanceof Value.Nothing ? this : new Captures(newLabel, newValue, newBegin, newEnd, this);
  }

  /// The words of the two ends of a range, if it is one: all before what is labelled `to`, and the rest.
  Optional<Halves> halves() {
    int border = positionOf("to");
    Halves ends = Halves.NONE;
    for (Captures at = this; at != null && at.previous != null; at = at.previous) {
      ends = at.begin < border ? ends.withFirst(at.begin, at.end) : ends.withLast(at.begin, at.end);
    }
    return ends.end() > 0 && border > 0 ? Optional.of(ends) : Optional.empty();
  }

  private int positionOf(String wanted) {
    for (Captures at = this; at != null && at.previous != null; at = at.previous) {
      if (at.label.equals(wanted)) {
        return at.begin;
      }
    }
    return -1;
  }

  boolean has(String wanted) {
    return find(wanted) instanceof Value.Figure || find(wanted) instanceof Value.Text || find(wanted) instanceof Value.Time;
  }

  /// A number, or a text read as a number; `otherwise` if there is none of that label.
  double number(String wanted, double otherwise) {
    return switch (find(wanted)) {
      case Value.Figure(double number) -> number;
      case Value.Text(String text) -> Double.parseDouble(text);
      case Value.Time _, Value.Nothing _ -> otherwise;
    };
  }

  int whole(String wanted) {
    return (int) number(wanted, 0);
  }

  String text(String wanted) {
    return find(wanted) instanceof Value.Text(String text) ? text : "";
  }

  TimeExpression time(String wanted) {
    return find(wanted) instanceof Value.Time(TimeExpression time) ? time : new TimeExpression.Nothing();
  }

  private Value find(String wanted) {
    for (Captures at = this; at != null; at = at.previous) {
      if (at.label.equals(wanted)) {
        return at.value;
      }
    }
    return new Value.Nothing();
  }
}
