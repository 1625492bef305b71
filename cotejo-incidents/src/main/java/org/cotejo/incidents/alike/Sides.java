package org.cotejo.incidents.alike;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Sectors that one account may take for another: whoever says "suspects" and whoever says "residents" may count the same dead, whoever says
/// "officers" counts others.
public final class Sides {
  private static final Map<String, String> SIDE = DataFile.rows("org/cotejo/incidents/alike/sides.tsv", "sector", "side", "why").stream()
      .collect(Collectors.toUnmodifiableMap(row -> row.cell("sector").toLowerCase(Locale.ROOT), (DataRow row) -> row.cell("side")));

  private Sides() {}

  /// Two sector cells, possibly of several sectors. A sector on no side is only like itself.
  public static Fit fit(String first, String second) {
    Fit codes = Words.items(first, second);
    return codes != Fit.APART ? codes : common(first, second) ? Fit.COMPATIBLE : Fit.APART;
  }

  private static boolean common(String first, String second) {
    Set<String> left = sides(first);
    return sides(second).stream().anyMatch(left::contains);
  }

  private static Set<String> sides(String sectors) {
    return Words.items(sectors).stream().map(sector -> SIDE.getOrDefault(sector, sector)).collect(Collectors.toUnmodifiableSet());
  }
}
