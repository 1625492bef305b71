package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;
import org.cotejo.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How reports are named on the command line.
class CompareCommandTest {
  @TempDir private Path folder;
  private Path database = Path.of("");

  @BeforeEach
  void saveReports() {
    database = folder.resolve("cotejo.db");
    try (Store store = Store.open(database)) {
      List.of("press/01-raid.txt", "press/02-raid.txt", "press/02-march.txt").forEach(name -> store.save(report(name)));
    }
  }

  @Test
  void reportsAreNamedByFileNameByItsBeginningOrById() {
    assertThat(compare("01-raid.txt", "02-r")).isEqualTo(ExitCode.DONE);
    assertThat(compare("01", Sha256.of("press/02-march.txt").substring(0, 12))).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aNameOfNoneOrOfSeveralIsWrongUsage() {
    assertThat(compare("01", "03")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(compare("01", "02")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  private int compare(String first, String second) {
    return Cotejo.run("compare", first, second, "--db", database.toString());
  }

  private static CodedDocument report(String name) {
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "", "", Optional.empty(), Language.EN, "Nothing happened.", List.of());
    return new CodedDocument(document, List.of(), 1, "v1");
  }
}
