package org.cotejo.coder.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.date.DateMention;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the text: mentions lie inside, in order, apart, and the time taken grows with the text's length only.
class HostileTextTest {

  private static final List<String> PIECES = List.of("1", "15", "2015", "13/07/2015", ",", ".", "-", " ", "más de", "more than", "entre", "between",
      "y", "and", "de", "of", "mil", "thousand", "millones", "million", "julio", "July", "enero", "May", "lunes", "Friday", "año", "years", "hace",
      "ago", "último", "last", "$", "%", "º", "un", "a", "dozens", "docena", "no", "at least", "al menos", "\n", "\uD83D\uDE00", "\uD83D", "é", "'", "(");

  @ParameterizedTest
  @EnumSource
  void mentionsOfRandomTextLieInOrderAndApart(Language language) {
    NumberFinder numbers = NumberFinder.load(language);
    DateFinder dates = DateFinder.load(language);
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      String text = IntStream.range(0, 1 + random.nextInt(25)).mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
          .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      TextSpan region = new TextSpan(random.nextInt(text.length() / 2 + 1), text.length());
      check(text, region, numbers.find(text, region).stream().map(NumberMention::span).toList());
      List<DateMention> found = dates.find(text, List.of(region), Optional.of(LocalDate.of(2024, 2, 29)));
      check(text, region, found.stream().map(DateMention::span).toList());
      assertThat(numbers.find(text, region)).allSatisfy(m -> assertThat(m.span().contains(m.digits())).isTrue());
    }
  }

  private static void check(String text, TextSpan region, List<TextSpan> spans) {
    int last = region.begin();
    for (TextSpan span : spans) {
      assertThat(span.begin()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(span.isEmpty()).as(text).isFalse();
      last = span.end();
    }
    assertThat(last).as(text).isLessThanOrEqualTo(region.end());
  }

  @ParameterizedTest
  @EnumSource
  void longChainsTakeLinearTime(Language language) {
    NumberFinder numbers = NumberFinder.load(language);
    DateFinder dates = DateFinder.load(language);
    List<String> chains = Stream.of("1,", "1", "1 ", "1-", "mil ", "one hundred ", "entre 1 y ", "between 1 and ", "más de ", "more than ", "hace un ",
        "July 1 ", "1/1/", "lunes, ", "de 1 a ", "\uD83D\uDE00").map(piece -> piece.repeat(60_000)).toList();
    for (String text : chains) {
      TextSpan region = new TextSpan(0, text.length());
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
        numbers.find(text, region);
        dates.find(text, List.of(region), Optional.of(LocalDate.of(2024, 2, 29)));
      }, () -> "too slow on '" + text.substring(0, 20) + "...'");
    }
  }
}
