package org.cotejo.web.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.export.edit.ClaimFields;
import org.cotejo.model.Decision;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.ontology.Ontology;
import org.cotejo.web.page.Cells;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Shown;

/// The fields of a claim as a form, and a form as decisions.
public final class Fields {
  /// Before the column in the names of form fields: a form carries the facets of the address too, of which some have the same names.
  public static final String PREFIX = "field.";
  private static final Map<String, Integer> PLACES = Cells.places(ClaimColumns.columns());

  private final ClaimFields rules = new ClaimFields(Ontology.load());

  /// As a form shows them.
  public List<Field> of(List<Cell> row) {
    Cells cells = new Cells(PLACES, row);
    return rules.all().stream()
        .map(field -> new Field(field.column(), cells.text(field.column()), field.form().name().toLowerCase(Locale.ROOT), Codes.list(field))).toList();
  }

  /// Each closed list once.
  public List<Codes> lists() {
    return Codes.of(rules.all());
  }

  /// Those fields of a form that differ from what is stored. Names may have been shown masked: what was left masked stays as it is.
  ///
  /// @param stored the claim's row as the database has it
  /// @throws IllegalArgumentException with a message for people, if a field may not hold what was written
  public List<Decision> edits(Posted posted, String claim, List<Cell> stored) {
    Cells cells = new Cells(PLACES, stored);
    List<Decision> edits = new ArrayList<>();
    for (ClaimFields.Field field : rules.all()) {
      String before = cells.text(field.column());
      List<String> sent = posted.form().all(PREFIX + field.column());
      String written = sent.isEmpty() ? before : Masked.lifted(sent.getFirst(), before).orElseThrow(() -> new IllegalArgumentException(posted.texts().of("review.masked", field.column(), sent.getFirst())));
      String after = written.equals(Shown.inert(before)) ? before : rules.read(field.column(), written, before);
      if (!after.equals(before)) {
        edits.add(new Decision.Edit(claim, field.column(), after));
      }
    }
    return edits;
  }
}
