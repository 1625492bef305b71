package org.cotejo.coder.incident;

/// How surely a body is held to be behind an incident, the strongest word first.
public enum Blame {
  /// It says so itself.
  CLAIMED,
  /// Told as a fact.
  FACT,
  /// Accused or suspected by authorities of a state.
  ACCUSED_BY_AUTHORITIES,
  /// Accused or suspected by others.
  ACCUSED,
  /// Only thought possible.
  POSSIBLE
}
