package org.cotejo.lab.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// `reports/accuracy.txt`: what the scorer says of each set, the figure of the run before beside each row, and the most frequent errors of all sets.
final class AccuracyReport {
  private static final String HEAD = "Accuracy on the development sets, by gold/score.py with 200 bootstrap samples; \"was\": the run before. Rewritten by: ./lab report\n";
  private static final String SET = "== ";
  private static final int MOST_ERRORS = 10;
  /// Rows that add up others, or count words or spans again under another measure.
  private static final Pattern SUM = Pattern.compile(
      "(?i).*(macro|micro|exact|ALL slots|tokens|sentence has|content only|evidence|event \\(|count \\(|overlap|strict|relaxed|type$|all types|of all gold|of those found|quad|conflict|accuracy|within 161 km, of those).*");

  private final Map<String, Map<String, Double>> before = new HashMap<>();
  private final StringBuilder text = new StringBuilder(HEAD);
  private final List<Failing> failings = new ArrayList<>();

  /// One kind of error.
  private record Failing(long count, String what, String set) {}

  /// @param previous the report of the run before, empty if there is none
  AccuracyReport(String previous) {
    Map<String, Double> figures = new HashMap<>();
    for (String line : previous.lines().toList()) {
      if (line.startsWith(SET)) {
        figures = before.computeIfAbsent(line.substring(SET.length()), _ -> new HashMap<>());
      }
      Map<String, Double> ofSet = figures;
      ScoreRow.parse(line).ifPresent(row -> row.main().ifPresent(figure -> ofSet.put(row.label(), figure)));
    }
  }

  /// @param scores what the scorer printed
  void add(GoldSet set, String scores) {
    text.append('\n').append(SET).append(set.gold()).append('\n');
    scores.lines().forEach(line -> {
      text.append(line);
      ScoreRow.parse(line).ifPresent(row -> {
        compare(set, row);
        count(set, row);
      });
      text.append('\n');
    });
  }

  private void compare(GoldSet set, ScoreRow row) {
    Double was = before.getOrDefault(set.gold(), Map.of()).get(row.label());
    OptionalDouble now = row.main();
    if (was != null && now.isPresent()) {
      text.append(String.format(Locale.ROOT, "  was %5.1f", was));
    }
  }

  private void count(GoldSet set, ScoreRow row) {
    if (!SUM.matcher(row.label()).matches()) {
      failings.add(new Failing(row.missed(), row.label() + " not found", set.gold()));
      failings.add(new Failing(row.spurious(), row.label() + " found where there is none, or wrong", set.gold()));
      failings.add(new Failing(row.wrong(), row.label() + " wrong", set.gold()));
    }
  }

  @Override
  public String toString() {
    StringBuilder whole = new StringBuilder(text).append("\n== the ten most frequent errors\n");
    failings.stream().sorted(Comparator.comparingLong(Failing::count).reversed().thenComparing(Failing::what).thenComparing(Failing::set)).limit(MOST_ERRORS)
        .forEach(failing -> whole.append(String.format(Locale.ROOT, "%6d  %s (%s)%n", failing.count(), failing.what(), failing.set())));
    return whole.toString();
  }
}
