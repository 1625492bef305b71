package org.cotejo.coder.actor;

import org.cotejo.model.Language;

/// Takes the number off a folded noun, so that a lexicon lists each noun once. It only has to treat singular and plural alike, not
/// to give a word: "juez" and "jueces" both become `juec`, "agency" and "agencies" `agenci`.
final class Stem {

  private Stem() {}

  static String of(Language language, String piece) {
    return switch (language) {
      case EN -> english(piece);
      case ES -> spanish(piece);
    };
  }

  private static String english(String piece) {
    int n = piece.length();
    if (n < 4) {
      return piece;
    }
    if (piece.endsWith("men")) {
      return piece.substring(0, n - 2) + "an";
    }
    if (piece.endsWith("ss") || piece.endsWith("us") || piece.endsWith("is")) {
      return piece;
    }
    String stem = piece.endsWith("s") ? piece.substring(0, n - 1) : piece;
    if (stem.endsWith("ie")) {
      return stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("e")) {
      return stem.substring(0, stem.length() - 1);
    }
    return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
  }

  private static String spanish(String piece) {
    if (piece.length() < 4) {
      return piece;
    }
    String stem = piece.endsWith("s") ? piece.substring(0, piece.length() - 1) : piece;
    if (stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem.endsWith("z") ? stem.substring(0, stem.length() - 1) + "c" : stem;
  }
}
