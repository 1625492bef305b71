package org.cotejo.ontology;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Builds the records from the tables, each table's references resolved against those read before it.
///
/// Written with plain loops: this runs at every start of the program, and the first use of streams costs more than all the reading.
final class OntologyReader {

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

  private static EventType event(TsvTable.Row row) {
    return new EventType(row.get("code"), (int) row.number("quad"), row.number("score"), row.flag("recipient"), row.get("definition"));
  }

  private Mode mode(TsvTable.Row row) {
    return new Mode(lookUp(row, "event", events), row.get("mode"), optionalNumber(row, "score"), row.get("definition"));
  }

  private static Context context(TsvTable.Row row) {
    return new Context(row.get("code"), row.get("definition"));
  }

  private static Sector sector(TsvTable.Row row) {
    return new Sector(row.get("code"), row.get("group"), row.get("definition"));
  }

  private static Measure measure(TsvTable.Row row) {
    return new Measure(row.get("code"), row.get("unit"), row.get("definition"));
  }

  private CameoCode cameoCode(TsvTable.Row row) {
    Optional<EventType> event = optional(row, "event", events);
    return new CameoCode(row.get("code"), row.get("name"), optionalNumber(row, "goldstein"), (int) row.number("quad"), event,
        event.isEmpty() ? Optional.empty() : modeOf(row, event.get()), contexts(row));
  }

  private Act act(TsvTable.Row row) {
    EventType event = lookUp(row, "event", events);
    return new Act(row.get("act"), event, modeOf(row, event), optional(row, "cameo", cameo), optional(row, "measure", measures),
        row.flag("reciprocal"), contexts(row), row.get("definition"));
  }

  /// By act, then by sector of the actor.
  private Map<String, Map<String, Act>> variants() {
    Map<String, Map<String, Act>> variants = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.read("variants.tsv").rows()) {
      Act act = lookUp(row, "act", acts);
      Act variant = act.with(modeOf(row, act.event()), lookUp(row, "cameo", cameo));
      for (String sector : row.list("sectors")) {
        variants.computeIfAbsent(act.code(), _ -> new LinkedHashMap<>()).put(lookUp(row, sector, "sectors", sectors).code(), variant);
      }
    }
    return variants;
  }

  private static Repair repair(TsvTable.Row row) {
    return new Repair(row.get("file"), row.get("code"), row.get("field"), row.get("was"), row.get("now"), row.get("why"));
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

  private Optional<Mode> modeOf(TsvTable.Row row, EventType event) {
    return optional(row, "mode", requireNonNull(modes.get(event.code())));
  }

  private List<Context> contexts(TsvTable.Row row) {
    List<Context> found = new ArrayList<>();
    for (String code : row.list("contexts")) {
      found.add(lookUp(row, code, "contexts", contexts));
    }
    return found;
  }

  private static OptionalDouble optionalNumber(TsvTable.Row row, String column) {
    return row.get(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(row.number(column));
  }

  private static <T extends Coded> Optional<T> optional(TsvTable.Row row, String column, Catalogue<T> catalogue) {
    return row.get(column).isEmpty() ? Optional.empty() : Optional.of(lookUp(row, column, catalogue));
  }

  private static <T extends Coded> T lookUp(TsvTable.Row row, String column, Catalogue<T> catalogue) {
    return lookUp(row, row.get(column), column, catalogue);
  }

  private static <T extends Coded> T lookUp(TsvTable.Row row, String code, String column, Catalogue<T> catalogue) {
    try {
      return catalogue.get(code);
    } catch (UnknownCodeException e) {
      throw row.error("column " + column + ": " + e.getMessage());
    }
  }

  private static <T extends Coded> Catalogue<T> catalogue(String kind, String table, Function<TsvTable.Row, T> record) {
    return new Catalogue<>(kind, rows(table, record));
  }

  private static <T> List<T> rows(String table, Function<TsvTable.Row, T> record) {
    List<T> records = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.read(table).rows()) {
      records.add(record.apply(row));
    }
    return List.copyOf(records);
  }
}
