package org.cotejo.export.edit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What a cell of an edited sheet means, given what was exported there: a value that differs only by what spreadsheets do to values is the
/// exported one.
sealed interface Reading {

  /// A value as it is exported, empty for unknown.
  record Value(String text) implements Reading {}

  /// None that the column may hold.
  ///
  /// @param expected what it may hold, for people
  record Bad(String expected) implements Reading {}

  /// @param before what was exported
  /// @param dayZero the day that the sheet counts as 0
  static Reading of(Kind kind, SheetCell cell, String before, LocalDate dayZero) {
    if (cell instanceof SheetCell.Broken) {
      return new Bad("a value");
    }
    String shown = Texts.withoutApostrophe(cell.shown().strip());
    if (Texts.isUnedited(before, cell.shown())) {
      return new Value(before);
    }
    return switch (kind) {
      case Kind.Words() -> new Value(words(cell, shown, before));
      case Kind.OneOf(List<String> codes) -> oneOf(codes, shown);
      case Kind.SomeOf some -> someOf(some, shown, before);
      case Kind.Range range -> number(range, cell, shown, before);
      case Kind.Day() -> day(cell, shown, before, dayZero);
      case Kind.Flag() -> flag(shown);
    };
  }

  private static String words(SheetCell cell, String shown, String before) {
    boolean unedited = cell instanceof SheetCell.Number(double value) && Numerals.readings(before).contains(value)
        || cell instanceof SheetCell.Truth && before.equalsIgnoreCase(shown);
    return unedited ? before : shown;
  }

  private static Reading oneOf(List<String> codes, String shown) {
    Optional<String> code = codes.stream().filter(shown::equalsIgnoreCase).findFirst();
    List<String> filled = codes.stream().filter(one -> !one.isEmpty()).toList();
    return code.<Reading>map(Value::new).orElseGet(() -> new Bad("one of " + String.join(" ", filled) + (codes.contains("") ? ", or nothing" : "")));
  }

  private static Reading someOf(Kind.SomeOf kind, String shown, String before) {
    List<String> codes = codes(shown);
    if (codes.equals(codes(before))) {
      return new Value(before);
    }
    return kind.codes().containsAll(codes) ? new Value(String.join("; ", codes)) : new Bad(kind.what() + ", several with \"; \" between, or nothing");
  }

  private static List<String> codes(String joined) {
    return Arrays.stream(joined.split("[;,]")).map(code -> code.strip().toUpperCase(Locale.ROOT)).filter(code -> !code.isEmpty()).distinct().toList();
  }

  private static Reading number(Kind.Range range, SheetCell cell, String shown, String before) {
    List<Double> readings = cell instanceof SheetCell.Number(double value) ? List.of(value) : Numerals.readings(shown);
    List<Double> fitting = readings.stream().filter(value -> value >= range.least() && value <= range.most()).toList();
    List<Double> exported = Numerals.readings(before);
    boolean unedited = !exported.isEmpty() && readings.stream().anyMatch(value -> isClose(value, exported.getFirst()));
    return chosen(fitting, Numerals::plain, shown, unedited, before, range.expected());
  }

  /// Spreadsheets keep some fifteen digits.
  private static boolean isClose(double first, double second) {
    return Math.abs(first - second) <= 1e-12 * Math.max(1, Math.abs(second));
  }

  private static Reading day(SheetCell cell, String shown, String before, LocalDate dayZero) {
    List<LocalDate> readings = cell instanceof SheetCell.Number(double value) ? Days.readings(value, dayZero) : Days.readings(shown);
    boolean unedited = readings.stream().anyMatch(day -> day.toString().equals(before));
    return chosen(readings, LocalDate::toString, shown, unedited, before, "a day such as 2026-03-31");
  }

  /// The one reading that a text has; of several the exported one.
  private static <T> Reading chosen(List<T> readings, Function<T, String> text, String shown, boolean unedited, String before, String expected) {
    if (unedited || shown.isEmpty()) {
      return new Value(unedited ? before : "");
    }
    return switch (readings.size()) {
      case 0 -> new Bad(expected + ", or nothing");
      case 1 -> new Value(text.apply(readings.getFirst()));
      default -> new Bad(readings.stream().map(text).collect(Collectors.joining(" or ")) + ", written so");
    };
  }

  private static Reading flag(String shown) {
    if (shown.isEmpty()) {
      return new Value("");
    }
    String meaning = Truths.MEANINGS.getOrDefault(shown.toLowerCase(Locale.ROOT), "");
    return meaning.isEmpty() ? new Bad("true, false, or nothing") : new Value(Boolean.toString(meaning.equals("yes")));
  }

  /// Words for yes and no.
  final class Truths {
    private static final Map<String, String> MEANINGS = DataFile.rows("org/cotejo/export/edit/truths.tsv", "meaning", "words").stream()
        .flatMap((DataRow row) -> row.words("words").stream().map(word -> Map.entry(word, row.cell("meaning"))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Truths() {}
  }
}
