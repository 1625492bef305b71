package org.cotejo.workspace.register;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.incidents.registry.IncidentRow;
import org.cotejo.model.table.Cell;
import org.cotejo.ontology.Ontology;

/// Rows of incidents under a policy, with what the team has decided.
public final class Rows {
  private final IncidentRow row;
  private final TeamFigures decided;

  /// @param origin the report that a report was copied from, by their ids
  public Rows(Ontology ontology, Settlement settlement, UnaryOperator<String> origin, TeamFigures decided) {
    this.row = new IncidentRow(ontology, settlement, origin);
    this.decided = decided;
  }

  public List<Cell> of(Incident incident) {
    Set<String> claims = incident.accounts().stream().flatMap(account -> account.claims().stream()).collect(Collectors.toSet());
    return row.of(incident, measure -> decided.of(claims, measure));
  }
}
