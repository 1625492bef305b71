package org.cotejo.coder.rule;

/// What a filler is to an event.
public enum Role {
  /// Who does it; in reciprocal acts, all parties.
  ACTOR,
  /// To whom it is done.
  RECIPIENT,
  /// What is counted, where that is not the recipient: the soldiers deployed, the drugs seized, the money given.
  COUNTED
}
