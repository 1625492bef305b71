package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Claim;

/// Makes one row of a claimant's repetitions: same act, same figure of the same measure, same status, same claimant, and no different victim
/// or place named. The first telling stays.
final class Repetitions {

  private record Key(String act, String measure, String low, String high, String status, String claimant, String recipient) {}

  private Repetitions() {}

  static List<Claim> merge(List<Claim> claims) {
    Map<Key, Claim> first = new LinkedHashMap<>();
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.measurement().isEmpty() || claim.partOf().isPresent()) {
        kept.add(claim);
      } else if (first.putIfAbsent(key(claim), claim) == null) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static Key key(Claim claim) {
    var measurement = claim.measurement().orElseThrow();
    return new Key(
        claim.act(), measurement.measure(), measurement.count().low().toString(), measurement.count().high().toString(),
        claim.status().code(), claim.attribution().claimant().text(), measurement.text());
  }
}
