package org.cotejo.workspace.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cotejo.indicators.escalation.CountSeries;
import org.cotejo.indicators.escalation.Escalation;
import org.cotejo.indicators.escalation.InterruptedSeries;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Span;
import org.cotejo.workspace.happening.Happenings.Unit;

/// Counts month by month before and after a day, and what changed with it.
///
/// @param began the day
/// @param months those counted: whole ones, without the one that holds the day, which is neither before nor after
/// @param unplaced incidents of these months that may lie in the area, whose place is known too coarsely to say
/// @param silent months of which no report from there was published, whatever it tells: their zero may be silence
public record Months(LocalDate began, List<Span> months, CountSeries series, Escalation escalation, long unplaced, long silent) {

  public Months {
    months = List.copyOf(months);
  }

  /// Those before the day.
  public List<Span> before() {
    return months.subList(0, series.firstAfter());
  }

  /// Those after it.
  public List<Span> after() {
    return months.subList(series.firstAfter(), months.size());
  }

  /// @param areas everywhere if none
  /// @param period [as far as reports reach][Happenings#covered] if empty
  /// @param perReport whether counts are held against the number of reports; months without any are left out
  /// @return empty if no incident there has a known day
  public static Optional<Months> of(Happenings happenings, Collection<Area> areas, LocalDate began, Optional<Span> period, Unit unit, boolean perReport) {
    return period.or(() -> happenings.covered(areas)).map(extent -> of(happenings, areas, began, extent, unit, perReport));
  }

  private static Months of(Happenings happenings, Collection<Area> areas, LocalDate began, Span extent, Unit unit, boolean perReport) {
    Span beginning = Span.Grain.MONTH.around(began);
    List<Span> months = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    List<Double> exposures = new ArrayList<>();
    long unplaced = 0;
    long silent = 0;
    for (Span month : extent.parts(Span.Grain.MONTH)) {
      long heard = happenings.heard(areas, month);
      double exposure = perReport ? heard : month.days();
      if (!month.equals(beginning) && extent.holds(month) && exposure > 0) {
        months.add(month);
        counts.add(happenings.count(areas, month, unit));
        exposures.add(exposure);
        unplaced += happenings.unplaced(areas, month);
        silent += heard == 0 ? 1 : 0;
      }
    }
    int firstAfter = (int) months.stream().filter(month -> month.compareTo(beginning) < 0).count();
    CountSeries series = new CountSeries(counts, exposures, firstAfter);
    return new Months(began, months, series, new InterruptedSeries(Interval.USUAL_LEVEL, perReport).analyse(series), unplaced, silent);
  }
}
