package org.cotejo.intake.noise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cotejo.intake.text.Lines;
import org.cotejo.intake.text.Lines.Line;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;

/// Marks what a text that was copied from a page carries besides the report. It removes nothing: offsets hold.
public final class NoiseMarker {
  private final LineNoise lineNoise;
  private final InlineNoise inlineNoise;

  public NoiseMarker() {
    NoiseCues cues = new NoiseCues();
    this.lineNoise = new LineNoise(cues);
    this.inlineNoise = new InlineNoise(cues);
  }

  /// The noise of a text, ascending, without overlap.
  public List<NoiseRegion> mark(String text) {
    return mark(Lines.of(text));
  }

  /// The noise among the lines of a text.
  public List<NoiseRegion> mark(List<Line> lines) {
    List<NoiseRegion> regions = new ArrayList<>();
    String[] reasons = lineNoise.reasons(lines);
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i].isEmpty()) {
        regions.addAll(inlineNoise.regions(lines.get(i)));
      } else {
        regions.add(new NoiseRegion(lines.get(i).span(), reasons[i]));
      }
    }
    return disjoint(regions);
  }

  private static List<NoiseRegion> disjoint(List<NoiseRegion> regions) {
    List<NoiseRegion> kept = new ArrayList<>();
    Collections.sort(regions, (a, b) -> a.span().begin() != b.span().begin()
        ? Integer.compare(a.span().begin(), b.span().begin())
        : Integer.compare(b.span().end(), a.span().end()));
    int from = 0;
    for (NoiseRegion region : regions) {
      TextSpan span = region.span();
      if (span.begin() >= from && !span.isEmpty()) {
        kept.add(region);
        from = span.end();
      }
    }
    return kept;
  }
}
