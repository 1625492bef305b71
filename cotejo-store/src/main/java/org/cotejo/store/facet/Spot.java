package org.cotejo.store.facet;

import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;

/// Where on a map a claim is.
///
/// @param country ISO 3166 alpha-3
/// @param state value of [Facet#STATE]
/// @param place value of [Facet#PLACE], empty for what is not that precise
/// @param name the gazetteer's, empty if unresolved
/// @param latitude degrees north, NaN if unknown
/// @param longitude degrees east, NaN if unknown
/// @param precision how finely the place is known: the coordinates of a state are those of its middle
public record Spot(String country, String state, String place, String name, double latitude, double longitude, Precision precision) {
  /// No place.
  public static final Spot UNKNOWN = new Spot("", "", "", "", Double.NaN, Double.NaN, Precision.NONE);

  /// The place of a claim.
  public static Spot of(EventPlace told) {
    String state = told.admin1().isEmpty() ? "" : told.country() + Facet.LEVEL + told.admin1();
    boolean small = told.precision().compareTo(Precision.MUNICIPALITY) <= 0 && !state.isEmpty() && !told.name().isEmpty();
    return told.precision() == Precision.NONE ? UNKNOWN
        : new Spot(told.country(), state, small ? state + Facet.LEVEL + told.name() : "", told.name(), told.latitude().orElse(Double.NaN), told.longitude().orElse(Double.NaN), told.precision());
  }

  /// Whether it has coordinates.
  public boolean isLocated() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /// Whether the coordinates are those of a municipality or something smaller, not the middle of a state or country.
  public boolean isPoint() {
    return isLocated() && precision.compareTo(Precision.MUNICIPALITY) <= 0;
  }
}
