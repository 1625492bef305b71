package org.cotejo.web.incident;

import java.util.List;
import java.util.function.BiFunction;
import org.cotejo.model.Decision;
import org.cotejo.model.DocumentId;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.incident.Loaded;

/// Decisions about an incident, out of the forms of its page. Whoever decides gives a reason, for those who read the log later.
final class IncidentActions {
  private final Library library;

  IncidentActions(Library library) {
    this.library = library;
  }

  void register(Site site) {
    site.action("/incidents/{id}/split", posted -> decide(posted, this::split));
    site.action("/incidents/{id}/merge", posted -> decide(posted, this::merge));
    site.action("/incidents/{id}/settle", posted -> decide(posted, this::settle));
    site.action("/incidents/{id}/undo", posted -> decide(posted, this::undo));
  }

  /// The incident of the first claim afterwards.
  private Address decide(Posted posted, BiFunction<Posted, Store, Decision> decision) {
    String claim = library.read(store -> Loaded.of(store, posted.name("id")).claims().getFirst());
    library.decide(posted.by(), posted.value("reason"), store -> List.of(decision.apply(posted, store)));
    return Address.of(library.read(store -> store.accounts().incidentOf(claim)).map(id -> "/incidents/" + id).orElse("/search"));
  }

  /// A report's account is of another incident.
  private Decision split(Posted posted, Store store) {
    Loaded incident = Loaded.of(store, posted.name("id"));
    List<String> apart = incident.allClaimsOf(new DocumentId(posted.value("document")));
    List<String> rest = incident.claims().stream().filter(claim -> !apart.contains(claim)).toList();
    if (apart.isEmpty() || rest.isEmpty()) {
      throw new IllegalArgumentException(posted.texts().of("split.nothing"));
    }
    return new Decision.Split(apart, rest);
  }

  private Decision merge(Posted posted, Store store) {
    Loaded first = Loaded.of(store, posted.name("id"));
    String other = posted.value("other").strip();
    List<String> named = other.isEmpty() ? List.of() : store.accounts().incidentsNamed(other);
    if (named.size() != 1 || named.getFirst().equals(first.id())) {
      throw new IllegalArgumentException(posted.texts().of("merge.unknown", other));
    }
    return new Decision.Merge(first.claims(), Loaded.of(store, named.getFirst()).claims());
  }

  private Decision settle(Posted posted, Store store) {
    String low = posted.value("low");
    String high = posted.value("high").isEmpty() ? low : posted.value("high");
    if (!IncidentColumns.MEASURES.contains(posted.value("measure")) || !isCount(low) || !isCount(high) || Long.parseLong(high) < Long.parseLong(low)) {
      throw new IllegalArgumentException(posted.texts().of("settle.wrong"));
    }
    return new Decision.Settle(Loaded.of(store, posted.name("id")).claimsFrom(posted.value("measure")), posted.value("measure"), low, high);
  }

  private static boolean isCount(String text) {
    return text.matches("\\d{1,9}");
  }

  private Decision undo(Posted posted, Store store) {
    String number = posted.value("number");
    if (!isCount(number)) {
      throw new IllegalArgumentException(posted.texts().of("undo.wrong"));
    }
    return new Decision.Undo(Long.parseLong(number));
  }
}
