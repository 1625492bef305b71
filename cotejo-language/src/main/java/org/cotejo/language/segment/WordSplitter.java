package org.cotejo.language.segment;

import java.util.List;

/// Splits a written word into the words that syntax sees.
interface WordSplitter {

  /// What capital letters say of a word.
  enum Capitals {
    NONE,
    /// It has one though no sentence or quotation begins with it: "en Morelos".
    OWN,
    /// The next word has one too: "Al Qaeda".
    NAME
  }

  /// The parts, in order; the written word itself if it is one word.
  List<Word> split(Word written, Capitals capitals);
}
