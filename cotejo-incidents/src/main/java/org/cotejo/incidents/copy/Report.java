package org.cotejo.incidents.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;

/// What must be known of a document to find its copies.
///
/// @param publisher empty if unknown
/// @param keys the document's [SearchKeys], ascending
public record Report(DocumentId id, String publisher, Optional<LocalDate> published, Fingerprint fingerprint, List<Long> keys) {

  /// The earliest first; without a date last; those of one day by their ids.
  static final Comparator<Report> BY_DATE =
      Comparator.comparing((Report report) -> report.published().orElse(LocalDate.MAX)).thenComparing(report -> report.id().sha256());

  public Report {
    keys = List.copyOf(keys);
  }

  public static Report of(Document document) {
    return new Report(document.id(), document.publisher(), document.published(), Fingerprint.of(document), SearchKeys.of(document));
  }
}
