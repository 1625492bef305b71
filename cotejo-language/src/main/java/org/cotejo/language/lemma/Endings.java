package org.cotejo.language.lemma;

import java.util.Map;

/// Lemmas of words that no dictionary lists, from their endings.
interface Endings {

  /// @param word lower case
  String lemma(String word, String pos, Map<String, String> features);
}
