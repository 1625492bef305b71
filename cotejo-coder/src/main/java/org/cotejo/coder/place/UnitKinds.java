package org.cotejo.coder.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What the compiled table writes beside the names of units and nobody says: "Borno **State**", "**Province du** Bam". Kept in `unit-kinds.tsv`.
final class UnitKinds {
  private final List<Kind> kinds;

  private UnitKinds(List<Kind> kinds) {
    this.kinds = kinds;
  }

  /// @param but countries and bare names that it does not hold for
  private record Kind(String words, boolean before, List<String> but) {
    Optional<String> without(String name) {
      String edge = before ? words.endsWith("'") || words.endsWith("-e") ? words : words + " " : " " + words;
      boolean here = before ? name.startsWith(edge) : name.endsWith(edge);
      return !here ? Optional.empty() : Optional.of(before ? name.substring(edge.length()) : name.substring(0, name.length() - edge.length())).map(String::strip).filter(bare -> !bare.isEmpty() && !but.contains(bare));
    }
  }

  static UnitKinds load() {
    return new UnitKinds(DataFile.rows(Gazetteer.FOLDER + "unit-kinds.tsv", "kind", "side", "but?").stream()
        .map(row -> new Kind(row.cell("kind"), isBefore(row), row.list("but")))
        .sorted(Comparator.comparing((Kind kind) -> kind.words().length()).reversed()).toList());
  }

  private static boolean isBefore(DataRow row) {
    return switch (row.cell("side")) {
      case "before" -> true;
      case "behind" -> false;
      default -> throw row.unexpected("side", "before or behind");
    };
  }

  /// The name without its kind, empty if it has none.
  ///
  /// @param country ISO 3166 alpha-2
  Optional<String> bare(String country, String name) {
    return kinds.stream().filter(kind -> !kind.but().contains(country)).flatMap(kind -> kind.without(name).stream()).findFirst();
  }
}
