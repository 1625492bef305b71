package org.cotejo.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.model.table.Table;

/// Tables as files to be saved.
public final class Saved {
  private static final List<Format> FORMATS = List.of(Format.CSV, Format.XLSX, Format.JSONL);
  private static final Map<Format, String> TYPES = Map.of(Format.CSV, "text/csv; charset=utf-8",
      Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Format.JSONL, "application/x-ndjson");

  private Saved() {}

  /// The format of that ending.
  ///
  /// @param ending csv, xlsx or jsonl
  /// @throws Missing if there is none
  public static Format format(String ending) {
    return FORMATS.stream().filter(known -> known.ending().equals("." + ending)).findFirst().orElseThrow(() -> new Missing("missing.format", ending));
  }

  /// Answers with the table. Closes it.
  ///
  /// @param name of the file, without ending
  public static void send(Table table, String name, Format format, Context context) {
    context.contentType(TYPES.getOrDefault(format, "application/octet-stream"));
    attach(name + format.ending(), context);
    try (table; OutputStream out = context.outputStream()) {
      Export.write(table, out, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lets the browser save the answer instead of showing it.
  public static void attach(String name, Context context) {
    context.header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]+", "-") + "\"");
  }
}
