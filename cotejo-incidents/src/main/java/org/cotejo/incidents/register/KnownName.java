package org.cotejo.incidents.register;

import java.util.List;
import java.util.Set;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// A plan or a force that is known beforehand.
///
/// @param name the usual one
/// @param aliases other names and acronyms, in any language
public record KnownName(String name, List<String> aliases) {
  private static final Set<String> FORCES = Set.of("COP", "MIL", "SPY");

  public KnownName {
    aliases = List.copyOf(aliases);
  }

  /// Those of a table of plans on the class path: name, aliases, country.
  public static List<KnownName> plans(String path) {
    return DataFile.rows(path, "name", "aliases?", "country?").stream().map(KnownName::of).toList();
  }

  /// The police, armed and intelligence forces of a table of named bodies on the class path: name, aliases, sector, country, from, until, note.
  public static List<KnownName> forces(String path) {
    return DataFile.rows(path, "name", "aliases?", "sector?", "country?", "from?", "until?", "note?").stream()
        .filter(row -> FORCES.contains(row.cell("sector"))).map(KnownName::of).toList();
  }

  private static KnownName of(DataRow row) {
    return new KnownName(row.cell("name"), row.list("aliases"));
  }
}
