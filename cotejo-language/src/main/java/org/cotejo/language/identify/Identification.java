package org.cotejo.language.identify;

import org.cotejo.model.Language;

/// What language a text is in.
public sealed interface Identification {

  /// From 0 to 1, how much likelier than all others together.
  double confidence();

  /// A language that Cotejo codes.
  record Supported(Language language, double confidence) implements Identification {}

  /// Another one.
  ///
  /// @param code ISO 639-1, or `unknown` where nothing tells
  record Unsupported(String code, double confidence) implements Identification {}
}
