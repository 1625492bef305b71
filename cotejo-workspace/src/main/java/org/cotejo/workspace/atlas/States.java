package org.cotejo.workspace.atlas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.data.DataFile;

/// First-order units of all countries as the gazetteer has them; `states.tsv`.
public final class States {
  private static final String FILE = "org/cotejo/workspace/atlas/states.tsv";

  private final List<State> all;
  private final Map<String, State> byName = new HashMap<>();

  /// One unit.
  ///
  /// @param country ISO 3166 alpha-3
  /// @param latitude degrees north of its middle
  /// @param longitude degrees east
  /// @param kilometres around its middle within which four in five of its towns lie
  /// @param towns how many the gazetteer has
  public record State(String country, String name, double latitude, double longitude, double kilometres, int towns) {}

  private States(List<State> all) {
    this.all = all.stream().sorted(Comparator.comparingDouble(State::kilometres).reversed()).toList();
    all.forEach(state -> byName.putIfAbsent(state.country() + "/" + state.name(), state));
  }

  /// Reads them from the class path.
  public static States load() {
    return new States(DataFile.rows(FILE, "country", "name", "latitude", "longitude", "kilometres", "towns").stream()
        .map(row -> new State(row.cell("country"), row.cell("name"), row.number("latitude"), row.number("longitude"), row.number("kilometres"), (int) row.number("towns"))).toList());
  }

  /// The largest first.
  public List<State> all() {
    return all;
  }

  /// The one of a name.
  ///
  /// @param country ISO 3166 alpha-3
  /// @param name the gazetteer's
  public Optional<State> named(String country, String name) {
    return Optional.ofNullable(byName.get(country + "/" + name));
  }
}
