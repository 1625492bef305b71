package org.cotejo.coder.date;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.date.TimeExpression.Between;
import org.cotejo.coder.date.TimeExpression.Clock;
import org.cotejo.coder.date.TimeExpression.Every;

/// Times of day: `T16:30`, `TNI`.
final class Clocks {

  private static final int NOON = 12;

  private Clocks() {}

  /// HOUR, MINUTE and SECOND, or HHMM, with HALFDAY (`am`, `pm`) or a part of the day that says which half; LESS are minutes before the hour.
  static Optional<TimeExpression> read(Captures c) {
    double said = c.has("HHMM") ? c.whole("HHMM") / 100 + c.whole("HHMM") % 100 / 60.0 : c.number("HOUR", -1);
    int hour = half((int) said, c.has("HALFDAY") ? c.text("HALFDAY") : c.text("DAYPART"));
    int minute = (int) Math.round(said % 1 * 60) + c.whole("MINUTE") + c.whole("FRACTION") - c.whole("LESS");
    if (minute < 0) {
      minute += 60;
      hour = (hour + 23) % 24;
    }
    boolean exists = hour >= 0 && hour <= 24 && minute <= 59 && minute >= 0 && c.whole("SECOND") <= 59;
    String seconds = c.has("SECOND") ? String.format(Locale.ROOT, ":%02d", c.whole("SECOND")) : "";
    return exists ? Optional.of(new Clock(Optional.empty(), time(hour, minute) + seconds)) : Optional.empty();
  }

  private static String time(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  /// The hour in the half of the day that a word or a part of the day says.
  private static int half(int hour, String said) {
    boolean afternoon = switch (said) {
      case "pm", "TAF", "TEV" -> true;
      case "TNI" -> hour >= 6;
      default -> false;
    };
    boolean morning = said.equals("am") || said.equals("TNI") || said.equals("TMO");
    return hour < NOON && afternoon ? hour + NOON : hour == NOON && morning ? 0 : hour;
  }

  /// A part of the day, or a fixed time: `DAYPART` stands for the captured one.
  ///
  /// @param days from the day of reference, empty if no day is said
  static Clock named(Captures c, String time, String days) {
    Optional<TimeExpression> day = days.isEmpty() ? Optional.empty()
        : Optional.of(new TimeExpression.Away(Unit.DAY, Integer.parseInt(days), false));
    return new Clock(day, time.equals("DAYPART") ? c.text("DAYPART") : time);
  }

  /// A time of day on a day, on days that come back, or on a part of a day: "tonight at 8". A range of times has both its ends on that day.
  static Optional<TimeExpression> on(TimeExpression day, TimeExpression clock) {
    return switch (clock) {
      case Clock(Optional<TimeExpression> _, String time) ->
          Optional.of(day instanceof Every(String value) ? new Every(value + time) : onPart(day, time));
      case Between(Clock from, Clock to) -> Optional.of(new Between(onPart(day, from.time()), onPart(day, to.time())));
      default -> Optional.empty();
    };
  }

  private static Clock onPart(TimeExpression day, String time) {
    return day instanceof Clock(Optional<TimeExpression> of, String part) ? new Clock(of, moved(time, part)) : new Clock(Optional.of(day), time);
  }

  /// The time in that half of the day; parts of the day, and hours after noon, stay what they are.
  private static String moved(String time, String said) {
    int hour = time.length() >= 3 && Character.isDigit(time.charAt(1)) ? Integer.parseInt(time.substring(1, 3)) : NOON;
    return hour < NOON ? String.format(Locale.ROOT, "T%02d", half(hour, said)) + time.substring(3) : time;
  }

  /// From one time of day to another.
  ///
  /// @param bare whether the first one says no half of the day: it is then the half that brings it next to the second one
  static Optional<TimeExpression> range(TimeExpression from, TimeExpression to, boolean bare) {
    if (!(from instanceof Clock first && to instanceof Clock last)) {
      return Optional.empty();
    }
    String later = moved(first.time(), "pm");
    boolean moves = bare && later.compareTo(last.time()) < 0;
    return Optional.of(new Between(moves ? new Clock(first.day(), later) : first, last));
  }
}
