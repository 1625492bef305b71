package org.cotejo.model;

import java.util.List;
import java.util.Optional;

/// What the coder made of one document.
///
/// @param claims in the order of their evidence
/// @param persons every person's name in it, in text order; empty where nobody has looked for them
/// @param sentences how many sentences were read
/// @param coderVersion the version of coder, rules and models together: the same version gives the same claims
public record CodedDocument(Document document, List<Claim> claims, Optional<List<PersonMention>> persons, int sentences, String coderVersion) {

  public CodedDocument {
    claims = List.copyOf(claims);
    persons = persons.map(List::copyOf);
    for (Claim claim : claims) {
      if (claim.evidence().end() > document.text().length()) {
        throw new IllegalArgumentException("claim " + claim.id() + " has evidence outside its document: " + claim.evidence());
      }
    }
    for (PersonMention person : persons.orElse(List.of())) {
      if (person.span().end() > document.text().length()) {
        throw new IllegalArgumentException("a person's name lies outside its document " + document.id() + ": " + person.span());
      }
    }
  }

  /// In which nobody has looked for names of persons.
  public CodedDocument(Document document, List<Claim> claims, int sentences, String coderVersion) {
    this(document, claims, Optional.empty(), sentences, coderVersion);
  }

  /// The same with other claims.
  public CodedDocument with(List<Claim> others) {
    return new CodedDocument(document, others, persons, sentences, coderVersion);
  }
}
