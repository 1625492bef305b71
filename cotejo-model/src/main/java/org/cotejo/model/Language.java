package org.cotejo.model;

import java.util.Locale;

/// A language that Cotejo codes.
public enum Language {
  EN,
  ES;

  /// The ISO 639-1 code, lower case: `en`, `es`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
