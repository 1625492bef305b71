package org.cotejo.export.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.table.Cell;

/// Numbers as sheets and people write them.
final class Numerals {
  private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  private Numerals() {}

  /// Every number that a text may mean, the likeliest first; none if it is no number. "1.234" is more likely a decimal than Spanish thousands.
  static List<Double> readings(String text) {
    String number = text.strip().replaceAll("[\\s\\u00a0\\u202f]", "");
    List<Double> readings = new ArrayList<>();
    if (PLAIN.matcher(number).matches()) {
      readings.add(Double.valueOf(number));
    }
    if (DECIMAL_COMMA.matcher(number).matches()) {
      readings.add(Double.valueOf(number.replace(',', '.')));
    }
    if (GROUPED_BY_COMMA.matcher(number).matches()) {
      readings.add(Double.valueOf(number.replace(",", "")));
    }
    if (GROUPED_BY_POINT.matcher(number).matches()) {
      readings.add(Double.valueOf(number.replace(".", "").replace(',', '.')));
    }
    return readings.stream().distinct().toList();
  }

  /// As exports have it: the shortest decimal, whole numbers without `.0`, no exponent.
  static String plain(double value) {
    return new Cell.Decimal(value).text();
  }
}
