package org.cotejo.web.page;

import java.util.Arrays;
import java.util.Locale;

/// Light, dark, or as the system has it.
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// [#AUTO] for anything unknown.
  static Theme named(String code) {
    return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findFirst().orElse(AUTO);
  }
}
