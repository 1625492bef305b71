package org.cotejo.lab.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One row of what `gold/score.py` prints: `  KILL  P 96.2  R 47.2  F1 63.3  gold 53  predicted 26`.
///
/// @param label what is measured
/// @param figures by their names; rates in percent
record ScoreRow(String label, Map<String, Double> figures) {
  private static final Pattern ROW = Pattern.compile("^ {2}(\\S.*?) {2,}((?:P|macro F1|F1|accuracy|found|mean|AUC) .*)$");
  private static final Pattern FIGURE = Pattern.compile("([A-Za-z][A-Za-z0-9 ]*?) +(-?\\d+(?:\\.\\d+)?)(?= |$)");

  /// The row of a line, empty if it is none.
  static Optional<ScoreRow> parse(String line) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      return Optional.empty();
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    Matcher figure = FIGURE.matcher(row.group(2));
    while (figure.find()) {
      figures.putIfAbsent(figure.group(1).strip(), Double.parseDouble(figure.group(2)));
    }
    return Optional.of(new ScoreRow(row.group(1), figures));
  }

  /// The figure that the row is read for, in percent.
  OptionalDouble main() {
    return Stream.of("F1", "macro F1", "accuracy", "value").filter(figures::containsKey).mapToDouble(figures::get).findFirst();
  }

  /// How many gold items were not found.
  long missed() {
    return figures.containsKey("R") ? Math.round(figure("gold") * (1 - figure("R") / 100)) : 0;
  }

  /// How many predicted items are not in the gold.
  long spurious() {
    return figures.containsKey("P") ? Math.round(figure("predicted") * (1 - figure("P") / 100)) : 0;
  }

  /// How many of those judged one by one are wrong.
  long wrong() {
    double right = figures.getOrDefault("right", figures.getOrDefault("n right", figure("gold")));
    return figures.containsKey("R") ? 0 : Math.round(figure("gold") - right);
  }

  private double figure(String name) {
    return figures.getOrDefault(name, 0.0);
  }
}
