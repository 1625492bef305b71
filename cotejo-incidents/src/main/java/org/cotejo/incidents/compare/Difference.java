package org.cotejo.incidents.compare;

/// What each of two claims says of one aspect.
///
/// @param first in a few words, empty if that report does not say
/// @param second likewise
public record Difference(Aspect aspect, String first, String second) {

  /// With the sides changed.
  public Difference mirrored() {
    return new Difference(aspect, second, first);
  }
}
