package org.cotejo.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cotejo.export.parquet.ParquetFile;

/// The formats, each known by its file ending.
public enum Format {
  CSV(CsvWriter::new),
  JSONL(JsonlWriter::new),
  XLSX(XlsxWriter::new),
  PARQUET(() -> (table, out) -> new Written(ParquetFile.write(table, out), 0)),
  GEOJSON(GeoJsonWriter::new);

  private final Supplier<TableWriter> writer;

  Format(Supplier<TableWriter> writer) {
    this.writer = writer;
  }

  /// The file ending, with its dot.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  TableWriter writer() {
    return writer.get();
  }

  /// The format that a file's ending names, whatever its case.
  public static Optional<Format> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
  }

  /// The endings, for messages.
  public static String endings() {
    return Arrays.stream(values()).map(Format::ending).collect(Collectors.joining(" "));
  }
}
