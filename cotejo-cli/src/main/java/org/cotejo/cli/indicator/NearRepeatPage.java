package org.cotejo.cli.indicator;

import static org.cotejo.cli.indicator.Lines.left;
import static org.cotejo.cli.indicator.Lines.right;

import java.util.List;
import org.cotejo.indicators.displacement.Band;
import org.cotejo.indicators.displacement.NearRepeat;
import org.cotejo.workspace.happening.NearRepeats;
import org.cotejo.workspace.wording.Wording;

/// Near repeats: for each band of distance, of each band of time, how many pairs there are against how many chance gives.
public final class NearRepeatPage {
  private static final int BAND = 18;
  private static final int CELL = 28;

  private NearRepeatPage() {}

  public static String of(NearRepeats repeats, Wording wording) {
    return repeats.table().map(table -> of(repeats, table, wording))
        .orElseGet(() -> new Lines().wrapped("", wording.of("repeat.too-few", wording.number(repeats.incidents()), NearRepeats.FEWEST)).toString());
  }

  private static String of(NearRepeats repeats, NearRepeat repeat, Wording wording) {
    List<Band> space = repeats.space();
    List<Band> time = repeats.time();
    Lines lines = new Lines().add(wording.of("repeat.incidents", wording.number(repeats.incidents()), wording.number(repeat.permutations()))).blank();
    StringBuilder head = new StringBuilder(left("", BAND));
    time.forEach(band -> head.append(right(wording.of("repeat.days", band), CELL)));
    lines.add(head.toString());
    for (int i = 0; i < space.size(); i++) {
      StringBuilder line = new StringBuilder(left(wording.of("repeat.km", space.get(i)), BAND));
      for (NearRepeat.Cell cell : repeat.cells().subList(i * time.size(), (i + 1) * time.size())) {
        line.append(right(wording.of("repeat.cell", wording.number(cell.observed()), wording.rounded(cell.expected()), wording.rounded(cell.p())), CELL));
      }
      lines.add(line.toString());
    }
    return lines.blank().wrapped("", wording.of("repeat.note")).toString();
  }
}
