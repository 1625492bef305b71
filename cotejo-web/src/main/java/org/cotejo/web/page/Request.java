package org.cotejo.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.DocumentId;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Discretion;
import org.cotejo.workspace.incident.Loaded;

/// What a page is asked for.
///
/// @param address with its parameters
/// @param names the parts of the path that stand for something, such as `id`
/// @param store for this request only
/// @param texts the reader's language
/// @param discretion masks names of private persons
/// @param by the name that decisions of this reader are logged under
public record Request(Address address, Map<String, String> names, Store store, Texts texts, Discretion discretion, String by) {

  /// A part of the path.
  public String name(String part) {
    return names.getOrDefault(part, "");
  }

  /// A report, names of private persons masked.
  ///
  /// @param id SHA-256 of its bytes
  /// @throws Missing if there is none
  public CodedDocument report(String id) {
    Optional<CodedDocument> report = id.matches("[0-9a-f]{64}") ? store.reports().report(new DocumentId(id)) : Optional.empty();
    return discretion.report(report.orElseThrow(() -> new Missing("missing.document", id)));
  }

  /// An incident with its reports, names of private persons masked.
  ///
  /// @param id the whole id
  /// @throws Missing if there is none
  public Loaded incident(String id) {
    if (!store.accounts().incidentsNamed(id).contains(id)) {
      throw new Missing("missing.incident", id);
    }
    return discretion.incident(Loaded.of(store, id));
  }

  /// Rows of the published table `claims`, names of private persons masked. Closes the table.
  public List<List<Cell>> claims(Table table) {
    try (table) {
      return discretion.claims(store, table.rows().toList());
    }
  }
}
