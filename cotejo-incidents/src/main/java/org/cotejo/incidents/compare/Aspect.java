package org.cotejo.incidents.compare;

import java.util.Locale;

/// In what two claims of one event may differ, the weightiest first.
public enum Aspect {
  FIGURE,
  STATUS,
  ACTOR,
  RECIPIENT,
  DATE,
  PLACE,
  FRAMING,
  CLAIMANT;

  /// The word for people: lower case.
  public String word() {
    return switch (this) {
      case ACTOR -> "who did it";
      case RECIPIENT -> "to whom";
      case CLAIMANT -> "according to";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
