package org.cotejo.coder.date;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.date.TimeExpression.Clock;

/// Times of day: `T16:30`, `TNI`.
final class Clocks {

  private Clocks() {}

  /// HOUR and MINUTE, with HALFDAY (`am`, `pm`) or a part of the day that says which half.
  static Optional<TimeExpression> read(Captures c) {
    int hour = hour(c);
    int minute = c.whole("MINUTE") + c.whole("FRACTION");
    if (minute < 0) {
      minute += 60;
      hour = (hour + 23) % 24;
    }
    boolean exists = hour >= 0 && hour <= 24 && minute <= 59 && minute >= 0;
    return exists ? Optional.of(new Clock(Optional.empty(), String.format(Locale.ROOT, "T%02d:%02d", hour, minute))) : Optional.empty();
  }

  private static int hour(Captures c) {
    int hour = (int) c.number("HOUR", -1);
    boolean afternoon = switch (c.has("HALFDAY") ? c.text("HALFDAY") : c.text("DAYPART")) {
      case "pm", "TAF", "TEV" -> true;
      case "TNI" -> hour >= 6;
      default -> false;
    };
    boolean morning = c.text("HALFDAY").equals("am") || c.text("DAYPART").equals("TNI") || c.text("DAYPART").equals("TMO");
    return hour < 12 && afternoon ? hour + 12 : hour == 12 && morning ? 0 : hour;
  }

  /// A part of the day, or a fixed time: `DAYPART` stands for the captured one.
  ///
  /// @param days from the day of reference, empty if no day is said
  static Clock named(Captures c, String time, String days) {
    Optional<TimeExpression> day = days.isEmpty() ? Optional.empty()
        : Optional.of(new TimeExpression.Away(Unit.DAY, Integer.parseInt(days), false));
    return new Clock(day, time.equals("DAYPART") ? c.text("DAYPART") : time);
  }

  /// A time of day on a day; a range of times stays a range.
  static Optional<TimeExpression> on(TimeExpression day, TimeExpression clock) {
    return clock instanceof Clock(Optional<TimeExpression> _, String time) ? Optional.of(new Clock(Optional.of(day), time)) : Optional.empty();
  }
}
