package org.cotejo.web.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.table.Cell;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Told;
import org.cotejo.workspace.privacy.MaskedClaims;
import org.cotejo.workspace.privacy.PrivateNames;

/// Masks names of private persons in whatever comes out of the database, before pages see it.
///
/// @param unmasked whether the owner of the file has unlocked them
public record Discretion(boolean unmasked) {
  public CodedDocument report(CodedDocument report) {
    return unmasked ? report : PrivateNames.of(report).masked(report);
  }

  /// An incident with the reports that tell of it.
  public Loaded incident(Loaded incident) {
    if (unmasked) {
      return incident;
    }
    Map<String, CodedDocument> reports = new HashMap<>();
    incident.reports().forEach(report -> reports.put(report.document().id().sha256(), report(report)));
    PrivateNames all = PrivateNames.all(incident.reports().stream().map(PrivateNames::of).toList());
    List<Told> told = incident.told().stream().map(one -> told(one, reports)).toList();
    List<CodedDocument> masked = incident.reports().stream().map(report -> reports.getOrDefault(report.document().id().sha256(), report)).toList();
    return new Loaded(incident.id(), incident.title(), incident.accounts(), masked, told, incident.reasons().stream().map(all::maskedFolded).toList(), incident.originals());
  }

  private static Told told(Told told, Map<String, CodedDocument> reports) {
    CodedDocument report = reports.getOrDefault(told.report().document().id().sha256(), told.report());
    return report.claims().stream().filter(claim -> claim.id().equals(told.claim().id())).findFirst().map(claim -> new Told(report, claim)).orElse(told);
  }

  /// The private names of these reports together.
  public PrivateNames names(Store store, Collection<String> documents) {
    return unmasked || documents.isEmpty() ? PrivateNames.NONE : PrivateNames.all(new MaskedClaims(store).names(documents).values());
  }

  /// Rows of the published table `claims`.
  public List<List<Cell>> claims(Store store, List<List<Cell>> rows) {
    return unmasked || rows.isEmpty() ? rows : new MaskedClaims(store).rows(rows);
  }
}
