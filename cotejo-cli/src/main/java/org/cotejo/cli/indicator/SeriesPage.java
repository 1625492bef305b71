package org.cotejo.cli.indicator;

import static org.cotejo.cli.indicator.Lines.left;
import static org.cotejo.cli.indicator.Lines.right;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Span;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// Parts of a question in which anybody was killed or wounded, a line each: the counts, and the indicators that need no denominators.
public final class SeriesPage {
  private static final List<Quantity> COUNTS = List.of(
      Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED, Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED, Quantity.INCIDENTS);
  private static final List<Indicator> RATIOS = List.of(Indicator.A2, Indicator.A3, Indicator.A5);
  private static final int PART = 42;
  private static final int CELL = 6;
  private static final int INTERVAL = 13;
  private static final int RATIO = 8;

  private SeriesPage() {}

  public static String of(Map<Part, Appraisal> parts, Wording wording) {
    IndicatorText text = new IndicatorText(wording);
    Lines lines = new Lines();
    StringBuilder head = new StringBuilder(left("", PART));
    COUNTS.forEach(quantity -> head.append(right(quantity.symbol(), CELL)));
    head.append(right("I-1", INTERVAL));
    RATIOS.forEach(ratio -> head.append(right(ratio.code(), RATIO)));
    lines.add(head.toString());
    boolean placed = parts.keySet().stream().anyMatch(part -> !part.place().path().isEmpty());
    parts.forEach((part, appraisal) -> {
      if (COUNTS.stream().limit(4).anyMatch(quantity -> !appraisal.tally().behind(quantity).isEmpty())) {
        lines.add(line(name(part, placed, wording), appraisal, text, wording));
      }
    });
    lines.blank().wrapped("", COUNTS.stream().map(quantity -> quantity.symbol() + " " + wording.of("quantity", quantity)).collect(Collectors.joining(" · "))
        + " · I-1: " + wording.of("label.interval", wording.number(100 * level(parts))));
    return lines.toString();
  }

  private static double level(Map<Part, Appraisal> parts) {
    return parts.values().stream().findFirst().map(appraisal -> appraisal.settings().level()).orElse(0.95);
  }

  private static String name(Part part, boolean placed, Wording wording) {
    String place = part.place().path().isEmpty() && placed ? wording.of("place-unknown") : part.place().path();
    return Stream.of(part.period().map(Span::toString).orElse(""), place, part.agency()).filter(words -> !words.isEmpty()).collect(Collectors.joining("  "));
  }

  private static String line(String name, Appraisal appraisal, IndicatorText text, Wording wording) {
    StringBuilder line = new StringBuilder(left(cut(name), PART));
    var figures = appraisal.tally().figures(appraisal.settings().variant());
    COUNTS.forEach(quantity -> line.append(right(figures.get(quantity).isPresent() ? wording.number(figures.get(quantity).getAsLong()) : "–", CELL)));
    line.append(right(text.interval(appraisal.get(Indicator.I1).result()), INTERVAL));
    RATIOS.forEach(ratio -> line.append(right(appraisal.get(ratio).result() instanceof Result.Computed computed ? text.value(computed) : "–", RATIO)));
    return line.toString();
  }

  private static String cut(String name) {
    return name.length() < PART ? name : name.substring(0, PART - 2) + "…";
  }
}
