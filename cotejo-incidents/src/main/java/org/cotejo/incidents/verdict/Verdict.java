package org.cotejo.incidents.verdict;

/// What people say of two claims.
public enum Verdict {
  /// They tell of one incident.
  SAME,
  /// They tell of two.
  APART,
  /// Nobody has said.
  OPEN
}
