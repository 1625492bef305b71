package org.cotejo.workspace.count;

import java.util.Locale;

/// When a death or a wound counts as caused by agents of the state.
public enum Responsibility {
  /// A claim names them as those who did it.
  NAMED,
  /// That, or they used force in the incident and no claim names anybody else.
  INVOLVED;

  /// The published word: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
