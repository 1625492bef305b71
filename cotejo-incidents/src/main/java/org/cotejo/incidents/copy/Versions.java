package org.cotejo.incidents.copy;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.Document;

/// Two reports of which one is a near-copy of the other, and what changed from one to the other.
///
/// @param laterFirst whether the first report given is the later one; reports of one day, or without one, are taken in the order given
/// @param changes from the earlier to the later one, in the order of the later text
public record Versions(Kinship kinship, Document earlier, Document later, boolean laterFirst, List<Change> changes) {

  public Versions {
    changes = List.copyOf(changes);
  }

  /// None if neither is a near-copy of the other.
  public static Optional<Versions> of(Document first, Document second) {
    Kinship kinship = Kinship.between(Report.of(first), Report.of(second));
    if (!kinship.related()) {
      return Optional.empty();
    }
    boolean laterFirst = first.published().isPresent() && second.published().isPresent() && first.published().get().isAfter(second.published().get());
    Document earlier = laterFirst ? second : first;
    Document later = laterFirst ? first : second;
    return Optional.of(new Versions(kinship, earlier, later, laterFirst, Changes.between(earlier, later)));
  }

  /// The changes of one sort.
  public <C extends Change> List<C> changes(Class<C> sort) {
    return changes.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
