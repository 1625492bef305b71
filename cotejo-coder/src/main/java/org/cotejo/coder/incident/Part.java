package org.cotejo.coder.incident;

/// What somebody or something is to an incident.
public enum Part {
  VICTIM,
  /// A person or a group, named or described, who did it.
  PERPETRATOR,
  /// An organisation behind it.
  BODY,
  /// A thing that was hit or aimed at.
  TARGET,
  INSTRUMENT;

  /// The answer of the tables that decides who plays the part among those who may.
  public String playing() {
    return name() + "-AMONG-RIVALS";
  }
}
