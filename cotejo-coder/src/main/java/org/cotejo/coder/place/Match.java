package org.cotejo.coder.place;

import java.util.List;
import java.util.Optional;

/// A name of the gazetteer in a sentence, before anything is known about its sense.
///
/// @param from index of its first word in the sentence
/// @param to index behind its last word
/// @param key folded name
/// @param places what it may mean; empty for a name known only by the kind noun beside it
/// @param demonym whether the word names a people
/// @param kind what a noun beside it says it is
/// @param hints what its first words mean by themselves, for a name known only by its kind noun: "Boston" of "Boston Museum"
record Match(int from, int to, String key, List<Place> places, boolean demonym, Optional<Feature> kind, List<Place> hints) {

  Match {
    places = List.copyOf(places);
    hints = List.copyOf(hints);
  }

  boolean isKnown() {
    return !places.isEmpty();
  }

  int length() {
    return to - from;
  }
}
