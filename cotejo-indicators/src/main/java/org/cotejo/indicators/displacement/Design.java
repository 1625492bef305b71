package org.cotejo.indicators.displacement;

import org.cotejo.indicators.displacement.Change.Periods;

/// What is compared with what.
///
/// @param treated the response area, where the operation took place
/// @param control an area like it without operation
/// @param displacement the area around the response area; [Change#NONE] if displacement is not asked for
/// @param displacementControl an area like that one; may hold the same counts as `control`
public record Design(Change treated, Change control, Change displacement, Change displacementControl, Periods periods) {

  public static Design of(Change treated, Change control, Change displacement, Change displacementControl) {
    return new Design(treated, control, displacement, displacementControl, Periods.EQUAL);
  }

  /// Whether the area around was counted.
  boolean asksForDisplacement() {
    return !displacement.equals(Change.NONE) || !displacementControl.equals(Change.NONE);
  }
}
