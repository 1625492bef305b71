package org.cotejo.indicators.displacement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.displacement.WeightedDifference.Part;
import org.cotejo.indicators.interval.ETest;
import org.cotejo.indicators.interval.OddsRatioInterval;
import org.cotejo.indicators.interval.Interval;

/// What a design shows, as keys for the words of a page.
///
/// @param difference the main measure
/// @param response what happened in the response area against its control
/// @param surroundings what happened around it against its control; empty if it was not counted
/// @param responseChangeP p of the E-test that the response area changed at all, without regard to the control
/// @param caveats what stands against the reading, to be shown with it
public record DisplacementReading(
    WeightedDifference difference, Direction response, Optional<Direction> surroundings, double responseChangeP, Set<Caveat> caveats) {
  /// Below so many events in an area and period the normal distribution is a poor guide.
  private static final int FEW = 10;

  /// Against the control.
  public enum Direction {
    FEWER,
    MORE,
    /// The interval holds 0: chance can explain it.
    UNCLEAR
  }

  /// What stands against a reading.
  public enum Caveat {
    /// How many reports there are from each area, before and after, was not given.
    REPORTING_NOT_CHECKED,
    /// An area has no reports from one of the periods: its zero may be silence.
    AREA_WITHOUT_REPORTS,
    /// Reports from the area and from its control changed differently, by more than chance.
    REPORTING_CHANGED,
    /// Counts below ten.
    FEW_EVENTS,
    /// No control, or one without events: a trend everywhere looks like an effect.
    NO_CONTROL
  }

  /// Numbers of all reports from the areas, whatever they tell: how loudly each is heard.
  public record Reporting(Change treated, Change control, Change displacement, Change displacementControl) {}

  public DisplacementReading {
    caveats = Set.copyOf(caveats);
  }

  public static DisplacementReading of(Design design, Optional<Reporting> reporting, double level) {
    WeightedDifference difference = WeightedDifference.of(design, level);
    Optional<Direction> surroundings = design.asksForDisplacement() ? Optional.of(direction(difference.displacement(), level)) : Optional.empty();
    Change treated = design.treated();
    double p = ETest.twoSided(treated.before(), design.periods().before(), treated.after(), design.periods().after());
    return new DisplacementReading(difference, direction(difference.treated(), level), surroundings, p, caveats(design, reporting, level));
  }

  private static Direction direction(Part part, double level) {
    Interval interval = part.interval(level);
    if (interval.holds(0)) {
      return Direction.UNCLEAR;
    }
    return part.value() < 0 ? Direction.FEWER : Direction.MORE;
  }

  private static Set<Caveat> caveats(Design design, Optional<Reporting> reporting, double level) {
    Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    boolean fewAround = design.asksForDisplacement() && (few(design.displacement()) || few(design.displacementControl()));
    if (few(design.treated()) || few(design.control()) || fewAround) {
      caveats.add(Caveat.FEW_EVENTS);
    }
    if (design.control().before() + design.control().after() == 0) {
      caveats.add(Caveat.NO_CONTROL);
    }
    if (reporting.isEmpty()) {
      caveats.add(Caveat.REPORTING_NOT_CHECKED);
    } else {
      Reporting reports = reporting.get();
      addReporting(caveats, reports.treated(), reports.control(), level);
      if (design.asksForDisplacement()) {
        addReporting(caveats, reports.displacement(), reports.displacementControl(), level);
      }
    }
    return caveats;
  }

  private static void addReporting(Set<Caveat> caveats, Change area, Change control, double level) {
    if (silent(area) || silent(control)) {
      caveats.add(Caveat.AREA_WITHOUT_REPORTS);
    } else if (!OddsRatioInterval.of(area.after(), area.before(), control.after(), control.before(), level).holds(1)) {
      caveats.add(Caveat.REPORTING_CHANGED);
    }
  }

  private static boolean few(Change area) {
    return Math.min(area.before(), area.after()) < FEW;
  }

  private static boolean silent(Change area) {
    return area.before() == 0 || area.after() == 0;
  }
}
