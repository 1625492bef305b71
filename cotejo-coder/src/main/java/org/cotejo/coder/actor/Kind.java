package org.cotejo.coder.actor;

/// What a noun phrase stands for.
public enum Kind {
  /// One human being, named or not: "Odalys Caldera", "the minister".
  PERSON,
  /// Several, or a group without a name of its own: "residents", "gunmen", "the family".
  GROUP,
  /// An organisation or part of the state: "the police", "PROVEA", "the ministry".
  BODY,
  /// A country that acts, by its name or by its capital's.
  COUNTRY,
  /// Anything that cannot act: "bullet", "operation", "accident", a place.
  THING;

  /// Whether it can be an actor, a recipient or a claimant.
  public boolean canAct() {
    return this != THING;
  }
}
