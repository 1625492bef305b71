package org.cotejo.coder.date;

import static org.cotejo.coder.date.Resolution.dated;
import static org.cotejo.coder.date.Resolution.open;

import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.coder.date.DateMention.Kind;
import org.cotejo.coder.date.TimeExpression.Part;
import org.cotejo.coder.date.TimeExpression.YearPart;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;

/// Quarters, halves and seasons. A season keeps its days open: its months depend on the hemisphere.
final class YearParts {

  private YearParts() {}

  static Resolution resolve(YearPart part, Optional<LocalDate> published, boolean future) {
    Basis basis = part.year() > 0 ? Basis.STATED : Basis.RELATIVE;
    if (part.year() == 0 && published.isEmpty()) {
      return open(Kind.DATE, "XXXX" + suffix(part), Precision.MONTH);
    }
    int year = part.year() > 0 ? part.year() : nearest(part, published.orElseThrow(), future);
    String value = Periods.four(year) + suffix(part);
    if (part.part() == Part.SEASON) {
      return open(Kind.DATE, value, Precision.MONTH);
    }
    LocalDate first = first(part, year);
    return dated(value, first, first.plusMonths(months(part)).minusDays(1), Precision.MONTH, basis);
  }

  /// The year of the last such part that has begun, or has ended for "last summer", or will begin for "next summer".
  private static int nearest(YearPart part, LocalDate from, boolean future) {
    int year = from.getYear();
    LocalDate first = first(part, year);
    LocalDate last = first.plusMonths(months(part)).minusDays(1);
    if (part.yearShift() < 0) {
      return last.isBefore(from) ? year : year - 1;
    }
    if (part.yearShift() > 0 || future) {
      return first.isAfter(from) || (part.yearShift() == 0 && !last.isBefore(from)) ? year : year + 1;
    }
    return first.isAfter(from) ? year - 1 : year;
  }

  private static LocalDate first(YearPart part, int year) {
    int month = switch (part.part()) {
      case QUARTER -> part.index() * 3 - 2;
      case HALF -> part.index() * 6 - 5;
      case SEASON -> part.index() * 3;
    };
    return LocalDate.of(year, Math.clamp(month, 1, 12), 1);
  }

  private static int months(YearPart part) {
    return part.part() == Part.HALF ? 6 : 3;
  }

  private static String suffix(YearPart part) {
    return switch (part.part()) {
      case QUARTER -> "-Q" + part.index();
      case HALF -> "-H" + part.index();
      case SEASON -> switch (part.index()) {
        case 1 -> "-SP";
        case 2 -> "-SU";
        case 3 -> "-FA";
        default -> "-WI";
      };
    };
  }
}
