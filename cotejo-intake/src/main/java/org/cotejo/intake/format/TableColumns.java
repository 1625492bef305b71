package org.cotejo.intake.format;

/// The names of a table's columns (or of a JSON record's fields); the empty string = guessed from `columns.tsv`.
public record TableColumns(String text, String id, String title, String date, String publisher, String url) {

  /// All names guessed.
  public static final TableColumns GUESSED = new TableColumns("", "", "", "", "", "");
}
