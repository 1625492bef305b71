package org.cotejo.incidents.stance;

import java.util.Locale;

/// How somebody stands to what is said of their side. All but the last are HURIDOCS' attribution terms, which it has once for officials and once for armed groups (micro-thesaurus "Status of
/// attribution", OpenEvSys); the side says which.
public enum Term {
  /// Act acknowledged.
  ACKNOWLEDGES,
  /// Act denied.
  DENIES,
  /// Act acknowledged, but responsibility denied.
  DENIES_RESPONSIBILITY,
  /// Act acknowledged, with another explanation.
  EXPLAINS_OTHERWISE,
  /// Responsibility accepted.
  ACCEPTS_RESPONSIBILITY,
  /// Said nothing when asked; no term of HURIDOCS.
  DECLINES_TO_COMMENT;

  /// The published word: `denies-responsibility`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
