package org.cotejo.web.library;

import java.util.List;
import java.util.Optional;
import org.cotejo.store.facet.Area;
import org.cotejo.store.facet.Spot;
import org.cotejo.workspace.happening.Area.Drawn;
import org.cotejo.workspace.happening.Outline;

/// An area that somebody drew, as claims are narrowed to it: the same outlines as those of the studies.
record DrawnArea(List<Outline> outlines) implements Area {
  DrawnArea {
    outlines = List.copyOf(outlines);
  }

  /// As it stands in an address; empty if that is no outline.
  static Optional<Area> of(String text) {
    try {
      return !text.isBlank() && org.cotejo.workspace.happening.Area.of(text) instanceof Drawn drawn ? Optional.of(new DrawnArea(drawn.outlines())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean holds(Spot spot) {
    return spot.isPoint() && outlines.stream().anyMatch(outline -> outline.holds(new org.cotejo.indicators.tally.Spot(spot.latitude(), spot.longitude())));
  }
}
