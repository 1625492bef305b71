package org.cotejo.model;

import java.util.Locale;

/// What a person has decided about a claim.
public enum Review {
  UNREVIEWED,
  ACCEPTED,
  EDITED,
  REJECTED;

  /// The published word: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
