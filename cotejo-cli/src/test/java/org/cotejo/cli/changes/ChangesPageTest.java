package org.cotejo.cli.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cotejo.export.edit.Change;
import org.cotejo.export.edit.Changes;
import org.cotejo.export.edit.Problem;
import org.junit.jupiter.api.Test;

class ChangesPageTest {
  @Test
  void problemsComeFirstThenChangesByClaim() {
    Changes changes = new Changes(
        List.of(new Change("c1", "status", "asserted", "denied", 2), new Change("c1", "plan", "", "Plan Faro", 2)),
        List.of(new Problem(3, "low", "many", "a number")), Map.of());
    assertThat(ChangesPage.of(changes)).containsExactly("Not taken over (1):", "  row 3, column low: found \"many\"; expected a number", "",
        "Changed: 2 cells of 1 claim", "  row 2, claim c1", "    status: asserted → denied", "    plan: (empty) → Plan Faro");
  }

  @Test
  void anUneditedSheetSaysSo() {
    assertThat(ChangesPage.of(new Changes(List.of(), List.of(), Map.of()))).containsExactly("Nothing has been changed.");
  }

  @Test
  void longListsAndLongWordsStayReadable() {
    String words = "palabra💥".repeat(100);
    List<Change> many = IntStream.range(0, 60).mapToObj(i -> new Change("c" + i, "plan", words, words + i, i + 2)).toList();
    List<Problem> problems = IntStream.range(0, 60).mapToObj(i -> new Problem(i + 2, "low", words, "a number, or nothing at all, as long as it is said so")).toList();
    List<String> page = ChangesPage.of(new Changes(many, problems, Map.of()));
    assertThat(page).contains("  ... and 20 more problems", "  ... and 20 more claims")
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
  }
}
