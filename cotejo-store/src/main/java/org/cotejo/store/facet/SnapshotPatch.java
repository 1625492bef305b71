package org.cotejo.store.facet;

import java.util.BitSet;
import java.util.Map;

/// Makes the next snapshot of one: what has changed is taken in anew, all else is kept. Claims come in ascending order of their row numbers.
public final class SnapshotPatch {
  private final ClaimSnapshot before;
  private final BitSet changed;
  private final ClaimColumnsBuilder builder;
  private int next;

  /// @param changed the numbers of the rows that are new, other or gone
  public SnapshotPatch(ClaimSnapshot before, BitSet changed) {
    this.before = before;
    this.changed = changed;
    this.builder = new ClaimColumnsBuilder(before);
  }

  /// Takes a changed claim in, as [ClaimColumnsBuilder#add] does.
  public void add(int row, Map<Facet, String> values, ClaimColumnsBuilder.Measures measures, Spot spot, String incident, long document) {
    keepUpTo(row);
    builder.add(row, values, measures, spot, incident, document);
  }

  /// Stretches of claims that have not changed.
  private void keepUpTo(long row) {
    int from = next;
    for (; next < before.size() && before.row(next) <= row; next++) {
      if (changed.get(before.row(next))) {
        builder.keep(before, from, next);
        from = next + 1;
      }
    }
    builder.keep(before, from, next);
  }

  public ClaimSnapshot build() {
    keepUpTo(Long.MAX_VALUE);
    return builder.build();
  }
}
