package org.cotejo.incidents.dispute;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.account.Position;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Whether the words of a figure say that it counts only some of those whom others count; from `subgroups.tsv`.
final class Subgroups {
  private static final Subgroups OWN = load();

  private final Pattern groups;
  private final Pattern individuals;

  private Subgroups(Pattern groups, Pattern individuals) {
    this.groups = groups;
    this.individuals = individuals;
  }

  private static Subgroups load() {
    Set<String> groups = new TreeSet<>();
    Set<String> individuals = new TreeSet<>();
    for (DataRow row : DataFile.rows("org/cotejo/incidents/subgroups.tsv", "language", "kind", "words")) {
      (row.cell("kind").equals("individual") ? individuals : groups).addAll(row.list("words"));
    }
    return new Subgroups(Pattern.compile("\\b(?:" + String.join("|", groups) + ")\\b"), Pattern.compile("(?:" + String.join("|", individuals) + ") .*"));
  }

  static boolean areCounted(Position position) {
    String words = Folding.fold(position.words()).strip();
    boolean individual = position.low() == 1 && position.high() == 1 && OWN.individuals.matcher(words).matches();
    return individual || OWN.groups.matcher(words).find();
  }
}
