package org.cotejo.web.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.store.NamedInClaim;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Told;
import org.cotejo.workspace.privacy.Cast;
import org.cotejo.workspace.privacy.PrivateNames;

/// Masks names of private persons in whatever comes out of the database, before pages see it.
///
/// @param unmasked whether the owner of the file has unlocked them
public record Discretion(boolean unmasked) {
  private static final List<String> NAMES = ClaimColumns.columns().stream().map(Column::name).toList();
  private static final int AT_ONCE = 500;
  private static final int DOCUMENT = NAMES.indexOf("document_id");
  /// Columns of claims that hold words of reports.
  private static final Set<Integer> WORDS = Set.copyOf(Stream.of("evidence", "actor_text", "actor_name", "recipient_text", "recipient_name", "measure_text", "place_text", "claimant_text", "claimant_name", "framing")
      .map(NAMES::indexOf).toList());

  public CodedDocument report(CodedDocument report) {
    return unmasked ? report : names(report).masked(report);
  }

  private static PrivateNames names(CodedDocument report) {
    return PrivateNames.of(Cast.of(report.claims()));
  }

  /// An incident with the reports that tell of it.
  public Loaded incident(Loaded incident) {
    if (unmasked) {
      return incident;
    }
    Map<String, CodedDocument> reports = new HashMap<>();
    incident.reports().forEach(report -> reports.put(report.document().id().sha256(), report(report)));
    PrivateNames all = PrivateNames.all(incident.reports().stream().map(Discretion::names).toList());
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
    return unmasked || documents.isEmpty() ? PrivateNames.NONE : PrivateNames.all(byReport(store, documents).values());
  }

  /// Rows of the published table `claims`.
  public List<List<Cell>> claims(Store store, List<List<Cell>> rows) {
    if (unmasked || rows.isEmpty()) {
      return rows;
    }
    Set<String> documents = new HashSet<>();
    rows.forEach(row -> documents.add(document(row)));
    Map<String, PrivateNames> names = byReport(store, documents);
    return rows.stream().map(row -> claim(row, names.getOrDefault(document(row), PrivateNames.NONE))).toList();
  }

  private static Map<String, PrivateNames> byReport(Store store, Collection<String> documents) {
    Map<String, PrivateNames> names = new HashMap<>();
    List<String> all = List.copyOf(documents);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      addNames(store, all.subList(from, Math.min(all.size(), from + AT_ONCE)), names);
    }
    return names;
  }

  private static void addNames(Store store, Collection<String> documents, Map<String, PrivateNames> names) {
    store.named(documents).forEach((document, named) -> names.put(document, PrivateNames.of(new Cast(
        named.stream().map(NamedInClaim::parties).flatMap(List::stream).toList(), named.stream().map(NamedInClaim::places).flatMap(List::stream).toList()))));
  }

  private static String document(List<Cell> row) {
    return row.get(DOCUMENT) instanceof Cell.Text(String id) ? id : "";
  }

  private static List<Cell> claim(List<Cell> row, PrivateNames names) {
    List<Cell> masked = new ArrayList<>(row);
    WORDS.forEach(i -> masked.set(i, row.get(i) instanceof Cell.Text(String words) ? new Cell.Text(names.masked(words)) : row.get(i)));
    return List.copyOf(masked);
  }
}
