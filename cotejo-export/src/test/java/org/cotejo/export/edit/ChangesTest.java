package org.cotejo.export.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
  private static final Ontology ONTOLOGY = Ontology.load();
  private static final List<String> NAMES = ClaimColumns.columns().stream().map(Column::name).toList();
  private static final Map<String, String> CLAIM = Map.of("event_type", "ASSAULT", "act", "kill", "status", "asserted", "review", "unreviewed", "low", "15",
      "date_start", "2026-03-04", "date_end", "2026-03-04", "coder_version", "v1", "cameo", "0211");
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "status | DENIED | denied", "act | arrest | arrest", "low | 12 | 12", "low | 12,5 | 12.5", "low | '1,234.5' | 1234.5", "high | 1.234.567 | 1234567",
    "approximate | VERDADERO | true", "approximate | no | false", "country | ven | VEN", "actor_sector | cop;MIL | COP; MIL", "plan | Plan Faro  | Plan Faro",
    "actor_text | '''=x' | =x", "latitude | -66,25 | -66.25", "date_end | 31/3/2026 | 2026-03-31", "low | '' | ''", "measure | Killed | killed"
  })
  void anEditIsReadAsItIsMeant(String column, String written, String after) {
    Changes changes = edited(Map.of(column, written));
    assertThat(changes.problems()).isEmpty();
    assertThat(changes.changes()).containsExactly(new Change("c1", column, CLAIM.getOrDefault(column, ""), after, 2));
    assertThat(changes.decisions()).containsExactly(new Decision.Edit("c1", column, after));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "low | 15.0", "low | '15,0'", "low | ' 15 '", "date_start | 04/03/2026", "date_start | 3/4/2026", "date_start | 2026-03-04 00:00:00", "status | ' asserted '",
    "event_type | assault", "cameo | 211", "date_start | '''2026-03-04'"
  })
  void whatSpreadsheetsDoToAValueIsNoEdit(String column, String written) {
    Changes changes = edited(Map.of(column, written));
    assertThat(changes.problems()).isEmpty();
    assertThat(changes.changes()).isEmpty();
  }

  @Test
  void daysAreCountedFromTheSheetsOwnDayZero() {
    double since1900 = LocalDate.of(1899, 12, 30).until(LocalDate.of(2026, 3, 4), ChronoUnit.DAYS);
    assertThat(Reading.of(new Kind.Day(), new SheetCell.Number(since1900), "2026-03-04", EditedSheet.DAY_ZERO)).isEqualTo(new Reading.Value("2026-03-04"));
    assertThat(Reading.of(new Kind.Day(), new SheetCell.Number(since1900 - 1462), "", EditedSheet.DAY_ZERO_1904)).isEqualTo(new Reading.Value("2026-03-04"));
    assertThat(Reading.of(new Kind.Day(), new SheetCell.Number(15), "", EditedSheet.DAY_ZERO)).isInstanceOf(Reading.Bad.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "status | perhaps | asserted alleged", "act | murder | kill", "low | many | a number, 0 or more", "low | -1 | a number, 0 or more",
    "low | '1,234' | 1.234 or 1234", "latitude | 91 | from -90 to 90", "date_start | 2026-02-30 | a day such as", "date_start | 5/6/2026 | 2026-06-05 or 2026-05-06",
    "actor_sector | POLICE | sector codes", "country | XXX | country codes", "evidence | other words | cannot be edited", "approximate | perhaps | true, false",
    "incident_id | i99 | an incident of the table", "event_type | '' | one of", "date_end | '' | a first and a last day", "date_start | 2026-03-05 | not after",
    "high | 3 | not above", "document_id | abc | cannot be edited", "sentence | 99 | cannot be edited"
  })
  void whatAColumnCannotHoldIsNamed(String column, String written, String expected) {
    Changes changes = edited(Map.of(column, written));
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.row()).isEqualTo(2);
      assertThat(problem.message()).contains("row 2").contains(expected);
    });
  }

  @Test
  void anUnknownIdAnUnknownColumnAndARowWithoutIdAreNamed() {
    EditedSheet sheet = new EditedSheet(List.of("claim_id", "notes", "status", "status"),
        List.of(row(2, "c9", "check", "denied", ""), row(3, "", "call her", "denied", "")), EditedSheet.DAY_ZERO);
    assertThat(Changes.between(sheet, RandomClaims.table(List.of(claim("c1", "i1"))), ONTOLOGY).problems()).map(Problem::message)
        .anyMatch(message -> message.startsWith("row 1, column notes"))
        .anyMatch(message -> message.startsWith("row 1, column status"))
        .anyMatch(message -> message.startsWith("row 2, column claim_id: found \"c9\""))
        .anyMatch(message -> message.startsWith("row 3, column claim_id"))
        .hasSize(4);
  }

  @Test
  void aSheetWithoutIdsIsRefusedAsAWhole() {
    EditedSheet sheet = new EditedSheet(List.of("status"), List.of(row(2, "denied")), EditedSheet.DAY_ZERO);
    Changes changes = Changes.between(sheet, RandomClaims.table(List.of(claim("c1", "i1"))), ONTOLOGY);
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.problems()).singleElement().satisfies(problem -> assertThat(problem.expected()).contains("claim_id"));
  }

  @Test
  void twoRowsOfOneClaimMayNotContradictEachOther() {
    EditedSheet sheet = new EditedSheet(List.of("claim_id", "status", "act"),
        List.of(row(2, "c1", "denied", "kill"), row(3, "c1", "alleged", "arrest"), row(4, "c1", "asserted", "arrest")), EditedSheet.DAY_ZERO);
    Changes changes = Changes.between(sheet, RandomClaims.table(List.of(claim("c1", "i1"))), ONTOLOGY);
    assertThat(changes.changes()).containsExactly(new Change("c1", "act", "kill", "arrest", 3));
    assertThat(changes.problems()).map(Problem::message)
        .anyMatch(message -> message.startsWith("row 3, column claim_id")).anyMatch(message -> message.startsWith("row 4, column claim_id"))
        .anyMatch(message -> message.startsWith("row 3, column status") && message.contains("neither is taken over")).hasSize(3);
  }

  @Test
  void aClaimThatWasCodedAnewIsLeftAlone() {
    Changes changes = edited(Map.of("coder_version", "v0", "status", "denied", "evidence", "old words"));
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).contains("export again"));
  }

  @Test
  void columnsMayBeMovedAndDeleted() {
    EditedSheet sheet = new EditedSheet(List.of("status", "", "claim_id"), List.of(row(2, "denied", "", "c1")), EditedSheet.DAY_ZERO);
    assertThat(Changes.between(sheet, RandomClaims.table(List.of(claim("c1", "i1"))), ONTOLOGY).decisions())
        .containsExactly(new Decision.Edit("c1", "status", "denied"));
  }

  @Test
  void aReviewIsAJudgement() {
    assertThat(edited(Map.of("review", "Accepted")).decisions()).containsExactly(new Decision.Judge("c1", Review.ACCEPTED));
  }

  @Test
  void claimsThatMoveTogetherAreSplitAndMergedTogether() {
    assertThat(moved(Map.of("c1", "i2", "c2", "i2"), "c1=i1", "c2=i1", "c3=i1", "c4=i2", "c5=i2")).containsExactly(
        new Decision.Split(List.of("c1", "c2"), List.of("c3")), new Decision.Merge(List.of("c1", "c2"), List.of("c4", "c5")));
  }

  @Test
  void aWholeIncidentThatMovesIsOnlyMerged() {
    assertThat(moved(Map.of("c1", "i2", "c2", "i2"), "c1=i1", "c2=i1", "c3=i2")).containsExactly(new Decision.Merge(List.of("c1", "c2"), List.of("c3")));
  }

  @Test
  void aNewIncidentIsMadeOfThoseThatAreSentThere() {
    assertThat(moved(Map.of("c1", "new-1", "c2", "new-1"), "c1=i1", "c2=i1", "c3=i1")).containsExactly(
        new Decision.Split(List.of("c1", "c2"), List.of("c3")), new Decision.Merge(List.of("c1"), List.of("c2")));
    assertThat(moved(Map.of("c1", ""), "c1=i1", "c2=i1")).containsExactly(new Decision.Split(List.of("c1"), List.of("c2")));
    assertThat(moved(Map.of("c1", "i1"), "c1=", "c2=i1")).containsExactly(new Decision.Merge(List.of("c1"), List.of("c2")));
  }

  @Test
  void claimsThatLeaveForTwoIncidentsAreSplitFromEachOther() {
    assertThat(moved(Map.of("c1", "i2", "c2", "i3"), "c1=i1", "c2=i1", "c4=i2", "c5=i3")).containsExactly(
        new Decision.Split(List.of("c2"), List.of("c1")), new Decision.Merge(List.of("c1"), List.of("c4")), new Decision.Merge(List.of("c2"), List.of("c5")));
  }

  @Test
  void filesThatAreNoSheetsAreExplained() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.xlsx"), "no workbook");
    assertThatThrownBy(() -> EditedSheet.read(notes)).isInstanceOf(IOException.class).hasMessageContaining("notes.xlsx");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertThatThrownBy(() -> EditedSheet.read(empty)).isInstanceOf(IOException.class).hasMessageContaining("is empty");
    assertThatThrownBy(() -> EditedSheet.read(folder.resolve("claims.ods"))).isInstanceOf(IOException.class).hasMessageContaining(".xlsx or .csv");
  }

  private static Changes edited(Map<String, String> edits) {
    List<Cell> claim = claim("c1", "i1");
    List<SheetCell> cells = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String exported = claim.get(i) instanceof Cell.Text(String value) ? value : claim.get(i) instanceof Cell.Decimal(double value) ? Numerals.plain(value) : "";
      cells.add(new SheetCell.Text(edits.getOrDefault(NAMES.get(i), exported)));
    }
    EditedSheet sheet = new EditedSheet(NAMES, List.of(new EditedSheet.Row(2, cells)), EditedSheet.DAY_ZERO);
    return Changes.between(sheet, RandomClaims.table(List.of(claim)), ONTOLOGY);
  }

  /// @param claims each with its incident, `c1=i1`
  private static List<Decision> moved(Map<String, String> moves, String... claims) {
    List<List<Cell>> table = new ArrayList<>();
    List<EditedSheet.Row> rows = new ArrayList<>();
    for (String claim : claims) {
      String id = claim.substring(0, claim.indexOf('='));
      String incident = claim.substring(claim.indexOf('=') + 1);
      table.add(claim(id, incident));
      rows.add(row(rows.size() + 2, id, moves.getOrDefault(id, incident)));
    }
    EditedSheet sheet = new EditedSheet(List.of("claim_id", "incident_id"), rows, EditedSheet.DAY_ZERO);
    return Changes.between(sheet, RandomClaims.table(table), ONTOLOGY).decisions();
  }

  private static EditedSheet.Row row(int number, String... cells) {
    return new EditedSheet.Row(number, List.of(cells).stream().map((String cell) -> (SheetCell) new SheetCell.Text(cell)).toList());
  }

  private static List<Cell> claim(String id, String incident) {
    return ClaimColumns.columns().stream().map(column -> switch (column.name()) {
      case "claim_id" -> Cell.of(id);
      case "incident_id" -> Cell.of(incident);
      case "low" -> new Cell.Decimal(15);
      default -> Cell.of(CLAIM.getOrDefault(column.name(), ""));
    }).toList();
  }
}
