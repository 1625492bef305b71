package org.cotejo.incidents.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.model.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A project's own hierarchy of sources.
class SourceHierarchyTest {
  @TempDir private Path folder = Path.of("");

  private SourceHierarchy read(String text) throws IOException {
    return SourceHierarchy.load(Files.writeString(folder.resolve("own.tsv"), text));
  }

  @Test
  void whoIsNotNamedIsOneOfTheOthers() throws IOException {
    SourceHierarchy own = read("\uFEFF# sector\trank\r\nNGO\t1\r\nCOP\t2\r\nJUD\t2\r\n-\t3\r\n*\t4\r\n");

    assertThat(own.rank("NGO")).isEqualTo(1);
    assertThat(own.rank("")).isEqualTo(3);
    assertThat(own.rank("CVL")).isEqualTo(4);
    assertThat(own.order()).containsExactly(List.of("NGO"), List.of("COP", "JUD"), List.of("-"), List.of("*"));
  }

  @Test
  void withoutOthersWhoIsNotNamedComesLast() throws IOException {
    assertThat(read("NGO\t1\n").rank("CVL")).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "'COP\t1\nPOLICE\t2\n', own.tsv:2, PLOVER sector",
    "'# head\n\nCOP\tfirst\n', own.tsv:3, a number",
    "'COP\t0\n', own.tsv:1, a whole number",
    "'COP\t1.5\n', own.tsv:1, a whole number",
    "'COP\t1\nCOP\t2\n', own.tsv:2, each sector once",
    "'COP 1\n', own.tsv:1, rank",
    "'# nothing\n', own.tsv, found none"
  })
  void aMistakeIsNamedWithFileAndLine(String text, String where, String expected) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(DataException.class).hasMessageContaining(where).hasMessageContaining(expected);
  }

  @Test
  void theExampleInTheDocumentationIsTheProgramsOwn() throws IOException {
    assertThat(SourceHierarchy.load(Path.of("..", "docs", "source-hierarchy.tsv"))).isEqualTo(SourceHierarchy.load());
  }
}
