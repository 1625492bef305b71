package org.cotejo.model;

import java.util.Locale;
import java.util.OptionalDouble;

/// Where, as precisely as the text says and no more.
///
/// @param text the words; several places joined by `"; "`
/// @param name the gazetteer's name, empty if unresolved
/// @param id the gazetteer's id, empty if unresolved
/// @param admin1 state, department or province; several joined by `"; "`
/// @param country ISO 3166 alpha-3
/// @param latitude degrees north, -90..90
/// @param longitude degrees east, -180..180
public record EventPlace(
    String text, String name, String id, String admin1, String country, OptionalDouble latitude, OptionalDouble longitude, Precision precision) {

  /// No place at all.
  public static final EventPlace UNKNOWN =
      new EventPlace("", "", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), Precision.NONE);

  /// The grain of a place, finest first.
  public enum Precision {
    /// A building, road, farm, prison.
    SITE,
    /// A neighbourhood, village or town.
    LOCALITY,
    MUNICIPALITY,
    /// First-order unit: state, department, province.
    STATE,
    COUNTRY,
    NONE;

    /// The published word: lower case.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isKnown() {
    return !text.isEmpty() || !country.isEmpty();
  }

  /// The same place in other words.
  public EventPlace as(String words) {
    return new EventPlace(words, name, id, admin1, country, latitude, longitude, precision);
  }
}
