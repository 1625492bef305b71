package org.cotejo.coder.claim;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Sha256;
import org.cotejo.model.TextSpan;

/// Stable identities of claims: the first 16 hexadecimal digits of the SHA-256 of document, evidence, act, measure and role. Claims of
/// one sentence that agree in all of these are numbered in text order.
final class ClaimIds {
  private static final int DIGITS = 16;

  private final DocumentId document;
  private final Map<String, Integer> seen = new HashMap<>();

  ClaimIds(DocumentId document) {
    this.document = document;
  }

  /// @param role what the claim counts in its event, such as the words of the counted; empty if nothing
  String next(TextSpan evidence, String act, String measure, String role) {
    String key = String.join("|", document.sha256(), evidence.begin() + "-" + evidence.end(), act, measure, role);
    int ordinal = seen.merge(key, 1, Integer::sum);
    return Sha256.of(ordinal == 1 ? key : key + "|" + ordinal).substring(0, DIGITS);
  }
}
