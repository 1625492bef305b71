package org.cotejo.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cotejo.cli.progress.LineProgress;
import org.cotejo.intake.Intake;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.intake.format.TableColumns;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.run.Coder;
import org.cotejo.workspace.run.CodingRun;
import org.cotejo.workspace.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingRunTest {
  @TempDir Path folder;
  private Path inputs = Path.of("");
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final KeywordCoder coder = new KeywordCoder("v1");

  @BeforeEach
  void threeReports() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    write("a.txt", "The raid in Arenal left 15 killed, say residents. The ministry counts them: 12 killed, say officials.");
    write("b.txt", "Nothing happened in Arenal on Friday, and nobody has been hurt, according to the mayor of the town.");
    write("c.txt", "A second raid on the hills above Arenal left 3 killed, and the road to the coast was closed.");
  }

  @Test
  void everyReportIsCodedAndTheSummaryTellsWhoSaysWhat() {
    assertThat(run(coder, IntakeSettings.DEFAULT))
        .contains("killed: 15 (residents), 12 (officials)")
        .contains("nothing to record")
        .contains("Coded 3 reports with 3 claims.")
        .contains("3 reports, 3 claims, ");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Reading 3 files", "a.txt: 2 claims", "b.txt: 0 claims");
  }

  @Test
  void codingTwiceChangesNothing() {
    run(coder, IntakeSettings.DEFAULT);
    List<List<Cell>> once = claims();
    assertThat(run(coder, IntakeSettings.DEFAULT)).contains("3 known already").contains("killed: 15 (residents)");
    assertThat(claims()).isEqualTo(once);
    assertThat(coder.documents()).isEqualTo(3);
  }

  @Test
  void aNewCoderCodesAgain() {
    run(coder, IntakeSettings.DEFAULT);
    run(new KeywordCoder("v2"), IntakeSettings.DEFAULT);
    assertThat(claims()).hasSize(3).allMatch(row -> row.contains(Cell.of("v2")));
  }

  @Test
  void aStatedDateIsNews() {
    run(coder, IntakeSettings.DEFAULT);
    run(coder, new IntakeSettings(Optional.of(LocalDate.of(2024, 3, 9)), "", Optional.empty(), TableColumns.GUESSED));
    assertThat(claims()).hasSize(3).allMatch(row -> row.contains(Cell.of("2024-03-09")));
  }

  @Test
  void theSameBytesUnderTwoNamesAreOneReport() throws IOException {
    Files.copy(inputs.resolve("a.txt"), inputs.resolve("copy of a.txt"));
    assertThat(run(coder, IntakeSettings.DEFAULT)).contains("Coded 3 reports with 3 claims; 1 given twice.");
    assertThat(run(coder, IntakeSettings.DEFAULT)).contains("3 known already; 1 given twice");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsCoded() throws IOException {
    write("broken.pdf", "%PDF-1.7 and then nothing of the kind");
    write("fault.txt", "This report makes the coder explode, which must not keep the others from being coded at all.");
    String summary = run(coder, IntakeSettings.DEFAULT);
    assertThat(summary).contains("Skipped 2:", "  broken.pdf: ", "  fault.txt: could not be coded").contains("Coded 3 reports with 3 claims; 2 skipped.");
    Files.delete(inputs.resolve("fault.txt"));
    write("broken.pdf", "");
    write("broken.pdf.txt", "It was a raid after all, with 1 killed in the end, as the hospital has said on the same evening.");
    run(coder, IntakeSettings.DEFAULT);
    assertThat(claims()).hasSize(4);
  }

  @Test
  void manyReportsComeInTheirOrder() throws IOException {
    for (int i = 0; i < 200; i++) {
      write("many-%03d.txt".formatted(i), "A report about a raid in the hills above Arenal that left " + i + " killed, say residents.");
    }
    String summary = run(coder, IntakeSettings.DEFAULT);
    assertThat(summary).contains("... and 178 more reports", "Coded 203 reports with 203 claims.");
    assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("many-"))).isSorted().hasSize(200);
  }

  private String run(Coder with, IntakeSettings settings) {
    ExecutorService workers = Executors.newFixedThreadPool(3);
    try (Store store = Store.open(folder.resolve("test.db"));
        Progress progress = new LineProgress(new PrintStream(printed, true, StandardCharsets.UTF_8))) {
      Intake intake = new Intake(settings, _ -> "en");
      return new Summary(store).of(new CodingRun(intake, with, store, workers, progress).run(List.of(inputs)));
    } finally {
      workers.shutdownNow();
    }
  }

  private List<List<Cell>> claims() {
    try (Store store = Store.openExisting(folder.resolve("test.db")); Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      return table.rows().toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(inputs.resolve(name), text);
  }
}
