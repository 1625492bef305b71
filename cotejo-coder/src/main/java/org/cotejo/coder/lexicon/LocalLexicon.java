package org.cotejo.coder.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cotejo.model.Sha256;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.ontology.Ontology;

/// The names that a monitor adds to those of the program: local gangs and agencies, officials with their dates, plans, places. A folder with up to four
/// tables of the same form as the program's own:
///
/// | file | columns, divided by tabs |
/// |---|---|
/// | `actors.tsv` | name, aliases, sector, country, from, until, note |
/// | `holders.tsv` | name, aliases, office, sector, country, from, until |
/// | `plans.tsv` | name, aliases, country |
/// | `places.tsv` | id, name, feature, unit, latitude, longitude, aliases |
public final class LocalLexicon {

  /// The tables that may be there.
  public enum Table {
    ACTORS("name", "aliases?", "sector?", "country?", "from?", "until?", "note?"),
    HOLDERS("name", "aliases?", "office?", "sector", "country?", "from?", "until?"),
    PLANS("name", "aliases?", "country?"),
    PLACES("id", "name", "feature", "unit?", "latitude?", "longitude?", "aliases?");

    private final String[] columns;

    Table(String... columns) {
      this.columns = columns;
    }

    /// Their names, a `?` behind those that may be empty.
    public String[] columns() {
      return columns.clone();
    }

    private String file() {
      return name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  /// Nothing is added.
  public static final LocalLexicon NONE = new LocalLexicon(Map.of(), "");

  private static final int PRINT = 12;

  private final Map<Table, List<DataRow>> rows;
  private final String fingerprint;

  private LocalLexicon(Map<Table, List<DataRow>> rows, String fingerprint) {
    this.rows = rows;
    this.fingerprint = fingerprint;
  }

  /// Reads and checks a folder.
  ///
  /// @throws DataException if it is no folder, holds another file, or a row is not as it should be; the message names file and line
  public static LocalLexicon read(Path folder) {
    Ontology ontology = Ontology.load();
    Map<Table, List<DataRow>> rows = new EnumMap<>(Table.class);
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Table table = table(file);
        rows.put(table, DataFile.rows(file, table.columns));
        texts.append(table).append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new DataException(folder.toString(), "cannot be read; expected a folder with tables of names", e);
    }
    rows.forEach((table, all) -> all.forEach(row -> check(table, row, ontology)));
    return new LocalLexicon(rows, Sha256.of(texts.toString().getBytes(StandardCharsets.UTF_8)).substring(0, PRINT));
  }

  private static Table table(Path file) {
    return Stream.of(Table.values()).filter(table -> file.endsWith(table.file())).findFirst().orElseThrow(() -> new DataException(
        file.toString(), "no such table; expected " + String.join(", ", Stream.of(Table.values()).map(Table::file).toList())));
  }

  private static void check(Table table, DataRow row, Ontology ontology) {
    BiConsumer<String, Boolean> want = (column, right) -> {
      if (!right) {
        throw row.unexpected(column, switch (column) {
          case "sector" -> "a PLOVER sector, such as COP, MIL, CRM, REB, NGO";
          case "country" -> "ISO 3166 alpha-3, such as VEN";
          case "unit" -> "the code of a country or of its state, such as VE or VE.25";
          case "latitude" -> "degrees from -90 to 90, or none where the unit is a state";
          case "longitude" -> "degrees from -180 to 180";
          default -> "a year, month or day, such as 2015, 2015-07 or 2015-07-13";
        });
      }
    };
    if (table == Table.ACTORS || table == Table.HOLDERS) {
      String sector = row.cell("sector");
      want.accept("sector", sector.isEmpty() || ontology.sectors().find(sector).isPresent());
      want.accept("country", row.cell("country").matches("|[A-Z]{3}"));
      want.accept("from", isDate(row.cell("from")));
      want.accept("until", isDate(row.cell("until")));
    }
    if (table == Table.PLACES) {
      want.accept("unit", row.cell("unit").matches("|[A-Z]{2}(\\.\\w+)?"));
      boolean placed = !row.cell("latitude").isEmpty();
      want.accept("latitude", placed ? Math.abs(row.number("latitude")) <= 90 : row.cell("unit").contains("."));
      want.accept("longitude", !placed || Math.abs(row.number("longitude")) <= 180);
    }
  }

  private static boolean isDate(String written) {
    return written.matches("|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
  }

  /// The rows of a table, none if the folder does not have it.
  public List<DataRow> rows(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  /// Tells two folders' contents apart, empty for [#NONE]: reports are coded anew when names were added.
  public String fingerprint() {
    return fingerprint;
  }
}
