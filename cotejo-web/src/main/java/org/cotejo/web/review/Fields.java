package org.cotejo.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.export.edit.ClaimFields;
import org.cotejo.model.Decision;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.ontology.Ontology;
import org.cotejo.web.page.Cells;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Shown;

/// The fields of a claim as a form, and a form as decisions.
final class Fields {
  /// Before the column in the names of form fields: a form carries the facets of the address too, of which some have the same names.
  static final String PREFIX = "field.";
  private static final Map<String, Integer> PLACES = Cells.places(ClaimColumns.columns());

  private final ClaimFields rules = new ClaimFields(Ontology.load());

  List<ReviewView.Field> of(List<Cell> row) {
    Cells cells = new Cells(PLACES, row);
    return rules.all().stream()
        .map(field -> new ReviewView.Field(field.column(), cells.text(field.column()), field.form().name().toLowerCase(Locale.ROOT), field.codes().isEmpty() ? "" : list(field.column()))).toList();
  }

  /// Each closed list once.
  List<ReviewView.Codes> lists() {
    Map<String, List<String>> lists = new TreeMap<>();
    rules.all().stream().filter(field -> !field.codes().isEmpty()).forEach(field -> lists.put(list(field.column()), field.codes()));
    return lists.entrySet().stream().map(entry -> new ReviewView.Codes(entry.getKey(), entry.getValue())).toList();
  }

  /// By the kind of its labels.
  private static String list(String column) {
    if (column.endsWith("_sector")) {
      return "sector";
    }
    return column.endsWith("country") ? "country" : column.equals("event_type") ? "event" : column;
  }

  /// Those fields of a form that differ from what was shown.
  ///
  /// @param shown the claim's row as the page had it
  /// @throws IllegalArgumentException with a message for people, if a field may not hold what was written
  List<Decision> edits(Posted posted, String claim, List<Cell> shown) {
    Cells cells = new Cells(PLACES, shown);
    List<Decision> edits = new ArrayList<>();
    for (ClaimFields.Field field : rules.all()) {
      String before = cells.text(field.column());
      List<String> written = posted.form().all(PREFIX + field.column());
      boolean untouched = written.isEmpty() || written.getFirst().equals(Shown.inert(before));
      String after = untouched ? before : rules.read(field.column(), written.getFirst(), before);
      if (!after.equals(before)) {
        edits.add(new Decision.Edit(claim, field.column(), after));
      }
    }
    return edits;
  }
}
