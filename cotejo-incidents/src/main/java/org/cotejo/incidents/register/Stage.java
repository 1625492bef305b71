package org.cotejo.incidents.register;

/// How far a commitment has come, in its order.
public enum Stage {
  DISCUSSED,
  INTENDED,
  AGREED,
  CARRIED_OUT;

  /// The published words.
  public String words() {
    return switch (this) {
      case DISCUSSED -> "discussed";
      case INTENDED -> "intended";
      case AGREED -> "agreed";
      case CARRIED_OUT -> "carried out";
    };
  }
}
