package org.cotejo.coder.place;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.TextSpan;

/// A name in the document with its surroundings, ready to be weighed.
///
/// @param span with nothing but the name
/// @param sentence 0-based
/// @param containers what the place stated right behind it may mean: "Los Teques, Miranda"
/// @param firm whether that is said by a comma or bracket and is no list
/// @param nounBefore whether a noun before the name says what it is
/// @param governs whether the name stands where only a government can, if it is a capital's
/// @param upper whether the sentence is all in capitals
/// @param ordinary whether the sentence is all in capitals and its grammar makes the name an ordinary word ("a SURPRISE attack"), or begins with it as its verb
record Candidate(
    TextSpan span, String text, int sentence, Match match, Context context, List<Place> containers, boolean firm, boolean upper, boolean ordinary, boolean acronym,
    boolean nounBefore, boolean governs) {

  String key() {
    return match.key();
  }

  Optional<Feature> kind() {
    return match.kind().or(context::kind);
  }

  /// Whether the noun beside the name is enough to make it a place: "barrio Bello Monte", "Kern County".
  boolean isNamedByNoun() {
    return !match.demonym() && !upper && (!match.isKnown() ? match.kind().isPresent() : nounBefore);
  }

  /// Names that share their sense: the same word with the same noun beside it.
  String group() {
    return match.key() + "/" + kind().map(Feature::name).orElse("");
  }
}
