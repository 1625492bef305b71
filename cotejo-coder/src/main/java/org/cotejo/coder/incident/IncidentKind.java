package org.cotejo.coder.incident;

import java.util.Locale;

/// What kind of incident it is, the most telling first: an incident with a bomb and a killing is a bombing.
public enum IncidentKind {
  BOMBING,
  KIDNAPPING,
  ARSON,
  ROBBERY,
  ATTACK,
  CLASH;

  static IncidentKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
