package org.cotejo.indicators.displacement;

/// Events in one area before and after.
///
/// @param areaWeight by what to divide the counts so that areas compare (square kilometres, inhabitants); 1 for none
public record Change(long before, long after, double areaWeight) {
  public static final Change NONE = of(0, 0);

  public Change {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException("counts are 0 or more, got " + before + " before and " + after + " after");
    }
    if (!(areaWeight > 0 && Double.isFinite(areaWeight))) {
      throw new IllegalArgumentException("the weight of an area must be more than 0, got " + areaWeight);
    }
  }

  public static Change of(long before, long after) {
    return new Change(before, after, 1);
  }

  /// After minus before, each by the length of its period and the weight of the area.
  double difference(Periods periods) {
    return (after / periods.after() - before / periods.before()) / areaWeight;
  }

  /// Of the difference, each count being its own variance.
  double variance(Periods periods) {
    double ofAfter = after / (periods.after() * periods.after());
    double ofBefore = before / (periods.before() * periods.before());
    return (ofAfter + ofBefore) / (areaWeight * areaWeight);
  }

  /// Lengths of the two periods in any unit, above 0.
  public record Periods(double before, double after) {
    public static final Periods EQUAL = new Periods(1, 1);

    public Periods {
      if (!(before > 0 && after > 0)) {
        throw new IllegalArgumentException("periods are longer than 0, got " + before + " and " + after);
      }
    }
  }
}
