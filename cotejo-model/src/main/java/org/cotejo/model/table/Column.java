package org.cotejo.model.table;

/// A column of a table.
///
/// @param name the published name, snake case
/// @param meaning one line for people
public record Column(String name, Type type, String meaning) {

  /// What its cells hold, apart from [Cell.Empty].
  public enum Type {
    TEXT,
    /// [Cell.Whole].
    WHOLE,
    /// [Cell.Decimal].
    DECIMAL,
    /// [Cell.Flag].
    FLAG
  }
}
