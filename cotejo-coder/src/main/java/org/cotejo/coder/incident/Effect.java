package org.cotejo.coder.incident;

/// What became of a victim.
public enum Effect {
  KILLED,
  WOUNDED,
  /// The text says that nothing happened to them.
  UNHARMED,
  RELEASED,
  /// The text does not say, or not yet: a kidnapped person, the target of an attack.
  UNTOLD
}
