package org.cotejo.indicators.force;

/// Which killings a count takes in. Two figures of different scopes are two figures, whoever published them.
///
/// @param duty whether the agents were on duty
/// @param firearm whether the deaths were by firearm
/// @param agency which agency's acts, as the report names it; empty for all public-security agencies together
/// @param incidents which incidents A-5 is a mean over
public record Scope(Limit duty, Limit firearm, String agency, IncidentRule incidents) {

  /// Whether a count is limited to something.
  public enum Limit {
    /// Only those: on duty, by firearm.
    ONLY,
    /// Those and others: off duty too, all means.
    ALL,
    /// The source does not say.
    NOT_SAID
  }

  /// Which incidents count. The published rule of A-5 was only partly readable, so it is kept as a setting and shown with the figure.
  public enum IncidentRule {
    /// At least one civilian killed or wounded: the working reading.
    WITH_CIVILIAN_CASUALTIES,
    /// At least one civilian killed.
    WITH_CIVILIAN_DEATHS,
    /// Every incident in which force was used.
    ALL
  }

  /// As the Monitor del Uso de la Fuerza Letal counts: on duty, by firearm, all agencies.
  public static final Scope MONITOR = new Scope(Limit.ONLY, Limit.ONLY, "", IncidentRule.WITH_CIVILIAN_CASUALTIES);

  /// Whether figures of both may be set side by side as the same measure; what is not said matches nothing, not even itself.
  public boolean comparableWith(Scope other) {
    boolean said = duty != Limit.NOT_SAID && firearm != Limit.NOT_SAID;
    return said && equals(other);
  }
}
