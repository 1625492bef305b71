package org.cotejo.incidents.account;

/// What belongs together in one incident; accounts of different families never tell of the same one.
public enum Family {
  /// Violence, policing, protest.
  ACTION,
  /// Meetings, agreements, help.
  COOPERATION,
  /// Courts and discipline.
  LEGAL
}
