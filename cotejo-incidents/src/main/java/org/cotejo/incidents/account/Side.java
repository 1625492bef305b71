package org.cotejo.incidents.account;

import java.util.Arrays;
import java.util.Set;

/// Whom a figure counts, as monitors part them.
public enum Side {
  /// Agents of the state: police, military, intelligence.
  AGENTS,
  /// Everybody and everything else, and people whom the words do not part.
  OTHERS;

  private static final Set<String> STATE = Set.of("COP", "MIL", "SPY");

  /// The side of a PLOVER sector; several, joined by `"; "`, are agents if all are.
  public static Side of(String sector) {
    boolean several = sector.indexOf(';') >= 0;
    return (several ? Arrays.stream(sector.split("; ")).allMatch(STATE::contains) : STATE.contains(sector)) ? AGENTS : OTHERS;
  }
}
