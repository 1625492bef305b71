package org.cotejo.workspace.count;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.Language;
import org.cotejo.model.WrongChoice;

/// Reads what a user gives to weigh indicators by: a CSV file with a header row.
///
/// | column | holds |
/// |---|---|
/// | `place` | `VEN`, `VEN/Zulia` or `VEN/Zulia/Maracaibo`; empty for everywhere |
/// | `agency` | whose agents, arrests and weapons they are, as `--agency` names it; empty, or no such column, for those of all |
/// | `period` | `2015`, `2015-07`, `2015-07-16`, or two with `..` between |
/// | `population` | inhabitants |
/// | `agents` | public-security agents in service |
/// | `arrests`, `homicides`, `weapons` | in the period; homicides are intentional ones, those by agents included |
/// | `source` | who published the row, for the method sheet |
///
/// Only `place` and `period` must be there; an empty cell is not known. Numbers are digits, without separators.
public final class DenominatorFile {
  private static final Map<String, Quantity> QUANTITIES = quantities();

  private final List<Denominators.Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DenominatorFile() {}

  private static Map<String, Quantity> quantities() {
    Map<String, Quantity> quantities = new LinkedHashMap<>();
    quantities.put("population", Quantity.POPULATION);
    quantities.put("agents", Quantity.AGENTS);
    quantities.put("arrests", Quantity.ARRESTS);
    quantities.put("homicides", Quantity.HOMICIDES);
    quantities.put("weapons", Quantity.WEAPONS_SEIZED);
    return quantities;
  }

  /// What was read.
  ///
  /// @param problems of each row that was left out
  public record Content(Denominators denominators, List<Problem> problems) {
    public Content {
      problems = List.copyOf(problems);
    }
  }

  /// What is wrong with a row.
  ///
  /// @param row file and line
  public record Problem(String row, IllegalArgumentException wrong) {
    /// A line that says where, what was expected and what was found.
    public String in(Language language) {
      return row + ": " + WrongChoice.said(wrong, language);
    }
  }

  /// @throws IllegalArgumentException with a message for people, if the header lacks `place` or `period`
  public static Content read(Path file) throws IOException {
    return read(file, file.toString());
  }

  /// Reads a file that is known by another name.
  ///
  /// @param name of the file, for messages
  /// @throws IllegalArgumentException with a message for people, if the header lacks `place` or `period`, or it is no such file
  public static Content read(Path file, String name) throws IOException {
    DenominatorFile read = new DenominatorFile();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : csv) {
        if (!line.getHeader().containsAll(List.of("place", "period"))) {
          throw new WrongChoice("denominators.columns", name, String.join(", ", QUANTITIES.keySet()), String.join(", ", line.getHeader()));
        }
        read.add(name, line);
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw WrongChoice.because(e, "denominators.file", name, String.valueOf(e.getMessage()));
    }
    return new Content(new Denominators(read.rows), read.problems);
  }

  private void add(String name, NamedCsvRecord line) {
    try {
      Map<Quantity, Long> values = new EnumMap<>(Quantity.class);
      QUANTITIES.forEach((column, quantity) -> {
        String cell = line.findField(column).orElse("").strip();
        if (!cell.isEmpty()) {
          values.put(quantity, number(column, cell));
        }
      });
      String path = line.getField("place").strip();
      Place place = path.isEmpty() ? Place.ANYWHERE : Place.of(path);
      rows.add(new Denominators.Row(place, line.findField("agency").orElse("").strip(), Span.of(line.getField("period")), values, line.findField("source").orElse("").strip()));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(name + ":" + line.getStartingLineNumber(), e));
    }
  }

  private static long number(String column, String cell) {
    if (!cell.matches("\\d{1,15}")) {
      throw new WrongChoice("denominators.number", column, cell);
    }
    return Long.parseLong(cell);
  }
}
