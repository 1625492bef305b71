package org.cotejo.export.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.model.table.Cell;
import org.cotejo.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An export that nobody has edited holds no change, whatever its words are.
class UneditedTest {
  private static final Ontology ONTOLOGY = Ontology.load();
  private static final int ROWS = 400;
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(value = Format.class, names = {"CSV", "XLSX"})
  void anExportThatIsReadBackHasNoChange(Format format) throws IOException {
    List<List<Cell>> rows = new RandomClaims(3).rows(ROWS);
    assertUnedited(written(rows, format), rows);
  }

  @Test
  void neitherHasOneThatASpreadsheetSavedWithSemicolonsAndAByteOrderMark() throws IOException {
    List<List<Cell>> rows = new RandomClaims(4).rows(ROWS);
    Path file = written(rows, Format.CSV);
    try (var lines = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(file); var out = Files.newBufferedWriter(folder.resolve("saved.csv"));
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().fieldSeparator(';').build(out)) {
      out.write('\uFEFF');
      lines.forEach(line -> csv.writeRecord(line.getFields()));
    }
    assertUnedited(folder.resolve("saved.csv"), rows);
  }

  @Test
  void wordsInWindowsEncodingAreTheSameWords() throws IOException {
    List<List<Cell>> rows = new RandomClaims(5).rows(50).stream()
        .map(row -> row.stream().map(cell -> isWestern(cell) ? cell : Cell.of("señora, ¿qué pasó?")).toList()).toList();
    Path file = written(rows, Format.CSV);
    Files.writeString(file, Files.readString(file, StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertUnedited(file, rows);
  }

  private static boolean isWestern(Cell cell) {
    return !(cell instanceof Cell.Text(String value)) || Charset.forName("windows-1252").newEncoder().canEncode(value);
  }

  private Path written(List<List<Cell>> rows, Format format) throws IOException {
    Path file = folder.resolve("claims" + format.ending());
    Export.write(RandomClaims.table(rows), file, format);
    return file;
  }

  private static void assertUnedited(Path file, List<List<Cell>> rows) throws IOException {
    Changes changes = Changes.between(EditedSheet.read(file), RandomClaims.table(rows), ONTOLOGY);
    assertThat(changes.problems()).map(Problem::message).isEmpty();
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.decisions()).isEmpty();
  }
}
