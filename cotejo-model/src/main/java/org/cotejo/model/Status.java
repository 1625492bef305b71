package org.cotejo.model;

import java.util.Locale;

/// How a claim stands to the facts, by the words of the text.
public enum Status {
  /// Told as a fact.
  ASSERTED,
  /// The event itself is hedged: allegedly, presunto, rumour conditional, scare quotes on the act.
  ALLEGED,
  /// Somebody says that it did not happen.
  DENIED,
  /// The text itself reports zero or nothing.
  NEGATED,
  /// Announced, agreed or intended.
  PLANNED,
  /// Could, might, discussed, feared, predicted.
  HYPOTHETICAL;

  /// The published word: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
