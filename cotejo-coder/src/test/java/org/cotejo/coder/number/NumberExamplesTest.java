package org.cotejo.coder.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Count;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables `numbers.tsv`: a sentence and all numbers that are to be found in it.
class NumberExamplesTest {

  private static final NumberFinder ENGLISH = NumberFinder.load(Language.EN);
  private static final NumberFinder SPANISH = NumberFinder.load(Language.ES);

  static Stream<Arguments> examples() {
    return Stream.of(Language.values()).flatMap(language ->
        DataFile.rows(language.code() + "/numbers.tsv", "sentence", "expected?").stream()
            .map(row -> Arguments.of(language, row.cell("sentence"), row.cell("expected"))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void findsTheNumbers(Language language, String sentence, String expected) {
    List<NumberMention> found = (language == Language.EN ? ENGLISH : SPANISH).find(sentence, new TextSpan(0, sentence.length()));
    assertThat(found.stream().map(NumberExamplesTest::show).collect(Collectors.joining("; "))).isEqualTo(expected);
  }

  private static String show(NumberMention mention) {
    return mention.text() + " = " + mention.kind() + " " + show(mention.count()) + (mention.unit().isEmpty() ? "" : " " + mention.unit());
  }

  private static String show(Count count) {
    return switch (count) {
      case Count.Exact(double value) -> number(value);
      case Count.Between(double least, double most) -> number(least) + ".." + number(most);
      case Count.AtLeast(double value) -> number(value) + "..";
      case Count.AtMost(double value) -> ".." + number(value);
      case Count.About(double value) -> "~" + number(value);
      case Count.Vague(double least) -> "~" + number(least) + "..";
      case Count.Several() -> "~";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
