package org.cotejo.cli;

import java.util.Optional;
import org.cotejo.model.Language;

/// `--lang`.
enum LanguageChoice {
  AUTO(Optional.empty()),
  EN(Optional.of(Language.EN)),
  ES(Optional.of(Language.ES));

  private final Optional<Language> fixed;

  LanguageChoice(Optional<Language> fixed) {
    this.fixed = fixed;
  }

  /// The language, empty if it is to be found out.
  Optional<Language> fixed() {
    return fixed;
  }
}
