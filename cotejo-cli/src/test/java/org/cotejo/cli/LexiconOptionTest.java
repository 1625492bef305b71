package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A monitor adds names and codes the same reports again.
class LexiconOptionTest {
  @TempDir private Path folder;
  private Path report = Path.of("");
  private Path database = Path.of("");
  private Path names = Path.of("");

  @BeforeEach
  void writeReport() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), "La Quebrada mató el lunes a tres pescadores en el puerto, dijo el alcalde de la ciudad a los periodistas.\n");
    database = folder.resolve("claims.db");
    names = Files.createDirectory(folder.resolve("names"));
  }

  @Test
  void reportsAreCodedAgainWithNewNames() throws IOException {
    assertThat(Cotejo.run("code", "--db", database.toString(), "--lang", "es", report.toString())).isZero();
    assertThat(exported()).contains("pescadores").doesNotContain("CRM");

    Files.writeString(names.resolve("actors.tsv"), "La Quebrada\t\tCRM\tVEN\n");
    assertThat(Cotejo.run("code", "--db", database.toString(), "--lang", "es", "--lexicon", names.toString(), report.toString())).isZero();
    assertThat(exported()).contains("La Quebrada", "CRM", "VEN");
  }

  @Test
  void aMistakeInTheNamesCodesNothing() throws IOException {
    Files.writeString(names.resolve("actors.tsv"), "La Quebrada\t\tGANG\tVEN\n");

    assertThat(Cotejo.run("code", "--db", database.toString(), "--lexicon", names.toString(), report.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(database).doesNotExist();
  }

  private String exported() throws IOException {
    Path table = folder.resolve("claims.jsonl");
    assertThat(Cotejo.run("export", "--db", database.toString(), "--to", table.toString())).isZero();
    return Files.readString(table);
  }
}
