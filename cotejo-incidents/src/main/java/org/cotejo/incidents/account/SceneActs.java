package org.cotejo.incidents.account;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.model.Claim;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What acts are to an incident, from `scene-acts.tsv`.
final class SceneActs {
  private static final String FILE = "org/cotejo/incidents/scene-acts.tsv";

  /// What an act is to an incident.
  enum Role {
    /// It names one.
    EVENT,
    /// It tells what came of one.
    OUTCOME,
    /// It is said or done about one.
    RESPONSE,
    /// It has to do with none.
    NONE
  }

  record Entry(Family family, Role role) {}

  private static final Entry UNKNOWN = new Entry(Family.ACTION, Role.NONE);

  private final Map<String, Entry> entries = new HashMap<>();

  private SceneActs() {}

  static SceneActs load() {
    SceneActs loaded = new SceneActs();
    for (DataRow row : DataFile.rows(FILE, "code", "family", "role")) {
      loaded.entries.put(row.cell("code"), new Entry(row.constant("family", Family.class), row.constant("role", Role.class)));
    }
    return loaded;
  }

  Entry of(Claim claim) {
    Entry byAct = entries.get(claim.act());
    return byAct != null ? byAct : entries.getOrDefault(claim.eventType(), UNKNOWN);
  }

  /// Whether a code stands in the file.
  boolean knows(String code) {
    return entries.containsKey(code);
  }
}
