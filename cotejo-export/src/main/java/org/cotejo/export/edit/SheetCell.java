package org.cotejo.export.edit;

/// What a cell of an edited sheet holds.
sealed interface SheetCell {

  /// Words, or anything at all in a file without types.
  record Text(String value) implements SheetCell {}

  /// A number; a day is a number too, counted as the program that wrote the sheet counts.
  record Number(double value) implements SheetCell {}

  record Truth(boolean value) implements SheetCell {}

  /// A formula that could not be computed and the like.
  record Broken(String value) implements SheetCell {}

  SheetCell EMPTY = new Text("");

  /// As a person sees it.
  default String shown() {
    return switch (this) {
      case Text(String value) -> value;
      case Number(double value) -> Numerals.plain(value);
      case Truth(boolean value) -> Boolean.toString(value);
      case Broken(String value) -> value;
    };
  }
}
