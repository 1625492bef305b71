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
/// @param outer index behind the last word of the name with its kind noun ("Kern County"), or `to`
/// @param inner index of the first word of the name with its kind noun ("barrio Bello Monte"), or `from`
record Match(int from, int to, String key, List<Place> places, boolean demonym, Optional<Feature> kind, int inner, int outer) {

  Match {
    places = List.copyOf(places);
  }

  boolean isKnown() {
    return !places.isEmpty();
  }

  int length() {
    return to - from;
  }
}
