package org.cotejo.incidents.compare;

import org.cotejo.incidents.alike.Acts;
import org.cotejo.incidents.alike.Dates;
import org.cotejo.incidents.alike.Figures;
import org.cotejo.incidents.alike.Fit;
import org.cotejo.incidents.alike.Parties;
import org.cotejo.incidents.alike.Places;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.Measurement;
import org.cotejo.model.Status;

/// How much speaks for two claims telling one event.
///
/// @param score in points, of which an aspect that is the same gives about two and one that is compatible one
/// @param anchored whether something holds the two together that other events of the kind would not share
/// @param apart whether they are told of other places, or of days farther apart than a mistake would put them
record Likeness(double score, boolean anchored, boolean apart) {
  /// So many days may a report be mistaken, or mean the day of the news.
  private static final long MISTAKEN_DAYS = 3;
  /// PLOVER's quad classes of words.
  private static final int VERBAL_COOPERATION = 1;
  private static final int VERBAL_CONFLICT = 3;
  private static final double SAME = 2;
  private static final double COMPATIBLE = 1;
  /// Two reports may err on the day or the place of one event, but rarely while all else agrees.
  private static final double ELSEWHERE = -3;
  private static final double OTHER_PARTY = -1;
  private static final double OTHER_PLAN = -2;
  /// What is ahead and what has happened; a total over a year and one event.
  private static final double OTHER_TIME = -3;
  private static final double PART_AND_TOTAL = -1;
  private static final double ONLY_ONE_COUNTS = -1;
  private static final double ONLY_ONE_HAPPENED = -1;
  /// However far apart two figures are.
  private static final double OTHER_FIGURE = -2;
  /// Small figures recur in every report; a shared 7 or 134 hardly by chance.
  private static final double TELLING_FIGURE = 5;

  /// Nothing in common, or something that excludes it.
  static final Likeness NONE = new Likeness(Double.NEGATIVE_INFINITY, false, true);

  static Likeness of(Claim first, Claim second) {
    Fit act = Acts.fit(first, second);
    Fit actor = Parties.fit(first.actor(), second.actor());
    if (act == Fit.APART || Figures.quantity(first.measurement(), second.measurement()) == Fit.APART || actor == Fit.APART && isVerbal(first)) {
      return NONE;
    }
    Fit date = Dates.fit(first.date(), second.date());
    Fit place = Places.fit(first.place(), second.place());
    Fit plan = plan(first, second);
    double told = points(act, 0) + figure(first, second) + points(date, ELSEWHERE) + points(place, ELSEWHERE) + points(plan, OTHER_PLAN)
        + (points(actor, OTHER_PARTY) + points(Parties.fit(first.recipient(), second.recipient()), OTHER_PARTY));
    boolean anchored = place.isKnown() && date.isKnown() || plan == Fit.SAME || shareFigure(first, second) || shareNames(first, second);
    boolean apart = place == Fit.APART || Dates.apart(first.date(), second.date()).orElse(0) > MISTAKEN_DAYS;
    return new Likeness(told + unlike(first, second), anchored, apart);
  }

  /// What somebody says is theirs: another speaker, another act.
  private static boolean isVerbal(Claim claim) {
    return claim.quad() == VERBAL_COOPERATION || claim.quad() == VERBAL_CONFLICT;
  }

  /// Equal figures speak for one event; of unequal ones the nearer are the likelier rivals.
  private static double figure(Claim first, Claim second) {
    return switch (Figures.fit(first.measurement(), second.measurement())) {
      case SAME -> SAME;
      case COMPATIBLE -> isVague(first) || isVague(second) ? 0 : COMPATIBLE;
      case UNKNOWN -> 0;
      case APART -> Math.max(OTHER_FIGURE, -Math.abs(Math.log1p(size(first)) - Math.log1p(size(second))));
    };
  }

  private static boolean isVague(Claim claim) {
    return claim.measurement().map(Measurement::count).filter(Count.Several.class::isInstance).isPresent();
  }

  private static double size(Claim claim) {
    return claim.measurement().map(Measurement::count).map(count -> count.low().orElse(count.high().orElse(0))).orElse(0.0);
  }

  private static double unlike(Claim first, Claim second) {
    return (isAhead(first) == isAhead(second) ? 0 : OTHER_TIME)
        + (isOverAYear(first) == isOverAYear(second) ? 0 : OTHER_TIME)
        + (first.partOf().isPresent() == second.partOf().isPresent() ? 0 : PART_AND_TOTAL)
        + (first.measurement().isPresent() == second.measurement().isPresent() ? 0 : ONLY_ONE_COUNTS)
        + ((first.status() == Status.NEGATED) == (second.status() == Status.NEGATED) ? 0 : ONLY_ONE_HAPPENED);
  }

  private static double points(Fit fit, double apart) {
    return switch (fit) {
      case SAME -> SAME;
      case COMPATIBLE -> COMPATIBLE;
      case UNKNOWN -> 0;
      case APART -> apart;
    };
  }

  private static Fit plan(Claim first, Claim second) {
    if (first.plan().isEmpty() || second.plan().isEmpty()) {
      return Fit.UNKNOWN;
    }
    return first.plan().equals(second.plan()) ? Fit.SAME : Fit.APART;
  }

  /// Whether it is told as something that has not happened yet.
  private static boolean isAhead(Claim claim) {
    return claim.status() == Status.PLANNED || claim.status() == Status.HYPOTHETICAL;
  }

  private static boolean isOverAYear(Claim claim) {
    return claim.date().precision() == EventDate.Precision.YEAR;
  }

  private static boolean shareFigure(Claim first, Claim second) {
    return Figures.fit(first.measurement(), second.measurement()) == Fit.SAME
        && first.measurement().map(Measurement::count).filter(count -> count instanceof Count.Exact(double value) && value >= TELLING_FIGURE).isPresent();
  }

  /// Resolved names of who did it and of to whom: a force alone is in every report.
  private static boolean shareNames(Claim first, Claim second) {
    return Words.share(Words.items(first.actor().name()), Words.items(second.actor().name())) > 0
        && Words.share(Words.items(first.recipient().name()), Words.items(second.recipient().name())) > 0;
  }
}
