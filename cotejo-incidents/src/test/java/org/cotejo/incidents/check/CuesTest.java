package org.cotejo.incidents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.cotejo.incidents.text.Figures;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The wordings do what the examples in their files say.
class CuesTest {
  private static final Set<String> NAMES_OF_WORDS = Set.of("noun", "list");

  @TestFactory
  Stream<DynamicTest> everyWordingIsFoundInItsExample() {
    return Arrays.stream(Language.values()).flatMap(language -> Cues.rows(language).stream()
        .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.cell("example"), () -> check(language, row))));
  }

  private static void check(Language language, DataRow row) {
    List<String> example = List.of(row.cell("example").split("=>"));
    String text = example.getFirst().strip();
    Skeleton sentence = Skeleton.of(text, new TextSpan(0, text.length()), Figures.of(language));
    Matcher matcher = Cues.pattern(row, Cues.people(language)).matcher(sentence.words());

    assertThat(matcher.find()).as("%s in %s", matcher.pattern(), sentence.words()).isTrue();
    Map<String, Double> found = new TreeMap<>();
    matcher.namedGroups().forEach((name, group) -> {
      if (matcher.group(group) != null && !NAMES_OF_WORDS.contains(name)) {
        found.put(name, sentence.figures().get(Integer.parseInt(matcher.group(group))).value());
      }
    });
    assertThat(found).isEqualTo(figures(example));
  }

  private static Map<String, Double> figures(List<String> example) {
    Map<String, Double> figures = new TreeMap<>();
    if (example.size() > 1) {
      Arrays.stream(example.get(1).strip().split(" ")).map(pair -> pair.split("=")).forEach(pair -> figures.put(pair[0], Double.valueOf(pair[1])));
    }
    return figures;
  }
}
