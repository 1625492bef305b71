package org.cotejo.indicators.force;

/// What indicators are made of.
public enum Quantity {
  CIVILIANS_KILLED("K"),
  CIVILIANS_WOUNDED("W"),
  AGENTS_KILLED("k"),
  AGENTS_WOUNDED("w"),
  /// Incidents that count by the [rule][Scope.IncidentRule] of the scope.
  INCIDENTS("E"),
  POPULATION("Pop"),
  /// Public-security agents in service.
  AGENTS("Agents"),
  ARRESTS("Arrests"),
  WEAPONS_SEIZED("Weapons"),
  /// Intentional homicides, those by agents included.
  HOMICIDES("H");

  private final String symbol;

  Quantity(String symbol) {
    this.symbol = symbol;
  }

  /// As formulas write it.
  public String symbol() {
    return symbol;
  }
}
