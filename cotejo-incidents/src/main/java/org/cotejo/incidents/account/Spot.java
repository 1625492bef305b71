package org.cotejo.incidents.account;

import org.cotejo.model.EventPlace;

/// How two places stand to each other.
public enum Spot {
  /// One place.
  SAME,
  /// One lies within the other, or may.
  WITHIN,
  /// Near each other, or both in one state or department.
  SAME_STATE,
  /// Only known to be in one country.
  SAME_COUNTRY,
  /// Far from each other, or in different states of one country.
  STATES_APART,
  COUNTRIES_APART,
  /// At least one is not known.
  UNKNOWN;

  private static final double NEAR = 20;
  private static final double FAR = 60;

  /// Judged by the gazetteer's ids, then by names, states and countries.
  public static Spot of(EventPlace one, EventPlace other) {
    if (!one.isKnown() || !other.isKnown()) {
      return UNKNOWN;
    }
    if (isSame(one, other)) {
      return SAME;
    }
    if (!one.country().isEmpty() && !other.country().isEmpty() && !one.country().equals(other.country())) {
      return COUNTRIES_APART;
    }
    if (isPartOfName(one, other) || isPartOfName(other, one)) {
      return WITHIN;
    }
    if (isCoarse(one) || isCoarse(other)) {
      return inStates(one, other);
    }
    return byDistance(one, other);
  }

  /// Towns of one state may lie a day's journey apart; a capital and its outskirts in two states.
  private static Spot byDistance(EventPlace one, EventPlace other) {
    double kilometres = Distance.between(one, other).orElse(Double.NaN);
    if (kilometres <= NEAR) {
      return SAME_STATE;
    }
    if (kilometres >= FAR) {
      return STATES_APART;
    }
    return one.admin1().isEmpty() || other.admin1().isEmpty() ? UNKNOWN : one.admin1().equals(other.admin1()) ? SAME_STATE : STATES_APART;
  }

  private static boolean isSame(EventPlace one, EventPlace other) {
    if (!one.id().isEmpty() && !other.id().isEmpty()) {
      return one.id().equals(other.id());
    }
    return !one.text().isEmpty() && Folding.fold(one.text()).equals(Folding.fold(other.text()));
  }

  /// "San Telmo" and "San Telmo de la Sierra".
  private static boolean isPartOfName(EventPlace one, EventPlace other) {
    return !one.text().isEmpty() && (" " + Folding.fold(other.text()) + " ").contains(" " + Folding.fold(one.text()) + " ");
  }

  private static Spot inStates(EventPlace one, EventPlace other) {
    boolean country = one.precision() == EventPlace.Precision.COUNTRY || other.precision() == EventPlace.Precision.COUNTRY;
    if (country) {
      return one.country().equals(other.country()) ? SAME_COUNTRY : UNKNOWN;
    }
    return one.admin1().isEmpty() || other.admin1().isEmpty() ? UNKNOWN : one.admin1().equals(other.admin1()) ? WITHIN : STATES_APART;
  }

  private static boolean isCoarse(EventPlace place) {
    return place.precision() == EventPlace.Precision.COUNTRY || place.precision() == EventPlace.Precision.STATE;
  }
}
