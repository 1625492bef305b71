package org.cotejo.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Builds the records from the tables, each table's references resolved against those read before it.
final class OntologyReader {

  private final Catalogue<EventType> events = catalogue("event", "events.tsv", OntologyReader::event);
  private final List<Mode> modes = rows("modes.tsv", this::mode);
  private final Catalogue<Context> contexts = catalogue("context", "contexts.tsv", r -> new Context(r.get("code"), r.get("definition")));
  private final Catalogue<Sector> sectors =
      catalogue("sector", "sectors.tsv", r -> new Sector(r.get("code"), r.get("group"), r.get("definition")));
  private final Catalogue<Measure> measures =
      catalogue("measure", "measures.tsv", r -> new Measure(r.get("code"), r.get("unit"), r.get("definition")));
  private final Catalogue<CameoCode> cameo = catalogue("CAMEO code", "cameo.tsv", this::cameoCode);
  private final Catalogue<Act> acts = catalogue("act", "acts.tsv", this::act);

  Ontology read() {
    List<Repair> repairs = rows("repairs.tsv", OntologyReader::repair);
    return new Ontology(events, modes, contexts, sectors, measures, cameo, acts, repairs);
  }

  private static EventType event(TsvTable.Row row) {
    return new EventType(row.get("code"), (int) row.number("quad"), row.number("score"), row.flag("recipient"), row.get("definition"));
  }

  private Mode mode(TsvTable.Row row) {
    return new Mode(lookUp(row, "event", events), row.get("mode"), optionalNumber(row, "score"), row.get("definition"));
  }

  private CameoCode cameoCode(TsvTable.Row row) {
    Optional<EventType> event = optional(row, "event", events);
    return new CameoCode(row.get("code"), row.get("name"), optionalNumber(row, "goldstein"), (int) row.number("quad"), event,
        event.flatMap(e -> modeOf(row, e)), contexts(row));
  }

  private Act act(TsvTable.Row row) {
    EventType event = lookUp(row, "event", events);
    return new Act(row.get("act"), event, modeOf(row, event), optional(row, "cameo", cameo), optional(row, "measure", measures),
        row.flag("reciprocal"), contexts(row), row.get("definition"));
  }

  private static Repair repair(TsvTable.Row row) {
    return new Repair(row.get("file"), row.get("code"), row.get("field"), row.get("was"), row.get("now"), row.get("why"));
  }

  private Optional<Mode> modeOf(TsvTable.Row row, EventType event) {
    if (row.get("mode").isEmpty()) {
      return Optional.empty();
    }
    List<Mode> ofEvent = modes.stream().filter(mode -> mode.event().equals(event)).toList();
    return Optional.of(lookUp(row, "mode", new Catalogue<>("mode of " + event.code(), ofEvent)));
  }

  private List<Context> contexts(TsvTable.Row row) {
    return row.list("contexts").stream().map(code -> lookUp(row, code, "contexts", contexts)).toList();
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
    TsvTable.read(table).rows().forEach(row -> records.add(record.apply(row)));
    return List.copyOf(records);
  }
}
