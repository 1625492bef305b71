package org.cotejo.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TsvTableTest {

  @Test
  void keepsCodesAsText() {
    TsvTable table = TsvTable.parse("t.tsv", "# about\ncode\tlist\n031\ta;b\nNO\t\n");
    assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("031", "NO");
    assertThat(table.rows().getFirst().list("list")).containsExactly("a", "b");
    assertThat(table.rows().getLast().list("list")).isEmpty();
  }

  @Test
  void namesTableAndLineOfABadRow() {
    assertThatThrownBy(() -> TsvTable.parse("t.tsv", "# about\na\tb\n1\n")).hasMessage("t.tsv, line 3: 1 cells, expected 2 separated by tabs: a, b.");
    TsvTable.Row row = TsvTable.parse("t.tsv", "a\tb\nx\tmaybe\n").rows().getFirst();
    assertThatThrownBy(() -> row.number("a")).hasMessageContaining("line 2").hasMessageContaining("must be a number, got \"x\"");
    assertThatThrownBy(() -> row.flag("b")).hasMessageContaining("must be yes or no");
    assertThatThrownBy(() -> row.get("c")).hasMessageContaining("no column \"c\"");
  }
}
