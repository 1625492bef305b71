package org.cotejo.cli.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedSet;

/// The figures of one report, the gravest measure first: `killed: 15 (residents), denied by the minister; arrested: 134 (...)`.
final class Figures {
  private static final List<String> ORDER = List.of(
      "killed", "wounded", "arrested", "kidnapped", "missing", "displaced", "homicides", "deployed", "participants", "seized_weapons",
      "seized_drugs", "money");
  private static final int MOST_OF_ONE_MEASURE = 4;

  private Figures() {}

  static List<String> of(List<ClaimRow> claims) {
    Map<String, SequencedSet<String>> byMeasure = new LinkedHashMap<>();
    ORDER.forEach(measure -> byMeasure.put(measure, new LinkedHashSet<>()));
    for (ClaimRow claim : claims) {
      String figure = figure(claim);
      if (!figure.isEmpty() && byMeasure.containsKey(claim.text("measure"))) {
        byMeasure.get(claim.text("measure")).add(figure);
      }
    }
    List<String> lines = new ArrayList<>();
    byMeasure.forEach((measure, figures) -> {
      if (!figures.isEmpty()) {
        lines.add(measure.replace('_', ' ') + ": " + joined(figures));
      }
    });
    return lines;
  }

  private static String joined(SequencedSet<String> figures) {
    String shown = String.join(", ", figures.stream().limit(MOST_OF_ONE_MEASURE).toList());
    int more = figures.size() - MOST_OF_ONE_MEASURE;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  /// A figure with its unit, its status and who says so; empty if the claim has no figure.
  private static String figure(ClaimRow claim) {
    String bounds = bounds(claim);
    if (bounds.isEmpty()) {
      return "";
    }
    String unit = claim.text("unit");
    String who = claim.claimant();
    String status = claim.text("status").equals("asserted") ? "" : claim.text("status");
    String remark = status.isEmpty() || who.isEmpty() ? status + who : status + ", " + who;
    return bounds + (unit.isEmpty() || unit.equals("persons") ? "" : " " + unit) + (remark.isEmpty() ? "" : " (" + remark + ")");
  }

  private static String bounds(ClaimRow claim) {
    OptionalDouble low = claim.number("low");
    OptionalDouble high = claim.number("high");
    if (low.isEmpty() && high.isEmpty()) {
      return "";
    }
    if (low.isEmpty()) {
      return "up to " + Words.number(high.getAsDouble());
    }
    String least = Words.number(low.getAsDouble());
    if (high.isEmpty()) {
      return least + " or more";
    }
    boolean range = low.getAsDouble() != high.getAsDouble();
    return (claim.isTrue("approximate") ? "about " : "") + least + (range ? " to " + Words.number(high.getAsDouble()) : "");
  }
}
