package org.cotejo.model.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/// One value of a table.
public sealed interface Cell {

  record Text(String value) implements Cell {}

  record Whole(long value) implements Cell {}

  record Decimal(double value) implements Cell {}

  record Flag(boolean value) implements Cell {}

  /// Unknown: an empty field in CSV and XLSX, null in JSONL and Parquet.
  record Empty() implements Cell {}

  Cell EMPTY = new Empty();

  /// A text cell; the empty string is unknown.
  static Cell of(String value) {
    return value.isEmpty() ? EMPTY : new Text(value);
  }

  static Cell of(long value) {
    return new Whole(value);
  }

  static Cell of(boolean value) {
    return new Flag(value);
  }

  static Cell of(OptionalDouble value) {
    return value.isPresent() ? new Decimal(value.getAsDouble()) : EMPTY;
  }

  /// Several values in one cell, joined by `;`.
  static Cell of(List<String> values) {
    return of(String.join(";", values));
  }

  /// As a CSV file has it: the shortest decimal that reads back as the same number, whole numbers without `.0`, never an exponent; empty if unknown.
  default String text() {
    return switch (this) {
      case Text(String value) -> value;
      case Whole(long value) -> Long.toString(value);
      case Decimal(double value) -> new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
      case Flag(boolean value) -> Boolean.toString(value);
      case Empty() -> "";
    };
  }
}
