package org.cotejo.language.lemma;

import java.util.Map;

/// How well a dictionary's tag agrees with Universal Dependencies.
interface TagSet {

  /// The higher the better; below 0 if the tag is another part of speech.
  int agreement(String tag, String pos, Map<String, String> features);
}
