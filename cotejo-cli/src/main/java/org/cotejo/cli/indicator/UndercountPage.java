package org.cotejo.cli.indicator;

import java.util.stream.IntStream;
import org.cotejo.indicators.undercount.CaptureTable;
import org.cotejo.indicators.undercount.Overlaps;
import org.cotejo.indicators.undercount.Panel;
import org.cotejo.indicators.undercount.Refusal;
import org.cotejo.workspace.happening.Channels;
import org.cotejo.workspace.wording.Wording;

/// The panel of models of an undercount: the observed count first, then the overlaps, then the models, or why there are none.
public final class UndercountPage {
  private static final int LABEL = 58;
  private static final int TOTAL = 10;

  private final Wording wording;
  private final Lines lines = new Lines();

  public UndercountPage(Wording wording) {
    this.wording = wording;
  }

  public String of(Channels.Layout layout, Panel panel) {
    lines.wrapped("", wording.counted("undercount.observed", panel.observed()));
    if (layout.unheard() > 0) {
      lines.wrapped("", wording.counted("undercount.unheard", layout.unheard(),
          String.join(", ", layout.others().stream().filter(name -> !name.isEmpty()).limit(12).toList())));
    }
    channels(layout.table(), panel.overlaps());
    switch (panel) {
      case Panel.Refused refused -> {
        lines.heading(wording.of("undercount.refused"));
        refused.reasons().stream().sorted().forEach(reason -> lines.wrapped("  - ", wording.of("refusal", reason, Refusal.ENOUGH_SHARED)));
      }
      case Panel.Estimated estimated -> estimated(estimated);
    }
    return lines.toString();
  }

  private void channels(CaptureTable table, Overlaps overlaps) {
    lines.blank();
    IntStream.range(0, table.width()).forEach(list -> lines.add("  " + Lines.left(table.lists().get(list), LABEL)
        + Lines.right(wording.number(table.size(list)), TOTAL)));
    overlaps.pairs().forEach(pair -> lines.add("  " + Lines.left(wording.of("undercount.both", pair.first(), pair.second()), LABEL)
        + Lines.right(wording.number(pair.both()), TOTAL)));
  }

  private void estimated(Panel.Estimated estimated) {
    lines.heading(wording.of("undercount.panel", wording.rounded(estimated.lowest()), wording.rounded(estimated.highest())));
    for (Panel.Estimate one : estimated.estimates()) {
      String name = wording.of("approach", one.approach()) + (one.approach().isLowerBound() ? " " + wording.of("undercount.bound") : "");
      lines.wrapped("  " + Lines.left(name, LABEL) + Lines.right(wording.number(Math.round(one.total())), TOTAL) + "   ",
          one.interval().map(wording::interval).orElse("") + (one.approach().isLowerBound() ? "" : "   " + one.detail()));
    }
    lines.heading(wording.of("heading.caveats"));
    estimated.warnings().stream().sorted().forEach(warning -> lines.wrapped("  - ", wording.of("undercount", warning)));
  }
}
