package org.cotejo.intake;

/// Tells the language of a text. Intake owns only this question; the answer comes from the language module, wired by the app.
@FunctionalInterface
public interface LanguageDetector {

  /// The ISO 639-1 code of the text's language, lower case (`en`, `es`, `pt` ...), or the empty string when it cannot be told.
  String detect(String text);
}
