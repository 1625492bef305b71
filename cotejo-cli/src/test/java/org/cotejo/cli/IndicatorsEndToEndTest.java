package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.store.Store;
import org.cotejo.workspace.count.ClaimLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From example reports to printed indicators: four reports of one raid, and a monthly bulletin of an observatory.
class IndicatorsEndToEndTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private static Path folder;

  @BeforeAll
  static void code() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<String> reports = files.filter(file -> file.getFileName().toString().matches("0[1-4]-.*|09-.*")).map(Path::toString).sorted().toList();
      assertThat(reports).hasSize(5);
      String[] arguments = Stream.concat(Stream.of("code", "--db", database()), reports.stream()).toArray(String[]::new);
      assertThat(run(arguments).exitCode()).isEqualTo(ExitCode.DONE);
    }
  }

  private record Answer(int exitCode, String text) {}

  private static String database() {
    return folder.resolve("cotejo.db").toString();
  }

  private static Answer run(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      return new Answer(Cotejo.run(arguments), out.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  private static String line(Answer answer, String code) {
    return answer.text().lines().filter(line -> line.startsWith(code + " ")).findFirst().orElseThrow();
  }

  @Test
  void theDeadOfTheRaidAreBetweenSevenAndNine() {
    Answer answer = run("indicators", "--db", database(), "--period", "2026-03");
    assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(line(answer, "I-1")).containsPattern("civilians killed +8 +3.78–15.1 +7–9$");
    assertThat(answer.text()).contains("range").contains("7–9").contains("not computable: no file gives inhabitants");
  }

  @Test
  void theSameInSpanishAndExactly() {
    Answer answer = run("indicators", "--db", database(), "--period", "2026-03", "--language", "es", "--method", "exact");
    assertThat(line(answer, "I-1")).containsPattern("civiles muertos +8 +3,45–15,8 +7–9$");
  }

  /// What adds up a year is no incident of a day, nor of any: with and without a single event beside it.
  @Test
  void whatAddsUpAYearIsNoIncident() throws IOException {
    Path report = Files.writeString(folder.resolve("year.en.txt"), "Maracaibo, 12 March 2026\n\nPolice shot dead two men in Maracaibo on Monday. Police have killed 23 people this year, the ombudsman said. "
        + "Since January, 17 civilians have been killed by soldiers.\n");
    Path other = Files.writeString(folder.resolve("year.es.txt"), "Caracas, 12 de marzo de 2026\n\nEn lo que va de año la policía ha matado a 45 personas, dijo la ONG. Los militares han dado muerte a 12 civiles este año.\n");
    String own = folder.resolve("year.db").toString();
    assertThat(run("code", "--db", own, report.toString(), other.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(line(run("indicators", "--db", own), "I-1")).containsPattern("civilians killed +2 ");
  }

  @Test
  void whatAnObservatoryPublishesOfAMonthIsNoIncident() {
    Answer answer = run("indicators", "--db", database(), "--period", "2026-05");
    assertThat(answer.text()).doesNotContain("29").contains("not computable: no report gives civilians killed");
    assertThat(run("statistics", "--db", database()).text()).contains("312 homicidios").contains("2026-05");
  }

  @Test
  void aFigureOpensItsSentences() {
    Answer answer = run("indicators", "--db", database(), "--period", "2026-03", "--why", "I-1");
    assertThat(answer.text()).contains("Evaristo Landa", "Siete presuntos integrantes de la banda Los Canteros fueron abatidos", "Casa de la Memoria");
  }

  @Test
  void denominatorsWeighAndBadLinesAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("weights.csv"), "place,period,homicides,population\n,2026-03,80,\n,2026,,many\n");
    Answer answer = run("indicators", "--db", database(), "--period", "2026-03", "--denominators", file.toString());
    assertThat(answer.exitCode()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(line(answer, "A-1")).contains("10 %");
  }

  @Test
  void aPeriodThatIsNoneIsExplained() {
    assertThat(run("indicators", "--db", database(), "--period", "March").exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aBulletinStandsAloneAndNamesNoPrivatePerson() throws IOException {
    Path file = folder.resolve("bulletin.html");
    assertThat(run("report", "--db", database(), "--period", "2026-03", "--to", file.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    String page = Files.readString(file);
    assertThat(page).contains("March 2026", "8 (7–9)", "<svg", "Evaristo Landa", "bulletin.xlsx").doesNotContain("<script", "http://", "https://", "src=");
    assertThat(folder.resolve("bulletin.xlsx")).isNotEmptyFile();
    // no sentence is printed
    try (Store store = Store.openExisting(Path.of(database()))) {
      List<String> claims = run("indicators", "--db", database(), "--period", "2026-03", "--each", "agency", "--to", folder.resolve("rows.csv").toString()).exitCode() == 0
          ? Files.readAllLines(folder.resolve("rows.csv")).stream().skip(1).flatMap(row -> Stream.of(row.substring(row.lastIndexOf(',') + 1).split(";"))).distinct().toList() : List.of();
      assertThat(ClaimLine.of(store, claims)).isNotEmpty().allSatisfy(claim -> assertThat(page).doesNotContain(claim.evidence()));
    }
  }
}
