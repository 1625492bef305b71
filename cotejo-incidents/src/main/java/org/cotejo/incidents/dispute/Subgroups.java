package org.cotejo.incidents.dispute;

import java.util.HashSet;
import java.util.Set;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.account.Position;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Whether the words of a figure say that it counts only some of those whom others count; from `subgroups.tsv`.
final class Subgroups {
  private static final Subgroups OWN = load();

  private final Set<String> groups = new HashSet<>();
  private final Set<String> individuals = new HashSet<>();

  private Subgroups() {}

  private static Subgroups load() {
    Subgroups loaded = new Subgroups();
    for (DataRow row : DataFile.rows("org/cotejo/incidents/subgroups.tsv", "language", "kind", "words")) {
      (row.cell("kind").equals("group") ? loaded.groups : loaded.individuals).addAll(row.list("words"));
    }
    return loaded;
  }

  static boolean areCounted(Position position) {
    String words = Folding.fold(position.words()).strip();
    boolean group = OWN.groups.stream().anyMatch(word -> (" " + words.replaceAll("\\W+", " ") + " ").contains(" " + word + " "));
    boolean individual = position.low() == 1 && position.high() == 1 && OWN.individuals.stream().anyMatch(word -> words.startsWith(word + " "));
    return group || individual;
  }
}
