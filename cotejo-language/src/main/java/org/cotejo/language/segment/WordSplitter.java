package org.cotejo.language.segment;

import java.util.List;

/// Splits a written word into the words that syntax sees.
interface WordSplitter {

  /// The parts, in order; the written word itself if it is one word.
  ///
  /// @param name whether capital letters around it make it part of a name, as in "Al Qaeda"
  List<Word> split(Word written, boolean name);
}
