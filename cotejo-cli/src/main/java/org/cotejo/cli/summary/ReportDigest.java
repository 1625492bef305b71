package org.cotejo.cli.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One report in a few lines.
///
/// @param name file or address
/// @param title headline, empty if unknown
/// @param claims how many
/// @param lines figures, events, sources; empty without claims
record ReportDigest(String name, String title, int claims, List<String> lines) {
  private static final int MOST_EVENTS = 8;
  private static final int MOST_SOURCES = 5;

  static ReportDigest of(String name, String title, List<ClaimRow> claims) {
    List<String> lines = new ArrayList<>(Figures.of(claims));
    addCounted(lines, "events: ", claims.stream().map(claim -> claim.text("act")).toList(), MOST_EVENTS);
    addCounted(lines, "according to: ", claims.stream().map(ClaimRow::claimant).toList(), MOST_SOURCES);
    return new ReportDigest(name, title, claims.size(), List.copyOf(lines));
  }

  /// The most frequent values with their number, `kill 3, arrest 2`; of equally frequent ones the first by name.
  private static void addCounted(List<String> lines, String label, List<String> values, int most) {
    Map<String, Long> counts = values.stream().filter(value -> !value.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    String shown = counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(most)
        .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " ×" + entry.getValue())
        .collect(Collectors.joining(", "));
    if (!shown.isEmpty()) {
      lines.add(label + shown + (counts.size() > most ? " and " + (counts.size() - most) + " more" : ""));
    }
  }
}
