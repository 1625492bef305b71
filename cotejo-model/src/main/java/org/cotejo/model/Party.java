package org.cotejo.model;

/// Somebody who acts, suffers or speaks.
///
/// @param text the words of the report; several parties joined by `"; "`
/// @param name the resolved name, empty if none is known
/// @param sector PLOVER sector code (COP, MIL, GOV ...), empty if unknown
/// @param country ISO 3166 alpha-3, empty if unknown
public record Party(String text, String name, String sector, String country) {

  /// Nobody named.
  public static final Party UNKNOWN = new Party("", "", "", "");

  public boolean isKnown() {
    return !text.isEmpty();
  }
}
