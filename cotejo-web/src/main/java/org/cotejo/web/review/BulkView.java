package org.cotejo.web.review;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.http.Address;

/// All claims of a selection, before they are decided about at once.
///
/// @param review `accepted` or `rejected`
/// @param total how many would be
/// @param most how many can be at once
/// @param claims the first of them
/// @param here the selection, which the form sends along
/// @param back the review page
public record BulkView(String review, int total, int most, List<ClaimLine> claims, Address here, Address back) {
  public BulkView {
    claims = List.copyOf(claims);
  }
}
