package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.GeoJson;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.register.IncidentRun;
import picocli.CommandLine.Option;

/// Which incidents are counted, and in which unit.
final class OccurrenceOptions {
  /// Between areas that stand in one option: a comma before a name or a path, not one within the corners of an outline.
  static final String BETWEEN_AREAS = ",(?=\\s*[\\p{L}/~])";

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
    return Happenings.read(store).only(changed(events, true), changed(acts, false));
  }

  /// Areas by their paths, or by files of GeoJSON.
  ///
  /// @throws IllegalArgumentException with a message for people
  static List<Area> areas(List<String> texts) {
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).map(OccurrenceOptions::area).toList();
  }

  private static Area area(String text) {
    if (!text.matches("(?i).*\\.(?:geo)?json")) {
      return Area.of(text);
    }
    try {
      return GeoJson.area(Path.of(text));
    } catch (IOException e) {
      throw new IllegalArgumentException(text + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<String> changed(List<String> values, boolean upper) {
    return values.stream().map(value -> upper ? value.strip().toUpperCase(Locale.ROOT) : value.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
