package org.cotejo.incidents.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.ontology.Ontology;

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
    return of(FILE, DataFile.rows(FILE, "sector", "rank"));
  }

  /// A project's own.
  ///
  /// @throws DataException with file and line, if a row is not a known sector and a whole number of 1 or more, if a sector comes twice, or if there is no row at all
  public static SourceHierarchy load(Path file) throws IOException {
    return of(file.toString(), DataFile.rows(file, "sector", "rank"));
  }

  private static SourceHierarchy of(String file, List<DataRow> rows) {
    if (rows.isEmpty()) {
      throw new DataException(file, "expected rows of a sector and a rank, divided by a tab, such as \"COP\\t1\"; found none");
    }
    Ontology ontology = Ontology.load();
    Map<String, Integer> ranks = new HashMap<>();
    for (DataRow row : rows) {
      if (ranks.put(sector(row, ontology), rank(row)) != null) {
        throw row.unexpected("sector", "each sector once");
      }
    }
    return new SourceHierarchy(ranks);
  }

  private static String sector(DataRow row, Ontology ontology) {
    String sector = row.cell("sector");
    if (!sector.equals(OUTLET) && !sector.equals(OTHERS) && !ontology.sectors().contains(sector)) {
      throw row.unexpected("sector", "a PLOVER sector such as COP, GOV, JUD, NGO or CVL, - for the outlet's own voice, or * for all others");
    }
    return sector;
  }

  private static int rank(DataRow row) {
    double rank = row.number("rank");
    if (rank < 1 || rank != Math.rint(rank) || rank > Short.MAX_VALUE) {
      throw row.unexpected("rank", "a whole number, 1 for whoever is taken first");
    }
    return (int) rank;
  }

  /// The sectors in the order in which they are taken, those of one rank together; `-` is the outlet's own voice, `*` all others.
  public List<List<String>> order() {
    Map<Integer, List<String>> order = new TreeMap<>();
    ranks.keySet().stream().sorted().forEach(sector -> order.computeIfAbsent(rank(sector), _ -> new ArrayList<>()).add(sector));
    return order.values().stream().map(List::copyOf).toList();
  }

  /// The rank of a speaker's sector, empty for the outlet's own voice.
  int rank(String sector) {
    return ranks.getOrDefault(sector.isEmpty() ? OUTLET : sector, ranks.getOrDefault(OTHERS, Integer.MAX_VALUE));
  }
}
