package org.cotejo.coder.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.EventDate;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables `dates.tsv`: day of publication, a sentence, and all time expressions that are to be found in it.
class DateExamplesTest {

  private static final DateFinder ENGLISH = DateFinder.load(Language.EN);
  private static final DateFinder SPANISH = DateFinder.load(Language.ES);

  static Stream<Arguments> examples() {
    return Stream.of(Language.values()).flatMap(language ->
        DataFile.rows(language.code() + "/dates.tsv", "published", "sentence", "expected?").stream()
            .map(row -> Arguments.of(language, row.cell("published"), row.cell("sentence"), row.cell("expected"))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("examples")
  void findsTheDates(Language language, String published, String sentence, String expected) {
    Optional<LocalDate> day = published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
    List<DateMention> found = (language == Language.EN ? ENGLISH : SPANISH).find(sentence, List.of(new TextSpan(0, sentence.length())), day);
    assertThat(found.stream().map(DateExamplesTest::show).collect(Collectors.joining("; "))).isEqualTo(expected);
  }

  private static String show(DateMention mention) {
    EventDate date = mention.date();
    String days = date.start().map(start -> " " + start + (date.end().equals(date.start()) ? "" : ".." + date.end().orElseThrow())).orElse("");
    return mention.text() + " = " + mention.kind() + " " + mention.value() + days;
  }
}
