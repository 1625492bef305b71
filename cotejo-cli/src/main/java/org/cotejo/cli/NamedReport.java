package org.cotejo.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.DocumentId;
import org.cotejo.store.DocumentName;
import org.cotejo.store.StoredReports;

/// The report that people mean by a file name, the beginning of one, or the beginning of an id.
final class NamedReport {
  private static final int MOST_SHOWN = 8;
  private static final int SHOWN_DIGITS = 10;

  private NamedReport() {}

  /// @throws IllegalArgumentException with a message for people, if there is none, or more than one
  static CodedDocument find(StoredReports reports, String words) {
    return switch (reports.named(words)) {
      case DocumentName.One(DocumentId id, String name) ->
          reports.report(id).orElseThrow(() -> new IllegalArgumentException("The report " + name + " has just been removed from the database."));
      case DocumentName.Several(List<DocumentName.One> candidates) -> throw new IllegalArgumentException(several(words, candidates));
      case DocumentName.None(List<String> nearest) -> throw new IllegalArgumentException("There is no report named \"" + words + "\" in the database."
          + (nearest.isEmpty() ? " cotejo export --table documents lists all." : " Did you mean " + String.join(" or ", nearest) + "?"));
    };
  }

  private static String several(String words, List<DocumentName.One> candidates) {
    String shown = candidates.stream().limit(MOST_SHOWN)
        .map(one -> "  " + one.id().sha256().substring(0, SHOWN_DIGITS) + "  " + one.name()).collect(Collectors.joining(System.lineSeparator()));
    return "\"" + words + "\" may be any of " + candidates.size() + " reports; write more of the name, or the id:" + System.lineSeparator() + shown
        + (candidates.size() > MOST_SHOWN ? System.lineSeparator() + "  ..." : "");
  }
}
