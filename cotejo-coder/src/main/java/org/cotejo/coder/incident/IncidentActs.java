package org.cotejo.coder.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexicon.Resources;

/// The acts that tell of incidents, from `lexicon/incident-acts.tsv`.
final class IncidentActs {
  /// @param harm whether the act tells only what came of an incident
  record Entry(IncidentKind kind, boolean harm) {}

  private final Map<String, Entry> acts = new HashMap<>();

  private IncidentActs() {}

  static IncidentActs load() {
    IncidentActs loaded = new IncidentActs();
    for (List<String> row : Resources.table("lexicon/incident-acts.tsv", 3)) {
      loaded.acts.put(row.get(0), new Entry(IncidentKind.of(row.get(1)), row.get(2).equals("harm")));
    }
    return loaded;
  }

  Optional<Entry> find(String act) {
    return Optional.ofNullable(acts.get(act));
  }
}
