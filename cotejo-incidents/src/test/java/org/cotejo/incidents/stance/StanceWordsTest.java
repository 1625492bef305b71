package org.cotejo.incidents.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.stance.RefusalReader.Refusal;
import org.cotejo.incidents.stance.StanceWords.Kind;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The words do what the examples and counterexamples in their files say.
class StanceWordsTest {

  private static List<String> items(DataRow row, String column) {
    return Stream.of(row.cell(column).split("\\|\\|")).map(String::strip).filter(item -> !item.isEmpty()).toList();
  }

  private static Stream<DynamicTest> tests(String column, Check check) {
    return Arrays.stream(Language.values()).flatMap(language -> {
      StanceWords words = StanceWords.of(language);
      return StanceWords.rows(language).stream().flatMap(row -> items(row, column).stream()
          .map(item -> DynamicTest.dynamicTest(row.where() + " " + item, () -> check.of(words, row.constant("class", Kind.class), item))));
    });
  }

  private interface Check {
    void of(StanceWords words, Kind kind, String item);
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveTheWords() {
    return tests("example", (words, kind, item) -> {
      String[] parted = item.split("=>", -1);
      assertThat(words.tell(kind, parted[0].strip())).isTrue();
      if (kind == Kind.DECLINES) {
        assertThat(new RefusalReader(words).in(parted[0].strip())).isEqualTo(Optional.of(new Refusal(parted[1].strip())));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> counterexamplesHaveThemNot() {
    return tests("counterexample", (words, kind, item) -> assertThat(words.tell(kind, item)).isFalse());
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfRefusalAndTermHasAnExample() {
    return Arrays.stream(Language.values()).flatMap(language -> StanceWords.rows(language).stream()
        .filter(row -> !List.of("negation", "pronoun", "relative", "speaker-begin", "speaker-tail", "speaker-end").contains(row.cell("class")))
        .map(row -> DynamicTest.dynamicTest(row.where(), () -> assertThat(row.cell("example")).isNotEmpty())));
  }
}
