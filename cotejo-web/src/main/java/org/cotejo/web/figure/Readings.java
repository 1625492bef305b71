package org.cotejo.web.figure;

import java.util.List;
import java.util.Map;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Breakdown;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.store.Store;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Recent;
import org.cotejo.workspace.count.EpisodeReader;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.count.Variant;

/// The incidents of one state of the database as one reading of them counts, and what was counted from them last.
///
/// @param last the last reading: of a million claims each takes some two hundred megabytes, and is made in seconds
record Readings(Recent<Variant, Reading> last) {
  private static final int READINGS = 1;
  private static final int APPRAISALS = 30;

  /// One way to count.
  ///
  /// @param appraised each holds incidents of the reading, so it goes with it
  record Reading(List<Episode> episodes, Recent<Asked, Map<Part, Appraisal>> appraised) {}

  /// What indicators were computed for.
  record Asked(Inquiry inquiry, Breakdown breakdown, Denominators weights) {}

  /// Those of the database as it is now.
  static Readings of(Library library, Store store) {
    return library.learnt("readings", Readings.class, store, _ -> new Readings(new Recent<>(READINGS)));
  }

  /// Nothing is written: the workbench would take it for a change, and read all once more.
  Reading of(Store store, Variant variant) {
    return last.of(variant, () -> new Reading(EpisodeReader.read(store, variant), new Recent<>(APPRAISALS)));
  }
}
