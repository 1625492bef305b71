package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.indicators.tally.Span;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.happening.Happenings.Unit;

/// What an address asks a study, field by field.
record Asked(Address here) {
  private static final String DIVIDER = ";";

  String text(String name) {
    return here.first(name).orElse("").strip();
  }

  boolean has(String... names) {
    return Arrays.stream(names).allMatch(name -> !text(name).isEmpty());
  }

  /// Paths and outlines, divided by `;`.
  ///
  /// @throws IllegalArgumentException with a message for people
  List<Area> areas(String name) {
    return several(name).stream().map(Area::of).toList();
  }

  List<String> several(String name) {
    return here.all(name).stream().flatMap(text -> Arrays.stream(text.split(DIVIDER))).map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /// @throws IllegalArgumentException with a message for people
  Optional<Span> period(String name) {
    return has(name) ? Optional.of(Span.of(text(name))) : Optional.empty();
  }

  Unit unit() {
    return here.has("count", "killed") ? Unit.KILLED : Unit.INCIDENTS;
  }

  /// Only the incidents that are to be counted.
  Happenings of(Happenings all) {
    return all.only(several("event").stream().map(event -> event.toUpperCase(Locale.ROOT)).toList(), several("act").stream().map(act -> act.toLowerCase(Locale.ROOT)).toList());
  }

  /// The fields of every study: which incidents, in which unit.
  List<Field> with(List<Field> own, boolean unit) {
    List<Field> fields = new ArrayList<>(own);
    fields.add(Field.of("event", "text", text("event")));
    fields.add(Field.of("act", "text", text("act")));
    if (unit) {
      fields.add(new Field("count", "choice", unit() == Unit.KILLED ? "killed" : "incidents", List.of("incidents", "killed"), false));
    }
    return fields;
  }
}
