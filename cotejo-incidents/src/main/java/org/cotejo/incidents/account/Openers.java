package org.cotejo.incidents.account;

import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Status;

/// Words by which a sentence opens another incident than the one told before it: another one (`apart-cues.tsv`), an earlier one (`earlier-cues.tsv`), one that has nothing to do with it
/// (`tie-cues.tsv`).
final class Openers {
  /// Points from which a cue says that something was before.
  private static final double EARLIER = 1.5;
  /// A denied tie parts almost as surely as a day.
  private static final double UNTIED = 3;

  private final Cues apart = Cues.load("apart-cues");
  private final Cues earlier = Cues.load("earlier-cues");
  private final Cues ties = Cues.load("tie-cues");

  /// How much a claim's sentence speaks against its being about the incident told before: the strongest cue, 0 without one.
  double points(CodedDocument report, Claim claim) {
    double cue = Math.max(points(apart, report, claim), points(earlier, report, claim));
    return isUntied(report, claim) ? Math.max(UNTIED, cue) : cue;
  }

  /// Whether it says that what is told was before what the report is about.
  boolean isEarlier(CodedDocument report, Claim claim) {
    return points(earlier, report, claim) >= EARLIER;
  }

  /// Whether what is denied is not the deed but its having to do with another.
  boolean isUntied(CodedDocument report, Claim claim) {
    return claim.status() == Status.DENIED && points(ties, report, claim) > 0;
  }

  private static double points(Cues cues, CodedDocument report, Claim claim) {
    return cues.points(report.document().language(), claim.evidence().of(report.document().text()));
  }
}
