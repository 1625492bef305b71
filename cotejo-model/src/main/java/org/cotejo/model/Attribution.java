package org.cotejo.model;

/// According to whom.
public sealed interface Attribution {

  /// The outlet says so itself.
  record OwnVoice() implements Attribution {}

  /// Somebody else says so.
  ///
  /// @param claimant the original source: of "AFP, citing the police", the police
  /// @param relay who passes it on (AFP), [Party#UNKNOWN] if nobody
  /// @param cue the reporting words, such as "según" or "told AFP"
  record Sourced(Party claimant, Party relay, String cue) implements Attribution {}

  /// The original source, [Party#UNKNOWN] for the outlet's own voice.
  default Party claimant() {
    return switch (this) {
      case OwnVoice() -> Party.UNKNOWN;
      case Sourced(Party claimant, Party _, String _) -> claimant;
    };
  }
}
