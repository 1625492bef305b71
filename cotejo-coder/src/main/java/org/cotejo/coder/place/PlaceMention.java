package org.cotejo.coder.place;

import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// A name of a place in a document.
///
/// @param text the words
/// @param place what it means; without a name and coordinates where only the words are known
/// @param score how sure it is that this is a place, and this one, 0..1
public record PlaceMention(TextSpan span, String text, Kind kind, EventPlace place, double score) {

  /// How the name is used.
  public enum Kind {
    /// The place itself.
    LITERAL,
    /// A word for a people or what belongs to it: "Turkish", "venezolano".
    DEMONYM,
    /// The place's government or team: "Washington said".
    METONYM,
    /// Inside the name of a body: "Universidad de Carabobo".
    ORGANISATION_PART,
    /// Where the report was filed.
    DATELINE
  }
}
