package org.cotejo.incidents.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Whose figure is taken first.
///
/// @param ranks by sector; 1 is taken first
public record SourceHierarchy(Map<String, Integer> ranks) {
  private static final String FILE = "org/cotejo/incidents/source-hierarchy.tsv";
  private static final String OUTLET = "-";
  private static final String OTHERS = "*";

  public SourceHierarchy {
    ranks = Map.copyOf(ranks);
  }

  /// The program's own.
  public static SourceHierarchy load() {
    return of(DataFile.rows(FILE, "sector", "rank"));
  }

  /// A project's own.
  ///
  /// @throws org.cotejo.model.data.DataException if a row is not a sector and a number
  public static SourceHierarchy load(Path file) throws IOException {
    return of(DataFile.rows(file, "sector", "rank"));
  }

  private static SourceHierarchy of(List<DataRow> rows) {
    Map<String, Integer> ranks = new HashMap<>();
    rows.forEach(row -> ranks.put(row.cell("sector"), (int) row.number("rank")));
    return new SourceHierarchy(ranks);
  }

  /// The rank of a speaker's sector, empty for the outlet's own voice.
  int rank(String sector) {
    return ranks.getOrDefault(sector.isEmpty() ? OUTLET : sector, ranks.getOrDefault(OTHERS, Integer.MAX_VALUE));
  }
}
