package org.cotejo.incidents.account;

import org.cotejo.model.Claim;

/// A claim, and what of its time and place its own words tell. Much has only been taken over from the sentence before, and is no evidence for where or when.
///
/// @param when its days, also such as are reckoned from another day that the report tells
/// @param dayTold whether the words give a day, not only a month or "recently"
/// @param placeTold whether the words name the place
/// @param apart whether it is told as so long before or after something else in its sentence
/// @param habitual whether it is told as happening again and again: of no one incident
record Told(Claim claim, Days when, boolean dayTold, boolean placeTold, boolean apart, boolean habitual) {
  /// A night has two days.
  static final int DAY = 2;

  /// Days as a claim's date has them.
  static boolean isDay(Days days) {
    return days.isKnown() && days.length() <= DAY;
  }
}
