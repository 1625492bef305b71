package org.cotejo.web.search;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.facet.Found;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Cells;
import org.cotejo.web.page.Download;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;

/// All that is found, in the order and the columns of the page, as a file. Each row ends with the address of its page.
final class SearchExport implements Download {
  private static final List<Format> FORMATS = List.of(Format.CSV, Format.XLSX, Format.JSONL, Format.GEOJSON);
  private static final Map<Format, String> TYPES = Map.of(
      Format.CSV, "text/csv; charset=utf-8", Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      Format.JSONL, "application/x-ndjson", Format.GEOJSON, "application/geo+json");
  private static final Column LINK = new Column("link", Column.Type.TEXT, "the workbench's page of the claim's report");
  /// Without them a place cannot be drawn.
  private static final List<String> POINT = List.of("latitude", "longitude");

  private static final int AT_ONCE = 500;

  private final Library library;

  SearchExport(Library library) {
    this.library = library;
  }

  static List<SearchView.Export> addresses(Address here) {
    return FORMATS.stream().map(format -> new SearchView.Export(format.ending().substring(1), here.without("page").at("/search/claims" + format.ending()))).toList();
  }

  @Override
  public void send(Request request, Context context) {
    Format format = FORMATS.stream().filter(known -> known.ending().equals("." + request.name("format"))).findFirst()
        .orElseThrow(() -> new Missing("missing.format", request.name("format")));
    SearchState state = SearchState.of(request.address());
    Found found = library.find(state.selection());
    context.contentType(TYPES.getOrDefault(format, "application/octet-stream"));
    context.header("Content-Disposition", "attachment; filename=\"claims" + format.ending() + "\"");
    try (Table all = all(request, found.rows(state.sort(), state.descending(), 0, found.total())); OutputStream out = context.outputStream()) {
      Export.write(shown(all, columns(state, format), "http://" + context.host()), out, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Some hundred claims at a time are in memory.
  private static Table all(Request request, List<Integer> rows) {
    return new Table("claims", ClaimColumns.columns(), IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_ONCE)
        .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).flatMap(part -> request.claims(request.store().claimRows(part)).stream()));
  }

  /// A list shows no columns, so all are exported.
  private static List<String> columns(SearchState state, Format format) {
    if (!state.table()) {
      return ClaimColumns.columns().stream().map(Column::name).toList();
    }
    List<String> columns = new ArrayList<>(state.columns());
    POINT.stream().filter(name -> format == Format.GEOJSON && !columns.contains(name)).forEach(columns::add);
    return columns;
  }

  private static Table shown(Table all, List<String> names, String site) {
    Map<String, Integer> places = Cells.places(all.columns());
    List<Integer> kept = names.stream().flatMap(name -> Optional.ofNullable(places.get(name)).stream()).toList();
    List<Column> columns = new ArrayList<>(kept.stream().map(all.columns()::get).toList());
    columns.add(LINK);
    return new Table(all.name(), columns, all.rows().map(row -> {
      List<Cell> cells = new ArrayList<>(kept.stream().map(row::get).toList());
      cells.add(Cell.of(site + ClaimLines.document(row)));
      return cells;
    }));
  }
}
