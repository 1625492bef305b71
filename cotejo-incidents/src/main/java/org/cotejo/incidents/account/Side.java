package org.cotejo.incidents.account;

import java.util.Arrays;
import java.util.Set;

/// Whom a figure counts, as monitors part them.
public enum Side {
  /// Agents of the state: police, military, intelligence.
  AGENTS,
  /// Everybody else.
  CIVILIANS,
  /// Things, or people whom the words do not part.
  UNTOLD;

  private static final Set<String> STATE = Set.of("COP", "MIL", "SPY");

  /// The side of a PLOVER sector; several, joined by `"; "`, on both sides are untold.
  public static Side of(String sector) {
    if (sector.isEmpty()) {
      return UNTOLD;
    }
    long agents = Arrays.stream(sector.split("; ")).filter(STATE::contains).count();
    return agents == 0 ? CIVILIANS : agents == sector.split("; ").length ? AGENTS : UNTOLD;
  }
}
