package org.cotejo.web.incident;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.When;
import org.cotejo.web.claim.Where;
import org.cotejo.web.http.Address;
import org.cotejo.web.map.MapView;

/// The page of one incident.
///
/// @param settled the figures under the policy
/// @param plots of the quantities that are told more than once, the disputed ones first
/// @param untold what is told without a figure
/// @param denials who denies it, or what is said to have happened in it
/// @param positions where accused sides stand, and who declined to comment
/// @param framing words marked as contested, each with those who mark them
/// @param reports that tell of it, the earliest first; near-copies stand with their original
/// @param reasons why the accounts are held to be of one incident, in words
/// @param history decisions about it, the latest first
/// @param map of the places that are told, empty if none has coordinates
public record IncidentView(
    String id, String act, When when, Where where, boolean disputed, int outlets, int claims, List<String> actors, List<String> recipients, String policy, List<PolicyChoice> policies,
    List<Settled> settled, Matrix matrix, Address bySpeaker, Address byOutlet, List<Plot> plots, List<ClaimLine> untold, List<ClaimLine> denials, List<Position> positions, List<Framing> framing, List<Report> reports,
    List<String> reasons, List<Decided> history, MapView map) {

  public record PolicyChoice(String policy, boolean chosen, Address address) {}

  /// Bounds as they are exported.
  ///
  /// @param decided whether the team has decided it
  public record Settled(String measure, String low, String best, String high, boolean decided) {}

  /// @param term of HURIDOCS, or `declines-to-comment`
  /// @param words the sentence
  public record Position(String term, String speaker, String words, String report, Address page) {}

  public record Framing(String words, List<String> speakers) {
    public Framing {
      speakers = List.copyOf(speakers);
    }
  }

  /// @param copies reports that nearly repeat it
  public record Report(String documentId, String name, String publisher, String title, String published, int claims, List<Copy> copies, Address page) {
    public Report {
      copies = List.copyOf(copies);
    }
  }

  public record Copy(String name, String publisher, String published, Address page) {}

  /// A decision of the log.
  ///
  /// @param kind judge edit merge split settle undo
  /// @param undoable whether it still holds and can be taken back
  public record Decided(long number, String at, String by, String kind, String detail, String reason, boolean undone, boolean undoable) {}

  public IncidentView {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    policies = List.copyOf(policies);
    settled = List.copyOf(settled);
    plots = List.copyOf(plots);
    untold = List.copyOf(untold);
    denials = List.copyOf(denials);
    positions = List.copyOf(positions);
    framing = List.copyOf(framing);
    reports = List.copyOf(reports);
    reasons = List.copyOf(reasons);
    history = List.copyOf(history);
  }
}
