package org.cotejo.language.segment;

import java.util.Set;

/// English words that begin with an apostrophe.
final class Elisions {
  private static final Set<String> WORDS = Set.of("s", "m", "d", "t", "re", "ve", "ll", "em", "til", "tis", "twas", "bout", "cause", "n");

  private Elisions() {}

  /// @param rest lower case, what follows the apostrophe
  static boolean contains(String rest) {
    return WORDS.contains(rest);
  }
}
