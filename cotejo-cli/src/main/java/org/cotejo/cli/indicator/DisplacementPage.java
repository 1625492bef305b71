package org.cotejo.cli.indicator;

import static org.cotejo.cli.indicator.Lines.left;
import static org.cotejo.cli.indicator.Lines.right;

import java.util.Locale;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Design;
import org.cotejo.indicators.displacement.DisplacementQuotient;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.displacement.DisplacementReading.Reporting;
import org.cotejo.indicators.displacement.WeightedDifference.Part;
import org.cotejo.workspace.happening.Displacement;
import org.cotejo.workspace.wording.Wording;

/// Displacement in plain words, with its counts, measures and caveats.
public final class DisplacementPage {
  private static final int AREA = 27;
  private static final int CELL = 9;

  private final Wording wording;
  private final Lines lines = new Lines();

  public DisplacementPage(Wording wording) {
    this.wording = wording;
  }

  public String of(Displacement displacement) {
    Design design = displacement.design();
    Reporting reporting = displacement.reporting();
    DisplacementReading reading = displacement.reading();
    DisplacementQuotient quotient = displacement.quotient();
    lines.add(left("", AREA) + right(wording.of("before"), CELL) + right(wording.of("after"), CELL) + right(wording.of("reports-before"), 2 * CELL)
        + right(wording.of("reports-after"), 2 * CELL));
    area("area.response", design.treated(), reporting.treated());
    reading.surroundings().ifPresent(_ -> area("area.buffer", design.displacement(), reporting.displacement()));
    area("area.control", design.control(), reporting.control());
    lines.blank().wrapped("", wording.of("response." + key(reading.response())) + " " + reading.surroundings()
        .map(around -> wording.of("surroundings." + key(around))).orElse(""));
    lines.blank();
    measure("wdd", reading.difference().estimate(), reading.difference().level());
    measure("wdd.response", reading.difference().treated(), reading.difference().level());
    reading.surroundings().ifPresent(_ -> measure("wdd.buffer", reading.difference().displacement(), reading.difference().level()));
    String value = quotient.quotient().isPresent() ? wording.rounded(quotient.quotient().getAsDouble()) : "–";
    reading.surroundings().ifPresent(_ -> lines.wrapped("  " + left("WDQ", AREA), value + ": " + wording.of("wdq", quotient.reading())));
    lines.wrapped("  " + left(wording.of("effect.gross"), AREA), wording.rounded(quotient.grossEffect()) + quotient.totalNetEffect().stream()
        .mapToObj(net -> "; " + wording.of("effect.net", wording.rounded(net))).findFirst().orElse(""));
    lines.heading(wording.of("heading.caveats"));
    reading.caveats().stream().sorted().forEach(caveat -> lines.wrapped("  - ", wording.of("displacement", caveat)));
    if (displacement.unplacedInAll() > 0) {
      lines.wrapped("  - ", wording.counted("area.unplaced", displacement.unplacedInAll()));
    }
    if (displacement.twice() > 0) {
      lines.wrapped("  - ", wording.counted("area.twice", displacement.twice()));
    }
    return lines.toString();
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void area(String key, Change counts, Change reports) {
    lines.add(left(wording.of(key), AREA) + right(wording.number(counts.before()), CELL) + right(wording.number(counts.after()), CELL)
        + right(wording.number(reports.before()), 2 * CELL) + right(wording.number(reports.after()), 2 * CELL));
  }

  private void measure(String key, Part part, double level) {
    lines.wrapped("  " + left(wording.of(key), AREA), wording.of("wdd.value", wording.rounded(part.value()), wording.rounded(part.standardError()),
        wording.number(100 * level),
        wording.interval(part.interval(level))));
  }
}
