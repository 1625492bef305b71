package org.cotejo.web.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Breakdown;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.store.Store;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Recent;
import org.cotejo.workspace.count.EveryPolicy;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.count.Responsibility;
import org.cotejo.workspace.count.Variant;

/// The incidents of one state of the database as each reading of them counts, and what was counted from them last.
///
/// @param episodes under every policy, the last few: each may take hundreds of megabytes
record Readings(Recent<Heard, Map<Policy, List<Episode>>> episodes, Recent<Asked, Map<Part, Appraisal>> appraised) {
  private static final int READINGS = 2;
  private static final int APPRAISALS = 30;

  /// Which claims count.
  record Heard(boolean allegations, Responsibility responsibility) {}

  /// What indicators were computed for.
  record Asked(Inquiry inquiry, Breakdown breakdown, Denominators weights) {}

  /// Those of the database as it is now.
  static Readings of(Library library, Store store) {
    return library.learnt("readings", Readings.class, store, _ -> new Readings(new Recent<>(READINGS), new Recent<>(APPRAISALS)));
  }

  List<Episode> of(Store store, Variant variant) {
    Heard heard = new Heard(variant.allegations(), variant.responsibility());
    return Objects.requireNonNull(episodes.of(heard, () -> EveryPolicy.read(store, heard.allegations(), heard.responsibility())).get(variant.policy()));
  }
}
