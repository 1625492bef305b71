package org.cotejo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir Path folder;

  @Test
  void csvReadsBackWordForWord() throws IOException {
    Path file = written("out.csv");
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      assertThat(csv.stream().map(CsvRecord::getFields)).containsExactly(
          List.of("evidence", "begin", "low", "approximate", "latitude", "longitude"),
          List.of("He said \"no\", then\nleft; 💥 ñandú", "0", "15", "false", "10.5", "-66.9"),
          List.of("=HYPERLINK(\"x\")", "7", "0.1", "true", "", ""),
          List.of("+1 -2 @x", "12", "", "", "", "3"),
          List.of("millions", "13", "382000000", "true", "0", "0"));
    }
    assertThat(Files.readString(file)).startsWith("evidence,begin").endsWith("0,0\r\n");
  }

  @Test
  void anEmptyTableHasAHeaderOnly() throws IOException {
    assertThat(write(Samples.empty(), "out.csv")).content().isEqualTo("evidence,begin,low,approximate,latitude,longitude\r\n");
    assertThat(write(Samples.empty(), "out.jsonl")).isEmptyFile();
  }

  @Test
  void jsonLinesKeepTypesAndUnknowns() throws IOException {
    List<String> lines = Files.readAllLines(written("out.jsonl"));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).isEqualTo(
        "{\"evidence\":\"He said \\\"no\\\", then\\nleft; 💥 ñandú\",\"begin\":0,\"low\":15,\"approximate\":false,\"latitude\":10.5,\"longitude\":-66.9}");
    assertThat(lines.get(2)).isEqualTo(
        "{\"evidence\":\"+1 -2 @x\",\"begin\":12,\"low\":null,\"approximate\":null,\"latitude\":null,\"longitude\":3}");
  }

  @Test
  void geoJsonHoldsThePlacedRowsAndCountsTheRest() throws IOException {
    Path file = folder.resolve("out.geojson");
    assertThat(Export.write(Samples.table(), file, Format.GEOJSON)).isEqualTo(new Written(2, 2));
    JsonNode json = JSON.readTree(file.toFile());
    assertThat(json.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(json.get("features")).hasSize(2);
    assertThat(json.at("/features/0/geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[-66.9,10.5]}");
    assertThat(json.at("/features/0/properties/low").toString()).isEqualTo("15");
  }

  @Test
  void geoJsonNeedsCoordinates() {
    Table skipped = new Table("skipped", List.of(new Column("input", Column.Type.TEXT, "")), Stream.of());
    assertThatThrownBy(() -> Export.write(skipped, folder.resolve("x.geojson"), Format.GEOJSON)).hasMessageContaining("has no coordinates");
  }

  @Test
  void aFailedExportLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "old");
    Table failing = new Table("claims", Samples.COLUMNS, Samples.ROWS.stream().peek(_ -> {
      throw new IllegalStateException("the database is gone");
    }));
    assertThatThrownBy(() -> Export.write(failing, file, Format.CSV)).hasMessage("the database is gone");
    assertThat(file).content().isEqualTo("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void theEndingNamesTheFormat() {
    assertThat(Format.of(Path.of("a/CLAIMS.XLSX"))).contains(Format.XLSX);
    assertThat(Format.of(Path.of("claims.csv.bak"))).isEmpty();
  }

  @Test
  void brokenCharactersDoNotBreakTheFile() throws IOException {
    List<Column> columns = List.of(new Column("text", Column.Type.TEXT, ""));
    for (String name : List.of("a.csv", "a.jsonl", "a.parquet")) {
      Table table = new Table("documents", columns, Stream.of(List.<Cell>of(new Cell.Text("a\u0000b\ud83dc"))));
      assertThat(write(table, name)).isNotEmptyFile();
    }
    assertThat(JSON.readTree(folder.resolve("a.jsonl").toFile()).get("text").asText()).startsWith("a\u0000b").endsWith("c");
  }

  private Path written(String name) throws IOException {
    return write(Samples.table(), name);
  }

  private Path write(Table table, String name) throws IOException {
    Path file = folder.resolve(name);
    Export.write(table, file, Format.of(file).orElseThrow());
    return file;
  }
}
