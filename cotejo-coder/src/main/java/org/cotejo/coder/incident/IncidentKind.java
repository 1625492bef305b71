package org.cotejo.coder.incident;

/// What kind of incident it is, the most telling first: an incident with a bomb and a killing is a bombing.
public enum IncidentKind {
  BOMBING,
  KIDNAPPING,
  ARSON,
  ROBBERY,
  ATTACK,
  CLASH
}
