package org.cotejo.lab.relation;

import java.util.Map;
import java.util.Optional;
import org.cotejo.model.Status;
import org.cotejo.ontology.Act;

/// The PLOVER event of an act with its status, as the sets of relations have it. They fold more into verbal events than PLOVER 2.0 does:
/// concessions and withdrawals to come are AGREE (CAMEO 035), conflict to come is THREATEN (CAMEO 13), cooperation that does not come is REJECT.
final class PloverRoot {
  private static final int VERBAL_COOPERATION = 1;
  private static final int MATERIAL_COOPERATION = 2;
  private static final int MATERIAL_CONFLICT = 4;

  /// Acts that these sets, like CAMEO (057, 116), file under another event than PLOVER 2.0 does.
  private static final Map<String, String> OLDER = Map.of("sign", "SUPPORT", "convict", "ACCUSE");

  private PloverRoot() {}

  /// Empty for a statistic, which is no event.
  static Optional<String> of(Act act, Status status) {
    int quad = act.event().quad();
    boolean cooperation = quad == VERBAL_COOPERATION || quad == MATERIAL_COOPERATION;
    String own = OLDER.getOrDefault(act.code(), act.event().code());
    return quad == 0 ? Optional.empty() : Optional.of(switch (status) {
      case ASSERTED, ALLEGED -> own;
      case PLANNED, HYPOTHETICAL -> cooperation ? "AGREE" : quad == MATERIAL_CONFLICT ? "THREATEN" : own;
      case DENIED -> "REJECT";
      case NEGATED -> cooperation ? "REJECT" : own;
    });
  }
}
