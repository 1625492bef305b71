package org.cotejo.cli.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.register.TeamFigures;

/// What would be published of an incident under each policy: a line for each, a column for each measure that is told.
///
/// @param chosen the policy that people asked for; its line is marked
/// @param hierarchy whose figure is taken first by the policy of sources
/// @param team what the team has decided
public record PolicyLines(Policy chosen, SourceHierarchy hierarchy, TeamFigures team) {
  /// None if no measure is told.
  List<String> of(Loaded incident) {
    List<String> measures = IncidentColumns.MEASURES.stream().filter(measure -> !incident.said().tallies(measure).isEmpty() || decided(incident, measure).isPresent()).toList();
    List<String> lines = new ArrayList<>();
    if (!measures.isEmpty()) {
      lines.add(line("", "", measures));
      for (Policy policy : Policy.values()) {
        lines.add(line(policy == chosen ? ">" : "", policy.code(), measures.stream().map(measure -> figure(incident, policy, measure)).toList()));
      }
    }
    return lines;
  }

  private static String line(String mark, String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format("%-2s%-14s", mark, name));
    cells.forEach(cell -> line.append(String.format("%-16s", cell)));
    return line.toString().stripTrailing();
  }

  private String figure(Loaded incident, Policy policy, String measure) {
    Optional<Bounds> decided = decided(incident, measure);
    Bounds bounds = new Settlement(policy, hierarchy).of(incident.said().tallies(measure), decided);
    return Bounded.of(bounds.low(), bounds.best(), bounds.high()) + (policy == Policy.TEAM && decided.isPresent() ? " decided" : "");
  }

  private Optional<Bounds> decided(Loaded incident, String measure) {
    return team.of(incident.claims(), measure);
  }
}
