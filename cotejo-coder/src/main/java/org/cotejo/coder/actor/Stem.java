package org.cotejo.coder.actor;

import org.cotejo.model.Language;

/// Takes the number off a folded noun, so that a lexicon lists each noun once. It only has to treat singular and plural alike, not
/// to give a word: "juez" and "jueces" both become `juec`, "agency" and "agencies" `agenci`, "wife" and "wives" `wif`.
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
    if (stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    boolean vowelBefore = "aeiou".indexOf(stem.charAt(stem.length() - 2)) >= 0;
    String end = stem.endsWith("y") && !vowelBefore ? "i" : stem.endsWith("v") ? "f" : "";
    return end.isEmpty() ? stem : stem.substring(0, stem.length() - 1) + end;
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
