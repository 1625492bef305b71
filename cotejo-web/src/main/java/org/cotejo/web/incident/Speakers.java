package org.cotejo.web.incident;

import org.cotejo.model.Document;
import org.cotejo.model.Party;
import org.cotejo.workspace.incident.Told;

/// Whose word a claim is.
final class Speakers {
  private Speakers() {}

  /// The claimant's name, or else words; of the outlet's own voice the outlet.
  static String of(Told told) {
    Party claimant = told.claim().attribution().claimant();
    String name = claimant.name().isEmpty() ? claimant.text() : claimant.name();
    return name.isEmpty() ? outlet(told) : name;
  }

  /// The outlet's name, or else that of the report.
  static String outlet(Told told) {
    Document document = told.report().document();
    return document.publisher().isEmpty() ? document.name() : document.publisher();
  }
}
