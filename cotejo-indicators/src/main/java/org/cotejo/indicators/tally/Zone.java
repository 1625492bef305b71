package org.cotejo.indicators.tally;

import java.util.Optional;

/// A part of the earth that is counted in and has no name in the gazetteer, such as an outline that somebody drew. There are no denominators for it.
public interface Zone {

  /// Whether something lies in it, as far as its place is known.
  enum Standing {
    INSIDE,
    OUTSIDE,
    /// Its place is known too coarsely, or not at all: it is counted nowhere, but that it may lie there is told.
    MAYBE
  }

  /// Whether something of that place lies in it.
  ///
  /// @param spot where it is known at least by its municipality
  Standing standing(Place place, Optional<Spot> spot);

  /// As people write it.
  String path();
}
