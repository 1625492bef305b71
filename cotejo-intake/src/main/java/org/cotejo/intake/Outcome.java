package org.cotejo.intake;

import org.cotejo.model.Document;

/// What became of one thing to read: a file, or one record of a table, feed or archive.
public sealed interface Outcome {

  /// It is a report in a language that Cotejo codes.
  record Read(Document document) implements Outcome {}

  /// It was left out.
  ///
  /// @param name file, or file and record, as a person would look it up
  /// @param reason one sentence for people: what is wrong, what was expected, what to do
  record Skipped(String name, String reason) implements Outcome {}
}
