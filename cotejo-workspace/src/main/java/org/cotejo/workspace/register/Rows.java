package org.cotejo.workspace.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.incidents.registry.IncidentRow;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.table.Cell;
import org.cotejo.ontology.Ontology;

/// Rows of incidents under a policy, with what the team has decided.
public final class Rows {
  private final IncidentRow row;
  private final List<LoggedDecision> log;

  /// @param origin the report that a report was copied from, by their ids
  public Rows(Ontology ontology, Settlement settlement, UnaryOperator<String> origin, List<LoggedDecision> log) {
    this.row = new IncidentRow(ontology, settlement, origin);
    this.log = List.copyOf(log);
  }

  public List<Cell> of(Incident incident) {
    Set<String> claims = incident.accounts().stream().flatMap(account -> account.claims().stream()).collect(Collectors.toSet());
    return row.of(incident, measure -> decided(claims, measure));
  }

  private Optional<Bounds> decided(Set<String> claims, String measure) {
    return log.stream().filter(logged -> !logged.undone()).map(LoggedDecision::decision)
        .map(decision -> decision instanceof Decision.Settle settle && claims.contains(settle.claim()) && settle.quantity().equals(measure) ? bounds(settle) : null)
        .filter(Objects::nonNull).reduce((_, later) -> later);
  }

  private static Bounds bounds(Decision.Settle settle) {
    OptionalDouble low = number(settle.low());
    OptionalDouble high = number(settle.high());
    return new Bounds(low, low.equals(high) ? low : OptionalDouble.empty(), high);
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
