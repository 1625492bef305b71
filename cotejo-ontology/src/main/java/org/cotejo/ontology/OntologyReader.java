package org.cotejo.ontology;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Builds the records from the tables, each table's references resolved against those read before it.
///
/// Written with plain loops: this runs at every start of the program, and the first use of streams costs more than all the reading.
final class OntologyReader {
  private static final String FOLDER = "ontology/";

  private final Catalogue<EventType> events = catalogue("event", "events.tsv", OntologyReader::event);
  private final Map<String, Catalogue<Mode>> modes = modesByEvent(rows("modes.tsv", this::mode));
  private final Catalogue<Context> contexts = catalogue("context", "contexts.tsv", OntologyReader::context);
  private final Catalogue<Sector> sectors = catalogue("sector", "sectors.tsv", OntologyReader::sector);
  private final Catalogue<Measure> measures = catalogue("measure", "measures.tsv", OntologyReader::measure);
  private final Catalogue<CameoCode> cameo = catalogue("CAMEO code", "cameo.tsv", this::cameoCode);
  private final Catalogue<Act> acts = catalogue("act", "acts.tsv", this::act);
  private final Map<String, Map<String, Act>> variants = variants();
  private final List<Repair> repairs = rows("repairs.tsv", OntologyReader::repair);

  Ontology read() {
    return new Ontology(events, modes, contexts, sectors, measures, cameo, acts, variants, repairs);
  }

  private static EventType event(DataRow row) {
    return new EventType(row.cell("code"), (int) row.number("quad"), row.number("score"), row.flag("recipient"), row.cell("definition"));
  }

  private Mode mode(DataRow row) {
    return new Mode(lookUp(row, "event", events), row.cell("mode"), optionalNumber(row, "score"), row.cell("definition"));
  }

  private static Context context(DataRow row) {
    return new Context(row.cell("code"), row.cell("definition"));
  }

  private static Sector sector(DataRow row) {
    return new Sector(row.cell("code"), row.cell("group"), row.cell("definition"));
  }

  private static Measure measure(DataRow row) {
    return new Measure(row.cell("code"), row.cell("unit"), row.cell("definition"));
  }

  private CameoCode cameoCode(DataRow row) {
    Optional<EventType> event = optional(row, "event", events);
    return new CameoCode(row.cell("code"), row.cell("name"), optionalNumber(row, "goldstein"), (int) row.number("quad"), event,
        event.isEmpty() ? Optional.empty() : modeOf(row, event.get()), contexts(row));
  }

  private Act act(DataRow row) {
    EventType event = lookUp(row, "event", events);
    return new Act(row.cell("act"), event, modeOf(row, event), optional(row, "cameo", cameo), optional(row, "measure", measures),
        row.flag("reciprocal"), contexts(row), row.cell("definition"));
  }

  /// By act, then by sector of the actor.
  private Map<String, Map<String, Act>> variants() {
    Map<String, Map<String, Act>> variants = new LinkedHashMap<>();
    for (DataRow row : DataFile.titledRows(FOLDER + "variants.tsv")) {
      Act act = lookUp(row, "act", acts);
      Act variant = act.with(modeOf(row, act.event()), lookUp(row, "cameo", cameo));
      for (String sector : row.list("sectors")) {
        variants.computeIfAbsent(act.code(), _ -> new LinkedHashMap<>()).put(lookUp(row, sector, "sectors", sectors).code(), variant);
      }
    }
    return variants;
  }

  private static Repair repair(DataRow row) {
    return new Repair(row.cell("file"), row.cell("code"), row.cell("field"), row.cell("was"), row.cell("now"), row.cell("why"));
  }

  private Map<String, Catalogue<Mode>> modesByEvent(List<Mode> all) {
    Map<String, Catalogue<Mode>> byEvent = new LinkedHashMap<>();
    for (EventType event : events) {
      List<Mode> own = new ArrayList<>(all);
      own.removeIf(mode -> !mode.event().code().equals(event.code()));
      byEvent.put(event.code(), new Catalogue<>("mode of " + event.code(), own));
    }
    return Map.copyOf(byEvent);
  }

  private Optional<Mode> modeOf(DataRow row, EventType event) {
    return optional(row, "mode", requireNonNull(modes.get(event.code())));
  }

  private List<Context> contexts(DataRow row) {
    List<Context> found = new ArrayList<>();
    for (String code : row.list("contexts")) {
      found.add(lookUp(row, code, "contexts", contexts));
    }
    return found;
  }

  private static OptionalDouble optionalNumber(DataRow row, String column) {
    return row.cell(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(row.number(column));
  }

  private static <T extends Coded> Optional<T> optional(DataRow row, String column, Catalogue<T> catalogue) {
    return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(lookUp(row, column, catalogue));
  }

  private static <T extends Coded> T lookUp(DataRow row, String column, Catalogue<T> catalogue) {
    return lookUp(row, row.cell(column), column, catalogue);
  }

  private static <T extends Coded> T lookUp(DataRow row, String code, String column, Catalogue<T> catalogue) {
    try {
      return catalogue.get(code);
    } catch (UnknownCodeException e) {
      throw new DataException(row.where(), "column " + column + ": " + e.getMessage(), e);
    }
  }

  private static <T extends Coded> Catalogue<T> catalogue(String kind, String table, Function<DataRow, T> record) {
    return new Catalogue<>(kind, rows(table, record));
  }

  private static <T> List<T> rows(String table, Function<DataRow, T> record) {
    List<T> records = new ArrayList<>();
    for (DataRow row : DataFile.titledRows(FOLDER + table)) {
      records.add(record.apply(row));
    }
    return List.copyOf(records);
  }
}
