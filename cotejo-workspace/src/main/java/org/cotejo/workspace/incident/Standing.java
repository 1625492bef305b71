package org.cotejo.workspace.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.incidents.stance.Stance;
import org.cotejo.incidents.stance.Stances;
import org.cotejo.model.CodedDocument;
import org.cotejo.store.Store;

/// Where somebody stands to an incident, with the report that says so.
public record Standing(CodedDocument report, Stance stance) {

  /// All of an incident, report by report. They are read off its reports as they are given: of masked reports, names stay masked.
  public static List<Standing> of(Store store, Loaded incident, Stances stances) {
    Map<String, Optional<String>> known = new HashMap<>();
    Map<String, CodedDocument> reports = new HashMap<>();
    incident.reports().forEach(report -> reports.put(report.document().id().sha256(), report));
    return stances.of(incident.id(), incident.reports(), claim -> known.computeIfAbsent(claim, store.accounts()::incidentOf)).stream()
        .flatMap(stance -> Optional.ofNullable(reports.get(stance.document())).map(report -> new Standing(report, stance)).stream()).toList();
  }

  /// The words of the report.
  public String words() {
    return stance.words().of(report.document().text()).strip().replaceAll("\\s+", " ");
  }

  /// Report and sentence.
  public String where() {
    return report.document().name() + ", sentence " + stance.sentence();
  }
}
