package org.cotejo.incidents.stance;

import java.util.HashSet;
import java.util.Set;
import org.cotejo.model.Claim;
import org.cotejo.model.Status;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What acts mean for those who are said to have done them, from `stance/acts.tsv`.
final class Acts {
  private static final String FILE = "org/cotejo/incidents/stance/acts.tsv";
  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

  private enum Kind { ACCUSING, EXPLAINING, DENYING, ADMITTING }

  private final Set<String> accusing = new HashSet<>();
  private final Set<String> explaining = new HashSet<>();
  private final Set<String> denying = new HashSet<>();
  private final Set<String> admitting = new HashSet<>();

  private Acts() {}

  static Acts load() {
    Acts acts = new Acts();
    for (DataRow row : DataFile.rows(FILE, "act", "kind", "why")) {
      (switch (row.constant("kind", Kind.class)) {
        case ACCUSING -> acts.accusing;
        case EXPLAINING -> acts.explaining;
        case DENYING -> acts.denying;
        case ADMITTING -> acts.admitting;
      }).add(row.cell("act"));
    }
    return acts;
  }

  /// Whether it tells of violence or coercion that one side does to another.
  boolean isHarm(Claim claim) {
    return HARM.contains(claim.eventType()) && !explaining.contains(claim.act());
  }

  /// Whether it tells of harm that nobody calls lawful.
  boolean isAccusing(Claim claim) {
    return accusing.contains(claim.act());
  }

  /// Whether it tells of an exchange of fire.
  boolean isExplaining(Claim claim) {
    return explaining.contains(claim.act());
  }

  /// "Denied", without saying in the claim what.
  boolean isDenying(Claim claim) {
    return denying.contains(claim.act());
  }

  /// "Admitted", "apologised".
  boolean isAdmitting(Claim claim) {
    return admitting.contains(claim.act()) && isHeld(claim);
  }

  static boolean isHeld(Claim claim) {
    return claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
  }
}
