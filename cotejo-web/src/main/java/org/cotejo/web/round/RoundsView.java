package org.cotejo.web.round;

import java.util.List;
import org.cotejo.web.http.Address;

/// The rounds there are, and a form for another one of a selection.
///
/// @param claims how many the selection holds
/// @param most how many claims a round can be drawn from
/// @param by who reads this
public record RoundsView(List<Line> rounds, int claims, int most, String by, Address here, Address selection) {

  public record Line(long number, String name, int claims, int reports, List<Progress> progress, Address page) {
    public Line {
      progress = List.copyOf(progress);
    }
  }

  /// How far one coder has come.
  ///
  /// @param judged how many of the claims
  /// @param added claims that were missed
  public record Progress(String coder, int judged, int claims, int added) {}

  public RoundsView {
    rounds = List.copyOf(rounds);
  }
}
