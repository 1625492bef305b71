package org.cotejo.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataFileTest {

  private enum Effect { ALLEGED, NO_CLAIM }

  private static List<DataRow> parse(String text, String... columns) {
    return DataFile.parse("lexicon/t.tsv", text, columns);
  }

  @Test
  void commentsAndBlankLinesAreNoRowsButCount() {
    List<DataRow> rows = parse("# words<TAB>effect\r\n\r\nnever\talleged\r\n# more\n  \nno\tno-claim", "words", "effect");
    assertThat(rows).extracting(row -> row.cell("words")).containsExactly("never", "no");
    assertThat(rows).extracting(DataRow::where).containsExactly("lexicon/t.tsv:3", "lexicon/t.tsv:6");
  }

  @Test
  void cellsAreTextUntilAskedForMore() {
    DataRow row = parse("031; a b ;;c\t-2.5\tyes\tNo-Claim\tx  y\n", "list", "number", "flag", "effect", "words").getFirst();
    assertThat(row.cell("list")).isEqualTo("031; a b ;;c");
    assertThat(row.list("list")).containsExactly("031", "a b", "c");
    assertThat(row.words("words")).containsExactly("x", "y");
    assertThat(row.number("number")).isEqualTo(-2.5);
    assertThat(row.flag("flag")).isTrue();
    assertThat(row.constant("effect", Effect.class)).isEqualTo(Effect.NO_CLAIM);
  }

  @Test
  void whatMayBeEmptyMayBeLeftOutAtTheEnd() {
    List<DataRow> rows = parse("a\t\tc\nb", "word", "sector?", "note?");
    assertThat(rows.getFirst().list("sector")).isEmpty();
    assertThat(rows.getLast().cell("note")).isEmpty();
  }

  @Test
  void aRowOfTheWrongShapeIsNamedWithWhatWasExpectedAndFound() {
    assertThatThrownBy(() -> parse("# head\na\tb\tc\td", "word", "sector?", "note?")).isInstanceOf(DataException.class)
        .hasMessage("lexicon/t.tsv:2: expected the cells word, sector?, note?, divided by tabs; found 4 in \"a\tb\tc\td\"");
    assertThatThrownBy(() -> parse("a", "word", "sector"))
        .hasMessage("lexicon/t.tsv:1: expected text in cell 2, sector; found none in \"a\"");
    assertThatThrownBy(() -> parse(" \tCOP", "word", "sector")).hasMessageContaining("lexicon/t.tsv:1");
  }

  @Test
  void aCellOfTheWrongKindIsNamedWithWhatWasExpectedAndFound() {
    DataRow row = parse("maybe", "cell").getFirst();
    assertThatThrownBy(() -> row.number("cell")).hasMessage("lexicon/t.tsv:1: column cell: expected a number, found \"maybe\"");
    assertThatThrownBy(() -> row.flag("cell")).hasMessageContaining("expected yes or no, found \"maybe\"");
    assertThatThrownBy(() -> row.constant("cell", Effect.class)).hasMessageContaining("expected one of alleged, no-claim, found \"maybe\"");
    assertThatThrownBy(() -> row.cell("sell")).hasMessageContaining("no column \"sell\"").hasMessageContaining("cell");
  }

  @Test
  void theFirstRowMayNameTheColumns() {
    List<DataRow> rows = DataFile.parseTitled("t.tsv", "# about\ncode\tlist\n031\ta;b\nNO\t\n");
    assertThat(rows).extracting(row -> row.cell("code")).containsExactly("031", "NO");
    assertThat(rows.getLast().list("list")).isEmpty();
    assertThatThrownBy(() -> DataFile.parseTitled("t.tsv", "# about\na\tb\n1\n")).hasMessageStartingWith("t.tsv:3: expected the cells a, b");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> DataFile.text("lexicon/xx/none.tsv")).isInstanceOf(DataException.class).hasMessageContaining("lexicon/xx/none.tsv");
  }
}
