package org.cotejo.incidents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.Test;

/// Findings as rows of a spreadsheet.
class FindingColumnsTest {

  private static List<Map<String, Cell>> rows(CodedDocument... reports) {
    try (Table table = FindingColumns.table(Stream.of(reports))) {
      return table.rows().map(row -> {
        assertThat(row).hasSameSizeAs(table.columns());
        Map<String, Cell> cells = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
          cells.put(table.columns().get(i).name(), row.get(i));
        }
        return cells;
      }).toList();
    }
  }

  @Test
  void aRatioIsToldWithItsArithmeticAndWhatWouldBeRight() {
    CodedDocument sound = Told.en("Police killed 424 suspects and lost seven officers.").killed("424", "CRM", 424).killed("seven", "COP", 7).coded();
    CodedDocument wrong = Told.en("👮 The minister spoke. Police killed 424 suspects and lost seven officers, a ratio of 53 to 1.").killed("424", "CRM", 424).killed("seven", "COP", 7).coded();

    assertThat(rows(sound, wrong)).singleElement().satisfies(row -> {
      assertThat(row).containsEntry("kind", new Cell.Text("ratio")).containsEntry("arithmetic", new Cell.Text("424 / 7 = 60.5714")).containsEntry("told", new Cell.Decimal(53))
          .containsEntry("problem", new Cell.Text("53 to 1 is told, but 424 and 7 give 60.57 to 1.")).containsEntry("problem_es", new Cell.Text("Se dice 53 a 1, pero 424 y 7 dan 60,57 a 1."))
          // in code points: the policeman is one
          .containsEntry("begin", new Cell.Whole(22)).containsEntry("evidence", new Cell.Text("Police killed 424 suspects and lost seven officers, a ratio of 53 to 1."));
      assertThat(row.get("right")).isEqualTo(row.get("computed")).isEqualTo(new Cell.Decimal(424.0 / 7));
    });
  }

  @Test
  void whereNothingSaysWhichFigureIsWrongNothingIsCalledRight() {
    assertThat(rows(Told.en("Sixty percent died by gunfire, 25 percent by knives and the remaining 20 percent otherwise.").coded())).singleElement().satisfies(row -> {
      assertThat(row).containsEntry("arithmetic", new Cell.Text("60 + 25 + 20 = 105")).containsEntry("right", Cell.EMPTY).containsEntry("sentence", new Cell.Whole(1));
    });
  }
}
