package org.cotejo.export.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.ontology.Ontology;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook as a spreadsheet saves it: cells of other types than were exported, shared strings, a sheet of one's own before.
class SavedSheetTest {
  @TempDir Path folder;

  @Test
  void cellsOfOtherTypesHoldTheSameValues() throws IOException {
    Path file = saved(sheet -> {
      sheet.value(1, 0, "c1");
      sheet.value(1, 1, "15");
      sheet.value(1, 2, LocalDate.of(2026, 3, 4));
      sheet.style(1, 2).format("dd/mm/yyyy").set();
      sheet.value(1, 3, "VERDADERO");
      sheet.value(1, 4, 211);
      sheet.value(1, 5, "denied ");
    });
    assertThat(changes(file).problems()).isEmpty();
    assertThat(changes(file).changes()).containsExactly(new Change("c1", "status", "asserted", "denied", 2));
  }

  @Test
  void rowsKeepTheirNumbersBehindEmptyOnes() throws IOException {
    Path file = saved(sheet -> {
      sheet.value(4, 0, "c1");
      sheet.value(4, 1, 16);
      sheet.value(4, 2, LocalDate.of(2026, 3, 5));
      sheet.value(4, 3, false);
      sheet.value(4, 4, "0211");
      sheet.value(4, 5, "perhaps");
    });
    assertThat(changes(file).changes()).containsExactly(new Change("c1", "low", "15", "16", 5), new Change("c1", "approximate", "true", "false", 5));
    assertThat(changes(file).problems()).extracting(Problem::row, Problem::column).containsExactly(
        tuple(5, "date_start"), tuple(5, "status"));
  }

  private interface Cells {
    void write(Worksheet sheet);
  }

  private Path saved(Cells cells) throws IOException {
    Path file = folder.resolve("saved.xlsx");
    try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "A spreadsheet", "1.0")) {
      workbook.newWorksheet("my notes").value(0, 0, "call the ministry");
      Worksheet sheet = workbook.newWorksheet("claims");
      List<String> header = List.of("claim_id", "low", "date_start", "approximate", "cameo", "status");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(0, i, header.get(i));
      }
      cells.write(sheet);
    }
    return file;
  }

  private static Changes changes(Path file) throws IOException {
    List<Cell> claim = ClaimColumns.columns().stream().map(column -> switch (column.name()) {
      case "claim_id" -> Cell.of("c1");
      case "low" -> new Cell.Decimal(15);
      case "date_start", "date_end" -> Cell.of("2026-03-04");
      case "approximate" -> Cell.of(true);
      case "cameo" -> Cell.of("0211");
      case "status" -> Cell.of("asserted");
      default -> Cell.EMPTY;
    }).toList();
    return Changes.between(EditedSheet.read(file), RandomClaims.table(List.of(claim)), Ontology.load());
  }
}
