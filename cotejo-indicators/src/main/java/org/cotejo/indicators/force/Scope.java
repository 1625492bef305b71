package org.cotejo.indicators.force;

/// Which killings a count takes in. Two figures of different scopes are two figures, whoever published them.
///
/// @param duty whether the agents were on duty
/// @param firearm whether the deaths were by firearm
/// @param agency which agency's acts, as the report names it; empty for all public-security agencies together
public record Scope(Limit duty, Limit firearm, String agency) {

  /// Whether a count is limited to something.
  public enum Limit {
    /// Only those: on duty, by firearm.
    ONLY,
    /// Those and others: off duty too, all means.
    ALL,
    /// The source does not say.
    NOT_SAID
  }

  /// As the Monitor del Uso de la Fuerza Letal counts: on duty, by firearm, all agencies.
  public static final Scope MONITOR = new Scope(Limit.ONLY, Limit.ONLY, "");

  /// Whether figures of both may be set side by side as the same measure; what is not said matches nothing, not even itself.
  public boolean comparableWith(Scope other) {
    boolean said = duty != Limit.NOT_SAID && firearm != Limit.NOT_SAID;
    return said && equals(other);
  }
}
