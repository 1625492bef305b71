package org.cotejo.workspace.run;

import org.cotejo.model.DocumentId;

/// What became of one report.
public sealed interface Settled {

  /// As people know it.
  String name();

  /// Coded and saved.
  record Coded(DocumentId id, String name, int claims) implements Settled {}

  /// It was in the database already, coded by this version.
  record Known(DocumentId id, String name) implements Settled {}

  /// An earlier input of this run has the same bytes.
  record Duplicate(String name, String first) implements Settled {}

  /// It could not be read or coded.
  record Skipped(String name, String reason) implements Settled {}
}
