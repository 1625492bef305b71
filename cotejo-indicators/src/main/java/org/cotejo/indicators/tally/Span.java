package org.cotejo.indicators.tally;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.WrongChoice;

/// A stretch of days, both ends in it.
public record Span(LocalDate from, LocalDate to) implements Comparable<Span> {
  private static final String RANGE = "..";

  /// The grain of a series.
  public enum Grain {
    DAY,
    MONTH,
    YEAR;

    /// The period of this grain that holds a day.
    public Span around(LocalDate day) {
      return switch (this) {
        case DAY -> new Span(day, day);
        case MONTH -> of(YearMonth.from(day));
        case YEAR -> of(Year.from(day));
      };
    }
  }

  public Span {
    if (to.isBefore(from)) {
      throw new WrongChoice("period.order", from, to);
    }
  }

  private static Span of(YearMonth month) {
    return new Span(month.atDay(1), month.atEndOfMonth());
  }

  private static Span of(Year year) {
    return new Span(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /// Of a period as people write it: `2015`, `2015-07`, `2015-07-16`, or two of them with `..` between.
  ///
  /// @throws IllegalArgumentException with a message for people
  public static Span of(String text) {
    int range = text.indexOf(RANGE);
    try {
      return range < 0 ? one(text.strip()) : new Span(one(text.substring(0, range).strip()).from, one(text.substring(range + RANGE.length()).strip()).to);
    } catch (DateTimeException e) {
      throw WrongChoice.because(e, "period", text);
    }
  }

  private static Span one(String text) {
    return switch (text.length()) {
      case 4 -> of(Year.parse(text));
      case 7 -> of(YearMonth.parse(text));
      default -> Grain.DAY.around(LocalDate.parse(text));
    };
  }

  public boolean holds(Span other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean meets(Span other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// The periods of a grain that begin in this one, in order.
  public List<Span> parts(Grain grain) {
    List<Span> parts = new ArrayList<>();
    for (Span part = grain.around(from); !part.from.isAfter(to); part = grain.around(part.to.plusDays(1))) {
      parts.add(part);
    }
    return parts;
  }

  /// By first day, then by last.
  @Override
  public int compareTo(Span other) {
    int byFirst = from.compareTo(other.from);
    return byFirst != 0 ? byFirst : to.compareTo(other.to);
  }

  /// As people write it, the shortest way.
  @Override
  public String toString() {
    for (Grain grain : Grain.values()) {
      if (grain.around(from).equals(this)) {
        return from.toString().substring(0, length(grain));
      }
    }
    return from + RANGE + to;
  }

  private static int length(Grain grain) {
    return switch (grain) {
      case DAY -> 10;
      case MONTH -> 7;
      case YEAR -> 4;
    };
  }
}
