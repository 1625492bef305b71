package org.cotejo.export.edit;

import java.util.List;
import java.util.Map;
import org.cotejo.model.Decision;
import org.cotejo.model.table.Table;
import org.cotejo.ontology.Ontology;

/// What a person has changed in an exported sheet of claims.
///
/// @param changes in the order of the sheet
/// @param problems what cannot be taken over, in the order of the sheet; the rest can
/// @param incidents of the table as it is, from claim to incident; claims of no incident are missing
public record Changes(List<Change> changes, List<Problem> problems, Map<String, String> incidents) {

  public Changes {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    incidents = Map.copyOf(incidents);
  }

  /// Compares a sheet with the table as it is now.
  ///
  /// @param table `claims`, all rows; it is read to its end, not closed
  public static Changes between(EditedSheet sheet, Table table, Ontology ontology) {
    return new SheetComparison(sheet, table.columns(), new ClaimRules(ontology)).with(table.rows());
  }

  /// The same as decisions: fields as [Decision.Edit], reviews as [Decision.Judge], claims moved to another incident as [Decision.Split] and
  /// [Decision.Merge].
  public List<Decision> decisions() {
    return Decisions.of(this);
  }
}
