package org.cotejo.workspace.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;

/// Who and what places the claims of a report name.
///
/// @param places words and names of places
public record Cast(List<Party> parties, List<String> places) {

  public Cast {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }

  public static Cast of(List<Claim> claims) {
    return new Cast(claims.stream().flatMap(claim -> Stream.of(claim.actor(), claim.recipient(), claim.attribution().claimant())).toList(),
        claims.stream().flatMap(claim -> Stream.of(claim.place().text(), claim.place().name(), claim.place().admin1(), claim.plan())).toList());
  }
}
