package org.cotejo.web.search;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.When;
import org.cotejo.web.claim.Where;

/// Claims that follow each other and belong to one incident.
///
/// @param incidentId empty for claims of no incident
/// @param when of the first claim that tells a day
/// @param where of the first claim that tells a place
/// @param claims at least one
public record ClaimGroup(String incidentId, When when, Where where, List<ClaimLine> claims) {

  public ClaimGroup {
    claims = List.copyOf(claims);
  }

  static List<ClaimGroup> of(List<ClaimLine> lines) {
    List<ClaimGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).incidentId().equals(lines.get(from).incidentId())) {
        groups.add(group(lines.subList(from, i)));
        from = i;
      }
    }
    return groups;
  }

  private static ClaimGroup group(List<ClaimLine> claims) {
    ClaimLine first = claims.getFirst();
    When when = claims.stream().map(ClaimLine::when).filter(one -> !one.start().isEmpty()).findFirst().orElse(first.when());
    Where where = claims.stream().map(ClaimLine::where).filter(one -> !one.country().isEmpty()).findFirst().orElse(first.where());
    return new ClaimGroup(first.incidentId(), when, where, claims);
  }
}
