package org.cotejo.coder.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The acts that tell of incidents, from `lexicon/incident-acts.tsv`.
final class IncidentActs {
  /// @param harm whether the act tells only what came of an incident
  record Entry(IncidentKind kind, boolean harm) {}

  private enum Role {
    EVENT,
    HARM
  }

  private final Map<String, Entry> acts = new HashMap<>();

  private IncidentActs() {}

  static IncidentActs load() {
    IncidentActs loaded = new IncidentActs();
    for (DataRow row : DataFile.rows(Lexicon.file("incident-acts"), "act", "kind", "role")) {
      loaded.acts.put(row.cell("act"), new Entry(row.constant("kind", IncidentKind.class), row.constant("role", Role.class) == Role.HARM));
    }
    return loaded;
  }

  Optional<Entry> find(String act) {
    return Optional.ofNullable(acts.get(act));
  }
}
