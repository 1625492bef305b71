package org.cotejo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
  @TempDir Path folder;

  @Test
  void cellsKeepTheirTypes() throws IOException {
    List<Row> rows = rows(Samples.table());
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0).getCellText(0)).isEqualTo("evidence");
    assertThat(rows.get(1).getCellText(0)).isEqualTo("He said \"no\", then\nleft; 💥 ñandú");
    assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.NUMBER);
    assertThat(rows.get(4).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("382000000");
    assertThat(rows.get(1).getCellAsBoolean(3)).contains(false);
    assertThat(rows.get(2).getOptionalCell(4)).isEmpty();
  }

  @Test
  void aFormulaInAReportStaysWords() throws IOException {
    Row row = rows(Samples.table()).get(2);
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
  }

  @Test
  void textLongerThanACellIsCut() throws IOException {
    Table table = oneText("a".repeat(32_765) + "💥💥");
    assertThat(rows(table).get(1).getCellText(0)).hasSize(32_766).endsWith("a…");
  }

  @Test
  void charactersThatXmlForbidsDoNotBreakTheFile() throws IOException {
    assertThat(rows(oneText("a\u0000b\u000bc\ud83dd")).get(1).getCellText(0)).startsWith("a").endsWith("d");
  }

  private static Table oneText(String text) {
    return new Table("documents", List.of(new Column("text", Column.Type.TEXT, "")), Stream.of(List.<Cell>of(new Cell.Text(text))));
  }

  private List<Row> rows(Table table) throws IOException {
    Path file = folder.resolve("out.xlsx");
    Export.write(table, file, Format.XLSX);
    try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      return workbook.getFirstSheet().read();
    }
  }
}
