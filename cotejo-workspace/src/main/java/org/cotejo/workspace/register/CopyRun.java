package org.cotejo.workspace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.incidents.copy.Fingerprint;
import org.cotejo.incidents.copy.Kinship;
import org.cotejo.incidents.copy.NearCopies;
import org.cotejo.incidents.copy.Originals;
import org.cotejo.incidents.copy.Report;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.store.StoredCopies;

/// Finds the near-copies of new documents, and says of which report each is a copy.
final class CopyRun {
  private final StoredCopies copies;

  CopyRun(StoredCopies copies) {
    this.copies = copies;
  }

  void enter(Document document) {
    Report own = Report.of(document);
    copies.put(own.id(), own.fingerprint().toBytes(), own.keys());
    for (DocumentId id : copies.sharing(own.keys(), NearCopies.COMMON)) {
      if (!id.equals(own.id()) && copies.sketch(id).filter(sketch -> Kinship.between(own, report(sketch)).related()).isPresent()) {
        copies.pair(own.id(), id);
      }
    }
    settle(own.id());
  }

  /// The originals of all that are copies of one another.
  private void settle(DocumentId start) {
    Map<DocumentId, Report> family = new HashMap<>();
    List<DocumentId> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      DocumentId id = open.removeLast();
      if (!family.containsKey(id)) {
        copies.sketch(id).ifPresent(sketch -> family.put(id, report(sketch)));
        open.addAll(copies.copies(id));
      }
    }
    Map<DocumentId, DocumentId> originals = Originals.of(pairs(family));
    family.keySet().forEach(id -> copies.original(id, Optional.ofNullable(originals.get(id))));
  }

  private List<NearCopies.Pair> pairs(Map<DocumentId, Report> family) {
    List<NearCopies.Pair> pairs = new ArrayList<>();
    Set<Report> seen = new HashSet<>();
    family.forEach((id, report) -> {
      seen.add(report);
      copies.copies(id).stream().flatMap(other -> Optional.ofNullable(family.get(other)).stream()).filter(other -> !seen.contains(other))
          .forEach(other -> pairs.add(NearCopies.Pair.of(report, other)));
    });
    return pairs;
  }

  private static Report report(StoredCopies.Sketch sketch) {
    return new Report(sketch.id(), sketch.publisher(), sketch.published(), Fingerprint.of(sketch.fingerprint()), sketch.keys());
  }
}
