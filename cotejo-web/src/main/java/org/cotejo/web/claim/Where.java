package org.cotejo.web.claim;

import org.cotejo.model.EventPlace;

/// Where, as precisely as it is told.
///
/// @param name the gazetteer's
/// @param country ISO 3166 alpha-3
/// @param precision site locality municipality state country none
/// @param text the words
public record Where(String name, String state, String country, String precision, String text) {

  static Where of(EventPlace place) {
    return new Where(place.name(), place.admin1(), place.country(), place.precision().code(), place.text());
  }

  /// The name, or else the words.
  public String shown() {
    return name.isEmpty() ? text : name;
  }

  /// The state, where it says more than the name.
  public String within() {
    return state.equals(shown()) ? "" : state;
  }
}
