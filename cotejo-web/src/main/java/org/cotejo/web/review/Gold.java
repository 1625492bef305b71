package org.cotejo.web.review;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Selections;
import org.cotejo.web.page.Download;
import org.cotejo.web.page.Request;

/// The reviewed claims of a selection, also rejected ones: the published columns, then who decided last, when, and why.
final class Gold implements Download {
  private static final List<Column> WHO = List.of(
      new Column("decided_by", Column.Type.TEXT, "who decided last"), new Column("decided_at", Column.Type.TEXT, "when, ISO, UTC"), new Column("decided_why", Column.Type.TEXT, "in that person's words"));
  private static final int AT_ONCE = 500;

  private final Library library;

  Gold(Library library) {
    this.library = library;
  }

  @Override
  public void send(Request request, Context context) {
    Found found = library.find(Selections.with(Selections.of(request.address()), Facet.REVIEW, Set.of(Review.ACCEPTED.code(), Review.EDITED.code(), Review.REJECTED.code())));
    List<Integer> rows = found.rows(SortKey.DATE, false, 0, found.total());
    Map<String, LoggedDecision> last = last(request.store().decisions().all());
    Stream<List<Cell>> all = IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_ONCE).mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))
        .flatMap(part -> request.claims(request.store().claimRows(part)).stream()).map(row -> told(row, last));
    context.contentType("application/x-ndjson");
    context.header("Content-Disposition", "attachment; filename=\"gold.jsonl\"");
    try (Table table = new Table("claims", Stream.concat(ClaimColumns.columns().stream(), WHO.stream()).toList(), all); OutputStream out = context.outputStream()) {
      Export.write(table, out, Format.JSONL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, LoggedDecision> last(List<LoggedDecision> log) {
    Map<String, LoggedDecision> last = new HashMap<>();
    log.stream().filter(logged -> !logged.undone()).forEach(logged -> ReviewViews.claim(logged.decision()).ifPresent(claim -> last.put(claim, logged)));
    return last;
  }

  private static List<Cell> told(List<Cell> row, Map<String, LoggedDecision> last) {
    List<Cell> cells = new ArrayList<>(row);
    LoggedDecision decision = row.getFirst() instanceof Cell.Text(String claim) ? last.get(claim) : null;
    cells.addAll(decision == null ? List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY) : List.of(Cell.of(decision.by()), Cell.of(decision.at().toString()), Cell.of(decision.reason())));
    return cells;
  }
}
