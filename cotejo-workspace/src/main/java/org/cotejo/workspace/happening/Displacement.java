package org.cotejo.workspace.happening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Change.Periods;
import org.cotejo.indicators.displacement.Design;
import org.cotejo.indicators.displacement.DisplacementQuotient;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.displacement.DisplacementReading.Reporting;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Zone.Standing;
import org.cotejo.model.WrongChoice;
import org.cotejo.workspace.happening.Happenings.Unit;

/// What happened to an area, to the area around it and to a control: counted, measured, read.
///
/// @param unplaced incidents whose place is known too coarsely to say whether they lie in an area, and so are in no count: response, around, control
/// @param unplacedInAll the same of all areas and both periods, each counted once
/// @param twice incidents of either period that lie in more than one of the areas, and count in each
public record Displacement(
    Design design, Reporting reporting, DisplacementReading reading, DisplacementQuotient quotient, List<Change> unplaced, long unplacedInAll, long twice) {
  private static final double ALIKE = 0.02;

  /// What is compared.
  ///
  /// @param around the area into which events may move; none if displacement is not asked for
  public record Asked(List<Area> response, List<Area> around, List<Area> control, Span before, Span after, Unit unit) {
    public Asked {
      response = List.copyOf(response);
      around = List.copyOf(around);
      control = List.copyOf(control);
      if (response.isEmpty() || control.isEmpty()) {
        throw new WrongChoice("displacement.areas");
      }
      if (before.meets(after)) {
        throw new WrongChoice("displacement.periods", before, after);
      }
    }

    private List<List<Area>> areas() {
      return List.of(response, around, control);
    }
  }

  public Displacement {
    unplaced = List.copyOf(unplaced);
  }

  public static Displacement of(Happenings happenings, Asked asked) {
    List<Change> counts = asked.areas().stream().map(areas -> happenings.change(areas, asked.before(), asked.after(), asked.unit())).toList();
    boolean around = !asked.around().isEmpty();
    Design design = new Design(counts.get(0), counts.get(2), counts.get(1), around ? counts.get(2) : Change.NONE, periods(asked));
    Change silence = happenings.heard(asked.control(), asked.before(), asked.after());
    Reporting reporting = new Reporting(happenings.heard(asked.response(), asked.before(), asked.after()), silence,
        happenings.heard(asked.around(), asked.before(), asked.after()), around ? silence : Change.NONE);
    DisplacementReading reading = DisplacementReading.of(design, Optional.of(reporting), Interval.USUAL_LEVEL);
    List<Change> unplaced = asked.areas().stream()
        .map(areas -> areas.isEmpty() ? Change.NONE : Change.of(happenings.unplaced(areas, asked.before()), happenings.unplaced(areas, asked.after()))).toList();
    return new Displacement(design, reporting, reading, DisplacementQuotient.of(counts.get(0), counts.get(1), counts.get(2)), unplaced, maybe(happenings, asked).count(),
        twice(happenings, asked).count());
  }

  /// The period before is the unit; two that are a day or two apart in length, such as two years, are alike.
  private static Periods periods(Asked asked) {
    double ratio = (double) asked.after().days() / asked.before().days();
    return Math.abs(ratio - 1) < ALIKE ? Periods.EQUAL : new Periods(1, ratio);
  }

  /// Incidents of either period that lie in more than one of the areas.
  public static Stream<Happening> twice(Happenings happenings, Asked asked) {
    return happenings.counted().stream().filter(one -> one.isIn(asked.before()) || one.isIn(asked.after()))
        .filter(one -> asked.areas().stream().filter(areas -> lies(one, areas)).count() > 1);
  }

  private static boolean lies(Happening one, Collection<Area> areas) {
    return !areas.isEmpty() && Area.standing(areas, one.place(), one.spot()) == Standing.INSIDE;
  }

  /// Incidents of either period that may lie in an area, whose place is known too coarsely to say.
  public static Stream<Happening> maybe(Happenings happenings, Asked asked) {
    return asked.areas().stream().filter(areas -> !areas.isEmpty())
        .flatMap(areas -> Stream.of(asked.before(), asked.after()).flatMap(period -> happenings.maybe(areas, period))).distinct();
  }
}
