package org.cotejo.incidents.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How monitors settle figures that differ. All use the same statements; only what is published as best differs, the range is always that of everybody who is heard.
///
/// Sources: range, majority, hierarchy and team decision are the four ways of Every Casualty Worldwide, "Definition and categorisation", p. 25; low, best and high
/// those of UCDP GED; the order most recent, then majority, then lowest that of GTD.
public enum Policy {
  /// The range only; a best figure only where all agree.
  RANGE,
  /// The figure that most independent voices give; of several, the lowest.
  MAJORITY,
  /// The figure of the voice that stands highest in the [hierarchy][SourceHierarchy]; of several, the latest.
  HIERARCHY,
  /// The median of what independent voices say last, rounded down: between a lowest and a highest figure, neither carries the day.
  UCDP,
  /// The figure published last; of several, the lowest.
  RECENT,
  /// The figure that most voices of the last day give; of several, the lowest.
  GTD,
  /// What the team has decided; until then as [#UCDP].
  TEAM;

  /// The published word: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The policy of that name, if there is one.
  public static Optional<Policy> named(String code) {
    return Arrays.stream(values()).filter(policy -> policy.code().equals(code)).findFirst();
  }
}
