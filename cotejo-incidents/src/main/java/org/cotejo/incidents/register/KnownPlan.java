package org.cotejo.incidents.register;

import java.util.List;
import org.cotejo.model.data.DataFile;

/// A plan or operation that is known beforehand.
///
/// @param name the usual one
/// @param aliases other names, in any language
public record KnownPlan(String name, List<String> aliases) {

  public KnownPlan {
    aliases = List.copyOf(aliases);
  }

  /// Those of a table on the class path whose first two columns are name and aliases; the third, the country, is not needed here.
  public static List<KnownPlan> read(String path) {
    return DataFile.rows(path, "name", "aliases?", "country?").stream().map(row -> new KnownPlan(row.cell("name"), row.list("aliases"))).toList();
  }
}
