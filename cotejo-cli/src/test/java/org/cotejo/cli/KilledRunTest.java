package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the command as a process of its own and kills it without warning, over and over. How often: `-Dcotejo.kills=200`, 20 by
/// default. The moments are drawn from a seed: after so many lines of progress, then so many microseconds later.
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("cotejo.kills", 20);
  private static final long SEED = 20_261_125;
  private static final int REPORTS = 40;
  private static final List<String> TOWNS = List.of("Arenal", "Puerto Nuevo", "San Telmo", "Las Cruces", "Monte Alto");

  @TempDir Path folder;

  @Test
  void nothingCommittedIsLostAndARerunCompletesIt() throws IOException, InterruptedException {
    Path inputs = reports();
    assertThat(run(inputs, "undisturbed.db", Integer.MAX_VALUE, 0)).isTrue();
    List<List<Cell>> allClaims = rows("undisturbed.db", PublishedTable.CLAIMS);
    List<List<Cell>> allDocuments = rows("undisturbed.db", PublishedTable.DOCUMENTS);
    assertThat(allDocuments).hasSize(REPORTS);
    assertThat(allClaims).isNotEmpty();

    Random random = new Random(SEED);
    Set<List<Cell>> committed = new HashSet<>();
    int completed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      boolean finished = run(inputs, "killed-" + completed + ".db", random.nextInt(REPORTS + 1), random.nextInt(20_000));
      List<List<Cell>> documents = documentsSoFar("killed-" + completed + ".db");
      assertThat(documents).as("after kill %d", kill).containsAll(committed).isSubsetOf(allDocuments).doesNotHaveDuplicates();
      committed.addAll(documents);
      if (finished || documents.size() == REPORTS) {
        // killed after the last report was saved, its incidents may still have to be entered: the next run does that
        assertThat(finished || run(inputs, "killed-" + completed + ".db", Integer.MAX_VALUE, 0)).isTrue();
        assertThat(rows("killed-" + completed + ".db", PublishedTable.CLAIMS)).as("after kill %d", kill).isEqualTo(allClaims);
        committed.clear();
        completed++;
      }
    }
    assertThat(run(inputs, "killed-" + completed + ".db", Integer.MAX_VALUE, 0)).isTrue();
    assertThat(rows("killed-" + completed + ".db", PublishedTable.CLAIMS)).isEqualTo(allClaims);
    assertThat(rows("killed-" + completed + ".db", PublishedTable.DOCUMENTS)).isEqualTo(allDocuments);
  }

  /// Starts the command; kills it after so many lines of progress and some microseconds.
  ///
  /// @return whether it came to its end by itself
  private boolean run(Path inputs, String database, int lines, int microseconds) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "org.cotejo.cli.Cotejo",
        "code", inputs.toString(), "--db", folder.resolve(database).toString(), "--published", "2024-03-09")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    try (BufferedReader progress = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      int seen = 0;
      while (seen < lines && progress.readLine() != null) {
        seen++;
      }
      if (lines < Integer.MAX_VALUE) {
        process.waitFor(microseconds, TimeUnit.MICROSECONDS);
        process.destroyForcibly();
      }
    }
    return process.waitFor() == ExitCode.DONE;
  }

  private List<List<Cell>> documentsSoFar(String database) {
    return Files.exists(folder.resolve(database)) ? rows(database, PublishedTable.DOCUMENTS) : List.of();
  }

  private List<List<Cell>> rows(String database, PublishedTable name) {
    try (Store store = Store.openExisting(folder.resolve(database)); Table table = store.table(name, Filter.NONE)) {
      return table.rows().toList();
    }
  }

  private Path reports() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(inputs.resolve("report-%02d.txt".formatted(i)), i % 2 == 0 ? english(i) : spanish(i));
    }
    return inputs;
  }

  private static String english(int i) {
    return """
        Police killed %d people in a raid on %s on Friday, residents said.
        The minister of the interior said that officers arrested %d suspects and seized %d rifles.
        The mayor denied that anyone was killed."""
        .formatted(i + 2, TOWNS.get(i % TOWNS.size()), i + 20, i + 3);
  }

  private static String spanish(int i) {
    return """
        La policía mató a %d personas durante un allanamiento en %s el viernes, dijeron los vecinos.
        El ministro del Interior informó que los agentes detuvieron a %d sospechosos y decomisaron %d fusiles.
        El alcalde negó que hubiera muertos."""
        .formatted(i + 2, TOWNS.get(i % TOWNS.size()), i + 20, i + 3);
  }
}
