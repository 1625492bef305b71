package org.cotejo.cli.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cotejo.indicators.escalation.CountSeries;
import org.cotejo.indicators.escalation.Effect;
import org.cotejo.indicators.escalation.Escalation;
import org.cotejo.indicators.escalation.ModelEstimate;
import org.cotejo.indicators.tally.Span;
import org.cotejo.workspace.happening.Months;
import org.cotejo.workspace.wording.Wording;

/// Whether it rose after a date, in plain words: the months, the comparison, the model, its diagnostics and caveats.
public final class EscalationPage {
  private static final int LABEL = 30;
  private static final int BAR = 60;

  private final Wording wording;
  private final Lines lines = new Lines();

  public EscalationPage(Wording wording) {
    this.wording = wording;
  }

  public String of(Months counted) {
    LocalDate date = counted.began();
    List<Span> months = counted.months();
    CountSeries series = counted.series();
    Escalation escalation = counted.escalation();
    long most = series.counts().stream().mapToLong(Long::longValue).max().orElse(0);
    for (int i = 0; i < months.size(); i++) {
      if (i == series.firstAfter()) {
        lines.add("  --- " + date);
      }
      long count = series.counts().get(i);
      lines.add("  " + months.get(i) + Lines.right(wording.number(count), 7) + "  "
          + "▇".repeat((int) (most == 0 ? 0 : Math.round((double) BAR * count / Math.max(most, BAR)))));
    }
    comparison(escalation.comparison());
    switch (escalation) {
      case Escalation.NotComputable none -> lines.blank().wrapped("", wording.of("escalation.reason", none.reason()));
      case Escalation.Estimated estimated -> estimated(estimated);
    }
    if (counted.silent() > 0) {
      lines.blank().wrapped("", wording.counted("escalation.silent", counted.silent()));
    }
    if (counted.unplaced() > 0) {
      lines.blank().wrapped("", wording.counted("area.unplaced", counted.unplaced()));
    }
    return lines.toString();
  }

  private void comparison(Escalation.BeforeAfter comparison) {
    lines.blank().wrapped("", wording.of("escalation.counts", wording.number(comparison.before()), wording.number(comparison.after()))
        + comparison.rateRatio().map(ratio -> " " + wording.of("escalation.ratio", wording.interval(ratio), wording.rounded(comparison.p()))).orElse(""));
  }

  private void estimated(Escalation.Estimated estimated) {
    ModelEstimate main = estimated.main();
    lines.blank().wrapped("", wording.of("escalation.level." + main.levelChange().direction().name().toLowerCase(Locale.ROOT)));
    effect("escalation.level", main.levelChange());
    effect("escalation.trend-before", main.trendBefore());
    effect("escalation.trend-change", main.trendChange());
    lines.wrapped("  " + Lines.left(wording.of("escalation.expected"), LABEL), wording.rounded(main.expected().events()) + " ("
        + wording.interval(main.expected().interval()) + ")");
    lines.wrapped("  " + Lines.left(wording.of("escalation.model"), LABEL), wording.of("family", main.family()) + "; " + wording.of("escalation.diagnostics",
        wording.rounded(main.diagnostics().dispersion()), wording.rounded(main.diagnostics().durbinWatson()), wording.rounded(main.diagnostics().ljungBoxP()),
            wording.rounded(main.aic()),
        wording.rounded(estimated.other().aic())));
    lines.heading(wording.of("heading.caveats"));
    estimated.caveats().stream().sorted().forEach(caveat -> lines.wrapped("  - ", wording.of("escalation", caveat)));
  }

  private void effect(String key, Effect effect) {
    lines.wrapped("  " + Lines.left(wording.of(key), LABEL), "×" + wording.rounded(effect.ratio()) + " (" + wording.interval(effect.interval()) + "), p "
        + wording.rounded(effect.p()));
  }
}
