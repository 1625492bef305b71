package org.cotejo.incidents.alike;

import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;

/// Whether two places may be of one event: the same, or one within the other.
public final class Places {
  private static final double EARTH_RADIUS_KM = 6371;

  private Places() {}

  /// Different countries or states are apart. One gazetteer id is one place, and so is one name in one state where an id is missing; a place within
  /// the other is compatible; others of one grain are apart unless the gazetteer puts them on one spot. Places that the gazetteer does not know
  /// are compared by their words, and other words leave it open.
  public static Fit fit(EventPlace first, EventPlace second) {
    if (!first.isKnown() || !second.isKnown()) {
      return Fit.UNKNOWN;
    }
    if (first.equals(second)) {
      return Fit.SAME;
    }
    Fit country = Words.items(first.country(), second.country());
    Fit state = Words.items(first.admin1(), second.admin1());
    if (country == Fit.APART || state == Fit.APART) {
      return Fit.APART;
    }
    Fit named = named(first, second);
    return named.isKnown() ? named : around(first, second, state, country);
  }

  /// By the gazetteer's ids; where one is missing, by names. Two ids of one name may be two towns: where they lie tells.
  private static Fit named(EventPlace first, EventPlace second) {
    Fit ids = Words.items(first.id(), second.id());
    if (ids != Fit.UNKNOWN) {
      return ids;
    }
    Fit names = Fit.best(Words.items(first.name(), second.name()), Words.items(first.text(), second.text()));
    return names == Fit.SAME && first.precision() != second.precision() ? Fit.COMPATIBLE : names;
  }

  private static Fit around(EventPlace first, EventPlace second, Fit state, Fit country) {
    EventPlace wide = first.precision().compareTo(second.precision()) >= 0 ? first : second;
    EventPlace narrow = wide.equals(first) ? second : first;
    boolean oneGrain = wide.precision() == narrow.precision();
    return switch (wide.precision()) {
      case NONE -> mentions(narrow, wide) ? Fit.COMPATIBLE : Fit.UNKNOWN;
      case COUNTRY -> country.isKnown() ? Fit.COMPATIBLE : Fit.UNKNOWN;
      case STATE -> state.isKnown() ? Fit.COMPATIBLE : Fit.UNKNOWN;
      case SITE, LOCALITY, MUNICIPALITY -> near(wide, narrow, oneGrain ? Precision.SITE : wide.precision());
    };
  }

  /// "The barrio La Cantera" and "La Cantera, San Telmo": the fewer words lie in the others.
  private static boolean mentions(EventPlace first, EventPlace second) {
    Set<String> left = Words.content(first.text());
    Set<String> right = Words.content(second.text());
    return Words.share(left, right) == 1;
  }

  private static Fit near(EventPlace first, EventPlace second, Precision grain) {
    OptionalDouble distance = distance(first, second);
    if (distance.isEmpty()) {
      return mentions(first, second) ? Fit.COMPATIBLE : Fit.UNKNOWN;
    }
    return distance.getAsDouble() <= reach(grain) ? Fit.COMPATIBLE : Fit.APART;
  }

  /// How far from its point a place of this grain reaches, in km: gazetteers put a municipality at its seat.
  private static double reach(Precision grain) {
    return switch (grain) {
      case SITE -> 1;
      case LOCALITY -> 4;
      case MUNICIPALITY -> 30;
      case STATE, COUNTRY, NONE -> Double.POSITIVE_INFINITY;
    };
  }

  /// Along the great circle, in km, by the haversine formula; empty if either place has no coordinates.
  public static OptionalDouble distance(EventPlace first, EventPlace second) {
    if (first.latitude().isEmpty() || first.longitude().isEmpty() || second.latitude().isEmpty() || second.longitude().isEmpty()) {
      return OptionalDouble.empty();
    }
    double lat1 = Math.toRadians(first.latitude().getAsDouble());
    double lat2 = Math.toRadians(second.latitude().getAsDouble());
    double north = Math.sin((lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(second.longitude().getAsDouble() - first.longitude().getAsDouble()) / 2);
    double chord = north * north + Math.cos(lat1) * Math.cos(lat2) * east * east;
    return OptionalDouble.of(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
  }
}
