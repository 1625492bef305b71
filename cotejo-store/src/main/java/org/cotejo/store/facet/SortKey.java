package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What claims can be put in order by.
public enum SortKey {
  /// The day of the incident, or of the claim where it belongs to none; claims of one incident stay together.
  DATE,
  PLACE,
  EVENT,
  ACT,
  ACTOR,
  RECIPIENT,
  MEASURE,
  /// The lower bound, or the upper one where there is none.
  FIGURE,
  STATUS,
  CLAIMANT,
  PUBLISHER,
  REVIEW,
  CONFIDENCE;

  /// The name in addresses and in the API: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of that name, if there is one.
  public static Optional<SortKey> named(String code) {
    return Arrays.stream(values()).filter(key -> key.code().equals(code)).findFirst();
  }

  /// The facet whose values it sorts by, if it is one.
  Optional<Facet> facet() {
    return this == DATE || this == FIGURE || this == CONFIDENCE ? Optional.empty() : Facet.named(code());
  }
}
