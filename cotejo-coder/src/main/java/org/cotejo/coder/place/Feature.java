package org.cotejo.coder.place;

import org.cotejo.model.EventPlace.Precision;

/// What kind of place a gazetteer entry is. The order is part of the format of `cities.bin`: append only.
public enum Feature {
  CONTINENT(Precision.NONE, 9.5),
  /// A region across borders or inside a country, a sea, a mountain range.
  REGION(Precision.NONE, 8.0),
  COUNTRY(Precision.COUNTRY, 9.0),
  /// First-order unit: state, department, province.
  STATE(Precision.STATE, 6.6),
  /// Second-order unit: county, municipality.
  MUNICIPALITY(Precision.MUNICIPALITY, 3.6),
  CAPITAL(Precision.MUNICIPALITY, 1.6),
  STATE_CAPITAL(Precision.MUNICIPALITY, 0.8),
  CITY(Precision.LOCALITY, 0.0),
  NEIGHBOURHOOD(Precision.LOCALITY, -1.2),
  /// A prison, airport, bridge, square, road, mine.
  SITE(Precision.SITE, 4.5);

  private final Precision precision;
  private final double weight;

  Feature(Precision precision, double weight) {
    this.precision = precision;
    this.weight = weight;
  }

  public Precision precision() {
    return precision;
  }

  /// How much the kind alone makes the place the one that is meant; on the scale of the decimal logarithm of a population.
  double weight() {
    return weight;
  }

  boolean isPopulated() {
    return this == CAPITAL || this == STATE_CAPITAL || this == CITY || this == NEIGHBOURHOOD;
  }
}
