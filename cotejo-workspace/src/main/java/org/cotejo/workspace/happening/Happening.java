package org.cotejo.workspace.happening;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Spot;

/// An incident with those who tell of it.
///
/// @param event PLOVER type of the incident
/// @param act of the incident
/// @param spot its coordinates, empty unless it is known at least by its municipality
/// @param killed the dead by the policy of the register, 0 if no figure is told
public record Happening(String incident, String event, String act, Optional<Span> days, Place place, Optional<Spot> spot, long killed, Set<Report> reports) {
  public Happening {
    reports = Set.copyOf(reports);
  }

  /// A report of it; copies are their original.
  ///
  /// @param document id of the original
  /// @param outlet of the original, empty if unknown
  public record Report(String document, String outlet, Optional<LocalDate> published) {}

  /// Whether all its days lie in a period; not if none is known.
  public boolean isIn(Span period) {
    return days.filter(period::holds).isPresent();
  }
}
