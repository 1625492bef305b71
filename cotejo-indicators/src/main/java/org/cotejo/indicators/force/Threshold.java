package org.cotejo.indicators.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// A value against which an indicator is read, and who said so.
///
/// @param kind how it is meant
/// @param value in the indicator's unit
/// @param evidence whether the wording was seen in the source, or is remembered only
/// @param sources author and year, by language
/// @param notes what the source says of it, in a few words of our own, by language
public record Threshold(Indicator indicator, Kind kind, double value, Evidence evidence, Map<Language, String> sources, Map<Language, String> notes) {
  private static final String FILE = "indicators/thresholds.tsv";

  /// How a value is meant.
  public enum Kind {
    /// Above it the source speaks of abuse.
    ALERT,
    /// What is usual.
    TYPICAL,
    /// Where both sides are equal.
    PARITY,
    /// What was found elsewhere.
    COMPARATOR
  }

  /// How sure we are of the source.
  public enum Evidence {
    SEEN,
    REMEMBERED
  }

  public Threshold {
    sources = Map.copyOf(sources);
    notes = Map.copyOf(notes);
  }

  /// Who said so, and when.
  public String source(Language language) {
    return sources.getOrDefault(language, "");
  }

  /// What the source says of it.
  public String note(Language language) {
    return notes.getOrDefault(language, "");
  }

  /// All of the data file, in its order.
  ///
  /// @throws org.cotejo.model.data.DataException if a row is wrong
  public static List<Threshold> read() {
    List<Threshold> thresholds = new ArrayList<>();
    for (DataRow row : DataFile.rows(FILE, "indicator", "kind", "value", "evidence", "source", "fuente", "note?", "nota?")) {
      thresholds.add(new Threshold(indicator(row), row.constant("kind", Kind.class), row.number("value"), row.constant("evidence", Evidence.class),
          Map.of(Language.EN, row.cell("source"), Language.ES, row.cell("fuente")), Map.of(Language.EN, row.cell("note"), Language.ES, row.cell("nota"))));
    }
    return thresholds;
  }

  private static Indicator indicator(DataRow row) {
    for (Indicator indicator : Indicator.values()) {
      if (indicator.code().equals(row.cell("indicator"))) {
        return indicator;
      }
    }
    throw row.unexpected("indicator", "one of I-1 to I-7, A-1 to A-5");
  }
}
