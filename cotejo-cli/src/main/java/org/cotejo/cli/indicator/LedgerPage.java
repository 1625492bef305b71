package org.cotejo.cli.indicator;

import java.util.List;
import java.util.Map;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.check.FindingText;
import org.cotejo.incidents.check.Finding;
import org.cotejo.indicators.tally.Span;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.ledger.Recomputed;
import org.cotejo.workspace.ledger.Statistic;
import org.cotejo.workspace.ledger.Statistic.Series;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// The ledger of published figures: side by side where two bodies publish the same thing, recomputed where both counts are there.
public final class LedgerPage {
  private static final int PERIOD = 17;
  private static final int VALUE = 16;

  private final Wording wording;
  private final Lines lines = new Lines();

  public LedgerPage(Wording wording) {
    this.wording = wording;
  }

  /// @param findings what does not add up in the reports, by their names
  public String of(Ledger ledger, List<Recomputed> recomputed, Map<String, List<Finding>> findings) {
    Series series = null;
    for (Ledger.Line line : ledger.lines()) {
      if (!line.series().equals(series)) {
        series = line.series();
        lines.heading(title(series));
      }
      line(line);
    }
    recomputed(recomputed);
    findings(findings);
    long figures = ledger.lines().stream().mapToLong(line -> line.figures().size()).sum();
    return lines.blank().add(wording.counted("published", figures)).toString();
  }

  private String title(Series series) {
    String measure = wording.find("measure." + series.measure()).orElse(series.measure());
    String counted = series.counted() == Side.AGENTS ? " · " + wording.of("counted.agents") : "";
    String place = series.place().path().isEmpty() ? wording.of("place-unknown") : series.place().path();
    return measure + counted + (series.byAgents() ? " · " + wording.of("by-agents") : "") + " · " + place;
  }

  private void line(Ledger.Line line) {
    String period = line.period().map(Span::toString).orElse(wording.of("period-unknown"));
    for (Statistic one : line.figures()) {
      String value = (one.value().approximate() ? wording.of("about") + " " : "") + wording.range(one.value().low(), one.value().high());
      lines.wrapped("  " + Lines.left(period, PERIOD) + Lines.left(value, VALUE),
          (one.claimant().equals(one.report().name()) ? "" : one.claimant() + " · ") + "\"" + one.definition() + "\" · " + one.report().name() + ", "
          + wording.of("sentence", one.sentence()));
      period = "";
    }
    if (line.isDisputed()) {
      lines.wrapped("  " + " ".repeat(PERIOD) + "! ", wording.of("published.differ"));
    }
  }

  private void recomputed(List<Recomputed> recomputed) {
    if (recomputed.isEmpty()) {
      return;
    }
    IndicatorText text = new IndicatorText(wording);
    lines.heading(wording.of("heading.recomputed"));
    recomputed.forEach(one -> lines.wrapped("  " + Lines.left(one.result().indicator().code(), 5) + Lines.left(text.value(one.result()), 12),
        text.name(one.result().indicator()) + " · " + one.claimant() + " · " + one.period() + " · " + one.place().path() + " · " + text.interval(one.result())));
  }

  private void findings(Map<String, List<Finding>> findings) {
    if (findings.isEmpty()) {
      return;
    }
    FindingText text = FindingText.in(wording.language());
    lines.heading(wording.of("heading.findings"));
    findings.forEach((name, own) -> own.forEach(finding -> lines.wrapped("  ", name + ": " + text.of(finding))));
  }
}
