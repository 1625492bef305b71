package org.cotejo.web.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.CodedDocument;
import org.cotejo.store.Store;
import org.cotejo.store.StoredDocuments;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.privacy.PrivateNames;

/// Reports that one may want to compare with.
final class Offers {
  private static final int MOST = 40;

  private Offers() {}

  /// @param chosen the report that is chosen already, if one is
  static List<CompareView.Offer> of(Request request, List<CodedDocument> chosen) {
    Store store = request.store();
    Set<String> related = new LinkedHashSet<>();
    chosen.forEach(report -> report.claims().stream().flatMap(claim -> store.accounts().incidentOf(claim.id()).stream()).distinct()
        .forEach(incident -> related.addAll(store.accounts().documentsOf(incident))));
    List<String> own = chosen.stream().map(report -> report.document().id().sha256()).toList();
    List<StoredDocuments.Line> lines = Stream.concat(store.documents().lines(List.copyOf(related)).stream(), store.documents().page(request.address().first("words").orElse(""), "", 0, MOST).lines().stream())
        .filter(line -> !own.contains(line.id())).distinct().toList();
    PrivateNames names = request.discretion().names(store, lines.stream().map(StoredDocuments.Line::id).toList());
    return lines.stream().map(line -> new CompareView.Offer(line.name(), line.publisher(), names.masked(line.title()), line.published(), related.contains(line.id()),
        Address.of("/compare").with("one", own.isEmpty() ? line.id() : own.getFirst()).with("other", own.isEmpty() ? "" : line.id()))).toList();
  }
}
