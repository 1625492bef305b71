package org.cotejo.workspace.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.model.EventPlace;
import org.cotejo.workspace.count.Variant;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.privacy.PrivateNames;

/// All that a bulletin says.
///
/// @param months what was counted in each month up to the period's end
/// @param cases the incidents with dead or wounded, by day
/// @param published statistics of the period
/// @param hierarchy whose figure is taken first by the policy of sources
/// @param names of private persons in the reports of the statistics, by their ids
public record Bulletin(
    Span period, LocalDate made, Variant variant, Appraisal appraisal, Map<Span, Tally> months, List<Case> cases, List<Ledger.Line> published,
        Denominators denominators, SourceHierarchy hierarchy, Sources sources, Map<String, PrivateNames> names) {

  /// One incident.
  ///
  /// @param number by which table and map name it, from 1
  /// @param story its accounts; empty in a bulletin of very many incidents
  public record Case(int number, Episode episode, EventPlace.Precision precision, Optional<Spot> spot, boolean disputed, Optional<Loaded> story) {}

  /// Degrees.
  public record Spot(double latitude, double longitude) {}

  /// Where it comes from.
  ///
  /// @param outlets how many reports of each outlet; empty for those without a name
  /// @param copies near-copies among the reports
  /// @param skipped inputs that could not be read
  /// @param reviewed claims that somebody has judged
  /// @param coders versions of the coder
  public record Sources(long reports, Map<String, Long> outlets, long copies, long skipped, long claims, long reviewed, List<String> coders) {}
}
