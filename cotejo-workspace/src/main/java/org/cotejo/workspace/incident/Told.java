package org.cotejo.workspace.incident;

import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Party;

/// A claim of an incident with its report.
public record Told(CodedDocument report, Claim claim) {
  private static final int SPEAKER = 44;

  public String evidence() {
    return claim.evidence().of(report.document().text()).strip().replaceAll("\\s+", " ");
  }

  /// Who says so: the claimant, or the outlet.
  public String speaker() {
    Party claimant = claim.attribution().claimant();
    String name = claimant.name().isEmpty() ? claimant.text() : claimant.name();
    return name.isEmpty() ? outlet() : cut(name);
  }

  public String outlet() {
    return report.document().publisher().isEmpty() ? "the report itself" : cut(report.document().publisher());
  }

  /// Report and sentence.
  public String where() {
    return report.document().name() + ", sentence " + claim.sentence();
  }

  private static String cut(String name) {
    String line = name.strip().replaceAll("\\s+", " ");
    return line.length() <= SPEAKER ? line : line.substring(0, SPEAKER - 1).strip() + "…";
  }
}
