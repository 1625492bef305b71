package org.cotejo.web.timeline;

import java.util.List;
import org.cotejo.web.claim.When;
import org.cotejo.web.claim.Where;
import org.cotejo.web.http.Address;

/// When what is found happened. Places along it are shares of its width, 0..100.
///
/// @param shown whether a timeline is asked for
/// @param grain of its periods: `day` `week` `month` `year`
/// @param grains that could be chosen
/// @param first day shown, ISO; empty if everything is undated
/// @param last day shown, inclusive
/// @param periods all of them, also those without claims, in order
/// @param highest claims of the fullest period
/// @param ticks dates along it
/// @param bars claims that are known less finely than by period
/// @param lanes how many bars lie above each other
/// @param undrawn claims that are known less finely, and not drawn
/// @param rows incidents, in order of time; empty if there are many
/// @param undated claims
/// @param onlyUndated those
/// @param earlier claims before what is shown
/// @param onlyEarlier those
/// @param later claims after it
/// @param onlyLater those
public record TimelineView(
    boolean shown, String grain, List<Choice> grains, String first, String last, List<Period> periods, int highest, List<Tick> ticks, List<Bar> bars, int lanes, int undrawn, List<Row> rows, int undated,
    Address onlyUndated, int earlier, Address onlyEarlier, int later, Address onlyLater) {
  private static final Address NOWHERE = Address.of("/search");

  /// No timeline.
  public static final TimelineView NONE = new TimelineView(false, "", List.of(), "", "", List.of(), 0, List.of(), List.of(), 0, 0, List.of(), 0, NOWHERE, 0, NOWHERE, 0, NOWHERE);

  /// A grain that could be chosen.
  public record Choice(String grain, boolean chosen, Address address) {}

  /// A day, a week, a month or a year.
  ///
  /// @param start ISO
  /// @param end inclusive
  /// @param count claims known to fall in it
  /// @param height 0..100 of the fullest one
  /// @param only the search narrowed to it
  public record Period(String start, String end, int count, double x, double width, double height, Address only) {}

  /// A date.
  ///
  /// @param grain how it is to be written
  public record Tick(String day, String grain, double x) {}

  /// Some time between two days.
  ///
  /// @param precision `week` `month` `year`, or `range`
  /// @param lane 0 is the lowest
  public record Bar(String start, String end, String precision, int count, double x, double width, int lane, Address only) {}

  /// An incident, or the claims of a report that belong to none.
  ///
  /// @param act of its first claim
  public record Row(When when, Where where, String act, int count, Address address, List<Dot> dots) {
    public Row {
      dots = List.copyOf(dots);
    }
  }

  /// Claims of one day, or of one span of days.
  ///
  /// @param width 0 for a day
  /// @param count claims
  public record Dot(String start, String end, int count, double x, double width) {}

  public TimelineView {
    grains = List.copyOf(grains);
    periods = List.copyOf(periods);
    ticks = List.copyOf(ticks);
    bars = List.copyOf(bars);
    rows = List.copyOf(rows);
  }
}
