package org.cotejo.model;

import java.util.List;

/// Somebody who acts, suffers or speaks.
///
/// @param text the words of the report; several parties joined by `"; "`
/// @param name the resolved name, empty if none is known
/// @param sector PLOVER sector code (COP, MIL, GOV ...), several joined by `"; "`, empty if unknown
/// @param country ISO 3166 alpha-3, several joined by `"; "`, empty if unknown
public record Party(String text, String name, String sector, String country) {

  /// Nobody named.
  public static final Party UNKNOWN = new Party("", "", "", "");

  public boolean isKnown() {
    return !text.isEmpty();
  }

  /// Whether a sector is this party's, or one of several.
  public boolean isOf(String code) {
    return List.of(sector.split("; ")).contains(code);
  }
}
