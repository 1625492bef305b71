package org.cotejo.incidents.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.Claim;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What acts are to an incident, from `scene-acts.tsv`.
final class SceneActs {
  private static final String FILE = "org/cotejo/incidents/scene-acts.tsv";

  private static final int WEEKS = 27;

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

  /// @param kind what sort of incident the act makes, such as `deadly` or `protest`
  record Entry(Family family, Role role, String kind) {}

  private static final Entry UNKNOWN = new Entry(Family.ACTION, Role.NONE, "");

  private final Map<String, Entry> entries = new HashMap<>();

  private SceneActs() {}

  static SceneActs load() {
    SceneActs loaded = new SceneActs();
    for (DataRow row : DataFile.rows(FILE, "code", "family", "role", "kind")) {
      loaded.entries.put(row.cell("code"), new Entry(row.constant("family", Family.class), row.constant("role", Role.class), row.cell("kind")));
    }
    return loaded;
  }

  Entry of(Claim claim) {
    if (isTotal(claim)) {
      return UNKNOWN;
    }
    Entry byAct = entries.get(claim.act());
    return byAct != null ? byAct : entries.getOrDefault(claim.eventType(), UNKNOWN);
  }

  /// A count over weeks or longer is a total, whatever its verb: "killed 41 people in 2025"; in a town it is rather one event that is not told more closely: "in November four men were shot
  /// dead in Carapita".
  private static boolean isTotal(Claim claim) {
    boolean many = claim.measurement().flatMap(measurement -> Optional.of(measurement.count().low().orElse(measurement.count().high().orElse(0)))).orElse(0.0) > 1;
    return many && Days.of(claim.date()).length() >= WEEKS && !Draft.isFine(claim.place());
  }
}
