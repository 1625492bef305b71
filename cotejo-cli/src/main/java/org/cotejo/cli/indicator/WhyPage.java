package org.cotejo.cli.indicator;

import java.util.List;
import org.cotejo.model.Status;
import org.cotejo.workspace.count.ClaimLine;
import org.cotejo.workspace.wording.Wording;

/// The claims behind a figure, incident by incident: figure, status, claimant, report, sentence.
public final class WhyPage {
  private WhyPage() {}

  public static void add(Lines lines, List<ClaimLine> claims, Wording wording) {
    String incident = "";
    for (ClaimLine claim : claims) {
      if (!claim.incident().equals(incident)) {
        incident = claim.incident();
        lines.blank().add(incident);
      }
      String status = claim.status().equals(Status.ASSERTED.code()) ? "" : ", " + wording.find("status." + claim.status()).orElse(claim.status());
      String speaker = claim.claimant().isEmpty() ? claim.publisher().isEmpty() ? wording.of("own-voice") : claim.publisher() : claim.claimant();
      String figure = wording.find("measure." + claim.measure()).orElse(claim.measure()) + " " + wording.range(claim.low(), claim.high()) + (claim.measureSector().isEmpty() ? "" : " " + claim.measureSector()) + status;
      lines.wrapped("  " + Lines.left(figure, 28), speaker + " · " + claim.document() + ", " + wording.of("sentence", claim.sentence()));
      lines.wrapped("      ", "\"" + claim.evidence() + "\"");
    }
  }
}
