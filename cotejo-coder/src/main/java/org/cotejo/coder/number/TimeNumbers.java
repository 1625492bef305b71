package org.cotejo.coder.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.date.TimeExpression;
import org.cotejo.coder.number.NumberMention.Kind;

/// The numbers that belong to time expressions. Asked in ascending order of positions.
final class TimeNumbers {

  /// @param end position after the time expression
  record Time(Kind kind, String unit, int end) {}

  private final List<DateFinder.Found> found;
  private int next;

  TimeNumbers(List<DateFinder.Found> found) {
    this.found = new ArrayList<>(found);
  }

  /// The time expression that a position lies in.
  Optional<Time> at(int position) {
    while (next < found.size() && found.get(next).end() <= position) {
      next++;
    }
    if (next == found.size() || position < found.get(next).begin()) {
      return Optional.empty();
    }
    DateFinder.Found time = found.get(next);
    return Optional.of(new Time(kind(time.time()), unit(time.time()), time.end()));
  }

  private static Kind kind(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Calendar(int _, int month, int day, int _) -> month == 0 && day == 0 ? Kind.YEAR : Kind.TIME;
      case TimeExpression.Duration _, TimeExpression.Stretch _ -> Kind.DURATION;
      case TimeExpression.Years _ -> Kind.YEAR;
      case TimeExpression.PartOf(TimeExpression whole, TimeExpression.Portion _) -> kind(whole);
      default -> Kind.TIME;
    };
  }

  private static String unit(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Duration(String value) -> value.substring(value.length() - 1);
      case TimeExpression.Stretch(org.cotejo.coder.date.Unit unit, double _) -> unit.duration(1).substring(unit.duration(1).length() - 1);
      default -> "";
    };
  }
}
