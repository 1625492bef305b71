package org.cotejo.incidents.copy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cotejo.incidents.copy.NearCopies.Pair;
import org.cotejo.model.DocumentId;

/// Which report each near-copy is a copy of: the published `near_copy_of`.
///
/// 1. Same texts, reprints and updates make a family; its original is the report published first, among those of one day the one with the lower id.
/// 2. A family of which a member is an excerpt of a longer report takes that report's original, unless that comes round to itself. The longer
///    report stays apart, whichever came first: a digest of two stories must not make them one.
public final class Originals {
  private static final Comparator<Pair> IN_ORDER =
      Comparator.comparing(Pair::earlier, Report.BY_DATE).thenComparing(Pair::later, Report.BY_DATE);

  /// Of each report that is no original: one that is nearer to its original, or the original.
  private final Map<DocumentId, DocumentId> nearer = new HashMap<>();

  private Originals() {}

  /// The original of each report that has one, by id.
  ///
  /// @param pairs all pairs of near-copies, in any order
  public static SortedMap<DocumentId, DocumentId> of(Collection<Pair> pairs) {
    List<Pair> sorted = pairs.stream().sorted(IN_ORDER).toList();
    Originals originals = new Originals();
    originals.unite(sorted);
    originals.attach(sorted);
    SortedMap<DocumentId, DocumentId> copies = new TreeMap<>(Comparator.comparing(DocumentId::sha256));
    originals.nearer.keySet().forEach(copy -> copies.put(copy, originals.original(copy)));
    return copies;
  }

  private void unite(List<Pair> pairs) {
    Map<DocumentId, Report> reports = new HashMap<>();
    for (Pair pair : pairs) {
      reports.put(pair.earlier().id(), pair.earlier());
      reports.put(pair.later().id(), pair.later());
      if (!(pair.kinship() instanceof Kinship.Excerpt)) {
        Report one = reports.getOrDefault(original(pair.earlier().id()), pair.earlier());
        Report other = reports.getOrDefault(original(pair.later().id()), pair.later());
        boolean inOrder = Report.BY_DATE.compare(one, other) <= 0;
        point(inOrder ? other.id() : one.id(), inOrder ? one.id() : other.id());
      }
    }
  }

  private void attach(List<Pair> pairs) {
    for (Pair pair : pairs) {
      if (pair.kinship() instanceof Kinship.Excerpt) {
        boolean laterIsPiece = pair.later().fingerprint().words() < pair.earlier().fingerprint().words();
        Report piece = laterIsPiece ? pair.later() : pair.earlier();
        Report whole = laterIsPiece ? pair.earlier() : pair.later();
        point(original(piece.id()), original(whole.id()));
      }
    }
  }

  private void point(DocumentId copy, DocumentId original) {
    if (!copy.equals(original)) {
      nearer.put(copy, original);
    }
  }

  private DocumentId original(DocumentId id) {
    DocumentId at = id;
    for (DocumentId next = nearer.get(at); next != null; next = nearer.get(at)) {
      at = next;
    }
    return at;
  }
}
