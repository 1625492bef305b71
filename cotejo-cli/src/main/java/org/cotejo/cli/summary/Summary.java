package org.cotejo.cli.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.model.DocumentId;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.run.RunResult;
import org.cotejo.workspace.run.Settled;

/// The table at the end of a run.
public final class Summary {
  private static final int MOST_REPORTS = 25;
  private static final int MOST_SKIPPED = 25;
  private static final int NAME_WIDTH = 34;
  private static final int TEXT_WIDTH = 78;

  private final Store store;

  public Summary(Store store) {
    this.store = store;
  }

  /// The whole summary, line by line.
  public String of(RunResult result) {
    List<String> lines = new ArrayList<>();
    List<DocumentId> documents = result.settled().stream().flatMap(Summary::document).toList();
    addTable(lines, documents.stream().limit(MOST_REPORTS).toList());
    if (documents.size() > MOST_REPORTS) {
      lines.add("... and " + (documents.size() - MOST_REPORTS) + " more reports");
    }
    addSkipped(lines, result.skipped());
    addTotals(lines, result);
    return String.join(System.lineSeparator(), lines);
  }

  private static Stream<DocumentId> document(Settled settled) {
    return switch (settled) {
      case Settled.Coded(DocumentId id, String _, int _) -> Stream.of(id);
      case Settled.Known(DocumentId id, String _) -> Stream.of(id);
      case Settled.Duplicate _, Settled.Skipped _ -> Stream.empty();
    };
  }

  private void addTable(List<String> lines, List<DocumentId> documents) {
    if (documents.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(row("REPORT", "CLAIMS", "FIGURES, EVENTS, AND WHO SAYS SO"));
    for (ReportDigest digest : digests(documents)) {
      lines.add("");
      addDigest(lines, digest);
    }
    lines.add("");
  }

  private static void addDigest(List<String> lines, ReportDigest digest) {
    List<String> left = new ArrayList<>(Words.wrapped(digest.name(), NAME_WIDTH));
    if (!digest.title().isEmpty()) {
      left.addAll(Words.wrapped("\"" + Words.cut(digest.title(), 3 * NAME_WIDTH) + "\"", NAME_WIDTH));
    }
    List<String> right = digest.lines().isEmpty()
        ? List.of("nothing to record")
        : digest.lines().stream().flatMap(line -> Words.wrapped(line, TEXT_WIDTH).stream()).toList();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      lines.add(row(i < left.size() ? left.get(i) : "", i == 0 ? String.valueOf(digest.claims()) : "", i < right.size() ? right.get(i) : ""));
    }
  }

  private static String row(String name, String claims, String text) {
    String padding = " ".repeat(Math.max(0, NAME_WIDTH - name.codePointCount(0, name.length())));
    return (name + padding + String.format("%7s  ", claims) + text).stripTrailing();
  }

  private List<ReportDigest> digests(List<DocumentId> documents) {
    Filter filter = Filter.ofDocuments(documents.stream().map(DocumentId::sha256).toList());
    Map<String, List<ClaimRow>> claims = new LinkedHashMap<>();
    documents.forEach(id -> claims.put(id.sha256(), new ArrayList<>()));
    try (Table table = store.table(PublishedTable.CLAIMS, filter)) {
      table.rows().map(ClaimRow::new).forEach(row -> claims.getOrDefault(row.text("document_id"), new ArrayList<>()).add(row));
    }
    List<ReportDigest> digests = new ArrayList<>();
    try (Table table = store.table(PublishedTable.DOCUMENTS, filter)) {
      table.rows().forEach(row -> digests.add(
          ReportDigest.of(text(row.get(1)), text(row.get(3)), claims.getOrDefault(text(row.getFirst()), List.of()))));
    }
    return digests;
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Text(String value) ? value : "";
  }

  private static void addSkipped(List<String> lines, List<Settled.Skipped> skipped) {
    if (skipped.isEmpty()) {
      return;
    }
    lines.add("Skipped " + skipped.size() + ":");
    skipped.stream().limit(MOST_SKIPPED).forEach(input -> lines.add("  " + input.name() + ": " + input.reason()));
    if (skipped.size() > MOST_SKIPPED) {
      lines.add("  ... and " + (skipped.size() - MOST_SKIPPED) + " more; cotejo export --table skipped lists all");
    }
    lines.add("");
  }

  private void addTotals(List<String> lines, RunResult result) {
    List<Settled.Coded> coded = result.all(Settled.Coded.class);
    int claims = coded.stream().mapToInt(Settled.Coded::claims).sum();
    int known = result.all(Settled.Known.class).size();
    int duplicates = result.all(Settled.Duplicate.class).size();
    lines.add("Coded " + counted(coded.size(), "report") + " with " + counted(claims, "claim")
        + (known > 0 ? "; " + known + " known already" : "")
        + (duplicates > 0 ? "; " + duplicates + " given twice" : "")
        + (result.skipped().isEmpty() ? "" : "; " + result.skipped().size() + " skipped") + ".");
    lines.add("Database " + store.file() + ": " + counted(store.count(PublishedTable.DOCUMENTS), "report") + ", "
        + counted(store.count(PublishedTable.CLAIMS), "claim") + ", " + counted(store.count(PublishedTable.INCIDENTS), "incident") + " (cotejo incidents lists them).");
  }

  private static String counted(long count, String noun) {
    return Words.number(count) + " " + noun + (count == 1 ? "" : "s");
  }
}
