package org.cotejo.language.parse;

import org.cotejo.language.Sentence;
import org.cotejo.model.Language;

/// Tagger and parser of one language. Immutable, safe for many threads.
public final class TreeModel {
  private final Language language;

  private TreeModel(Language language) {
    this.language = language;
  }

  /// Reads the model that comes with the program.
  ///
  /// @throws IllegalStateException if there is none
  public static TreeModel load(Language language) {
    return new TreeModel(language);
  }

  /// The same words with part of speech, features, head and relation; lemmas stay as they are.
  public Sentence annotate(Sentence segmented) {
    throw new IllegalStateException("no model for " + language.code());
  }
}
