package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From example reports to one incident and its accounts: four reports of one raid, and two of raids that look alike.
class AccountsEndToEndTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private static Path folder;

  @BeforeAll
  static void code() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<String> reports = files.filter(file -> file.getFileName().toString().matches("0[1-4]-.*|1[45]-.*")).map(Path::toString).sorted().toList();
      assertThat(reports).hasSize(6);
      assertThat(run(Stream.concat(Stream.of("code", "--db", database()), reports.stream()).toArray(String[]::new)).exitCode()).isEqualTo(ExitCode.DONE);
    }
  }

  private record Answer(int exitCode, String text, String trouble) {}

  private static String database() {
    return folder.resolve("cotejo.db").toString();
  }

  private static Answer run(String... arguments) {
    PrintStream before = System.out;
    PrintStream errorsBefore = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      return new Answer(Cotejo.run(arguments), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
      System.setErr(errorsBefore);
    }
  }

  /// The incidents of deaths, by report and number of dead.
  private static Map<String, Set<String>> killed() {
    Map<String, Set<String>> killed = new TreeMap<>();
    List<String> names = PublishedTable.CLAIMS.columns().stream().map(column -> column.name()).toList();
    try (Store store = Store.openExisting(Path.of(database())); Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      table.rows().forEach(row -> {
        if (row.get(names.indexOf("measure")).equals(new Cell.Text("killed")) && row.get(names.indexOf("low")) instanceof Cell.Decimal(double low)
            && row.get(names.indexOf("document")) instanceof Cell.Text(String document) && row.get(names.indexOf("incident_id")) instanceof Cell.Text(String incident)) {
          String name = document.substring(document.lastIndexOf('/') + 1);
          killed.computeIfAbsent(name.substring(0, 2) + " " + Math.round(low), _ -> new TreeSet<>()).add(incident);
        }
      });
    }
    return killed;
  }

  private static String raid() {
    return killed().getOrDefault("01 7", Set.of()).iterator().next();
  }

  @Test
  void raidsThatLookAlikeStayApart() {
    Map<String, Set<String>> killed = killed();

    assertThat(killed).containsKeys("01 7", "02 9", "03 8", "04 8", "14 3", "14 7", "15 2");
    List.of("02 9", "03 8", "04 8").forEach(same -> assertThat(killed.get(same)).as(same).isEqualTo(Set.of(raid())));
    assertThat(killed.get("14 3")).as("same quarter, a week later").hasSize(1).doesNotContain(raid());
    assertThat(killed.get("15 2")).as("same name, another town").hasSize(1).doesNotContain(raid()).isNotEqualTo(killed.get("14 3"));
    assertThat(killed.get("14 7")).as("the first raid, recalled by the report of the second").isEqualTo(Set.of(raid()));
  }

  @Test
  void theAccusedSidesPositionsAreShownWithTheirSentences() {
    String page = run("incident", raid(), "--db", database()).text();

    assertThat(page).containsPattern("explains otherwise +Evaristo Landa +01-\\S+, sentence 3\\R +\"Siete presuntos integrantes")
        .containsPattern("denies +Clara Otamendi +03-\\S+, sentence 8\\R +\"Deputy Interior Minister Clara Otamendi denied that anyone had been executed")
        .containsPattern("declines to comment +La morgue del hospital regional +02-\\S+, sentence 11");
  }

  @Test
  void thePositionsAreATable() throws IOException {
    Path table = folder.resolve("positions.csv");
    assertThat(run("export", "--db", database(), "--table", "positions", "--to", table.toString()).exitCode()).isEqualTo(ExitCode.DONE);

    assertThat(Files.readAllLines(table)).anyMatch(line -> line.contains("denies,Clara Otamendi,GOV")).anyMatch(line -> line.contains("declines-to-comment,La comandancia"));
  }

  @Test
  void thePolicyDecidesWhatIsExported() throws IOException {
    assertThat(exported("--policy", "range")).contains("7,,9").contains("range");
    assertThat(exported("--policy", "recent")).doesNotContain("7,,9").contains("recent");
    Path sources = Files.writeString(folder.resolve("sources.tsv"), "CVL\t1\n*\t2\n");
    assertThat(exported("--policy", "hierarchy", "--sources", sources.toString())).contains("7,9,9");
    assertThat(exported()).contains("team");
    assertThat(run("incidents", "--db", database(), "--policy", "hierarchy", "--sources", sources.toString()).text()).contains("9 (7-9)");
    assertThat(run("incident", raid(), "--db", database(), "--policy", "hierarchy", "--sources", sources.toString()).text()).containsPattern("> hierarchy +9 \\(7-9\\)");
  }

  private static String exported(String... options) throws IOException {
    Path table = folder.resolve("incidents.csv");
    Answer answer = run(Stream.concat(Stream.of("export", "--db", database(), "--table", "incidents", "--to", table.toString()), Stream.of(options)).toArray(String[]::new));
    assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
    return Files.readAllLines(table).stream().filter(line -> line.contains(raid())).findFirst().orElseThrow();
  }

  @Test
  void whatCannotBeHeardIsRefusedAndAMistakeIsNamed() throws IOException {
    Path sources = Files.writeString(folder.resolve("wrong.tsv"), "# mine\nPOLICE\t1\n");
    Path table = folder.resolve("none.csv");
    assertThat(run("export", "--db", database(), "--to", table.toString(), "--policy", "range").exitCode()).as("claims have no policy").isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run("incidents", "--db", database(), "--sources", sources.toString()).exitCode()).as("sources without their policy").isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run("incidents", "--db", database(), "--policy", "loudest").trouble()).contains("range, majority, hierarchy");
    Answer answer = run("export", "--db", database(), "--table", "incidents", "--to", table.toString(), "--policy", "hierarchy", "--sources", sources.toString());
    assertThat(answer.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.trouble()).contains("wrong.tsv:2", "POLICE");
    assertThat(table).doesNotExist();
  }
}
