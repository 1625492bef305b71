package org.cotejo.intake.draft;

/// Takes what a format reader finds, one call for each document or bad record.
public interface Drafts {

  /// A text was found.
  void found(Draft draft);

  /// A part of the input could not be read; the rest goes on.
  ///
  /// @param name file and record
  void skipped(String name, String reason);
}
