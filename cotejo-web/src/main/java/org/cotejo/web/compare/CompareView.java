package org.cotejo.web.compare;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.http.Address;

/// Two reports side by side.
///
/// @param sides none, one or two reports
/// @param offered reports to compare with, those of the same incidents first
/// @param differing what both tell, not alike
/// @param same what both tell alike
/// @param onlyFirst what only the first tells
/// @param onlySecond what only the second tells
public record CompareView(List<Side> sides, List<Offer> offered, List<Pair> differing, List<Pair> same, List<ClaimLine> onlyFirst, List<ClaimLine> onlySecond, Address swapped) {

  public record Side(String documentId, String name, String publisher, String title, String published, String language, Address page, Address without) {}

  /// @param related whether it tells of an incident that the first report tells of
  public record Offer(String name, String publisher, String title, String published, boolean related, Address address) {}

  /// @param aspects in what they differ: figure status actor recipient date place framing claimant
  public record Pair(ClaimLine first, ClaimLine second, List<String> aspects) {
    public Pair {
      aspects = List.copyOf(aspects);
    }
  }

  public CompareView {
    sides = List.copyOf(sides);
    offered = List.copyOf(offered);
    differing = List.copyOf(differing);
    same = List.copyOf(same);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }
}
