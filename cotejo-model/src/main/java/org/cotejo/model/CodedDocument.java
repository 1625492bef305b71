package org.cotejo.model;

import java.util.List;

/// What the coder made of one document.
///
/// @param claims in the order of their evidence
/// @param sentences how many sentences were read
/// @param coderVersion the version of coder, rules and models together: the same version gives the same claims
public record CodedDocument(Document document, List<Claim> claims, int sentences, String coderVersion) {

  public CodedDocument {
    claims = List.copyOf(claims);
    for (Claim claim : claims) {
      if (claim.evidence().end() > document.text().length()) {
        throw new IllegalArgumentException("claim " + claim.id() + " has evidence outside its document: " + claim.evidence());
      }
    }
  }
}
