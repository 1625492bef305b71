package org.cotejo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.store.Filter;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.register.IncidentRun;
import picocli.CommandLine.Option;

/// Which incidents are counted, and in which unit.
final class OccurrenceOptions {
  @Option(names = "--event", split = ",", paramLabel = "TYPE", description = "PLOVER event types of the incidents, such as ASSAULT,COERCE (default: all).")
  private List<String> events = List.of();

  @Option(names = "--act", split = ",", paramLabel = "ACT", description = "Acts of the incidents, such as kill,kidnap (default: all).")
  private List<String> acts = List.of();

  @Option(names = "--count", paramLabel = "UNIT", defaultValue = "incidents", description = "What is counted: incidents or killed (default: ${DEFAULT-VALUE}).")
  private Happenings.Unit unit = Happenings.Unit.INCIDENTS;

  Happenings.Unit unit() {
    return unit;
  }

  Happenings read(Store store) {
    IncidentRun.catchUp(store);
    return Happenings.read(store, new Filter(changed(events, true), changed(acts, false), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(),
        List.of(), List.of(),
        OptionalDouble.empty(), "", List.of()));
  }

  private static List<String> changed(List<String> values, boolean upper) {
    return values.stream().map(value -> upper ? value.strip().toUpperCase(Locale.ROOT) : value.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
