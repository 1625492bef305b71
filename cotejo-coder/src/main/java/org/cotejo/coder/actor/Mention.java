package org.cotejo.coder.actor;

/// A name where it stands in a sentence.
///
/// @param begin its first piece
/// @param end the piece after its last
/// @param named who it means
record Mention(int begin, int end, Named named) {

  boolean covers(int piece) {
    return begin <= piece && piece < end;
  }

  boolean isInside(int from, int to) {
    return from <= begin && end <= to;
  }

  /// A nationality word.
  boolean isNationality() {
    return named.kind() == Kind.GROUP && named.name().isEmpty();
  }
}
