package org.cotejo.web.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.web.page.Cells;

/// How urgently somebody should look at a claim: doubt times consequence.
///
/// Doubt is 1 - confidence, at least 0.02, so that nothing is beyond doubt. Consequence is 1, plus 3 if the dead are counted, plus 2 if a state force acts, plus 2 if accounts of the incident
/// differ in figures. The order is that of what a published figure rests on; the numbers themselves are a convention.
final class Weight {
  static final String KILLED = "killed";
  static final Set<String> FORCES = Set.of("COP", "MIL", "SPY", "GOV");
  private static final double LEAST_DOUBT = 0.02;
  private static final Map<String, Integer> PLACES = Cells.places(ClaimColumns.columns());

  private Weight() {}

  /// @param row of the published table `claims`
  /// @param disputed whether accounts of its incident differ
  /// @return 0.02 .. 8
  static double of(List<Cell> row, boolean disputed) {
    Cells cells = new Cells(PLACES, row);
    double consequence = 1 + (cells.text("measure").equals(KILLED) ? 3 : 0) + (cells.list("actor_sector").stream().map(String::strip).anyMatch(FORCES::contains) ? 2 : 0) + (disputed ? 2 : 0);
    return Math.max(LEAST_DOUBT, 1 - cells.number("confidence")) * consequence;
  }
}
