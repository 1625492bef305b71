package org.cotejo.incidents.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.incidents.copy.Newsroom.DAY;
import static org.cotejo.incidents.copy.Newsroom.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.incidents.copy.Kinship.Excerpt;
import org.cotejo.incidents.copy.Kinship.Reprint;
import org.cotejo.incidents.copy.Kinship.Same;
import org.cotejo.incidents.copy.Kinship.Unrelated;
import org.cotejo.incidents.copy.Kinship.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KinshipTest {
  private static final String HERALD = "Valdoria Herald";
  private static final String WIRE = "Southern Wire";

  static Stream<String> stories() {
    return Newsroom.STORIES.stream();
  }

  private static Kinship between(Report one, Report other) {
    Kinship kinship = Kinship.between(one, other);
    assertThat(Kinship.between(other, one)).isEqualTo(kinship);
    return kinship;
  }

  private static boolean found(Report one, Report other) {
    return NearCopies.among(List.of(one, other)).size() == 1;
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theSameWordsAreTheSameTextInAnyType(String story) {
    Report one = report("a", WIRE, DAY, story);
    Report other = report("b", HERALD, DAY.plusDays(40), story.toUpperCase(Locale.ROOT));

    assertThat(between(one, other)).isEqualTo(new Same());
    assertThat(found(one, other)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whatAnotherOutletTakesOverIsAReprint(String story) {
    for (int seed = 0; seed < 50; seed++) {
      Report one = report("a", WIRE, DAY, story);
      Report other = report("b", HERALD, DAY.plusDays(1), Newsroom.reprint(story, new Random(seed)));

      assertThat(between(one, other)).isInstanceOf(Reprint.class);
      assertThat(found(one, other)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theSameOutletsLaterVersionIsAnUpdate(String story) {
    for (int seed = 0; seed < 50; seed++) {
      Report one = report("a", WIRE, DAY, story);
      Report other = report("b", WIRE, DAY, Newsroom.update(story, new Random(seed)));

      assertThat(between(one, other)).isInstanceOf(Update.class);
      assertThat(found(one, other)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theOrderOfSentencesHardlyCounts(String story) {
    Report one = report("a", WIRE, DAY, story);
    Report other = report("b", HERALD, DAY, Newsroom.shuffled(story, new Random(7)));

    assertThat(between(one, other)).isInstanceOf(Reprint.class);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aPieceOfAStoryIsAnExcerptWhereverItStood(String story) {
    Report whole = report("a", WIRE, DAY, story + Newsroom.update(other(story), new Random(1)));
    for (int from = 0; from < 4; from++) {
      Report piece = report("b", WIRE, DAY, Newsroom.excerpt(story, from, 4));

      assertThat(between(whole, piece)).isInstanceOf(Excerpt.class);
      assertThat(found(whole, piece)).isTrue();
    }
  }

  private static String other(String story) {
    return Newsroom.STORIES.get((Newsroom.STORIES.indexOf(story) + 1) % Newsroom.STORIES.size());
  }

  @Test
  void differentStoriesAreUnrelated() {
    for (String one : Newsroom.STORIES) {
      assertThat(between(report("a", WIRE, DAY, one), report("b", WIRE, DAY, other(one)))).isEqualTo(new Unrelated());
    }
  }

  /// Four outlets on one raid: independent accounts, two of them in one language.
  @Test
  void differentReportsOnOneEventAreUnrelated() throws IOException {
    List<Report> reports;
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      reports = files.filter(file -> file.getFileName().toString().matches("0[1-4]-san-telmo.*\\.txt")).sorted()
          .map(file -> report(file.toString(), "", DAY, read(file))).toList();
    }

    assertThat(reports).hasSize(4);
    assertThat(NearCopies.among(reports)).isEmpty();
    reports.forEach(one -> reports.stream().filter(other -> other != one)
        .forEach(other -> assertThat(between(one, other)).isEqualTo(new Unrelated())));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void oneLineItemsAreCopiesOnlyIfEqual() {
    String item = "Two men were shot dead in Puerto Cobalto on Monday night, police said.";
    Report one = report("a", WIRE, DAY, item);

    assertThat(between(one, report("b", HERALD, DAY, item.replace("Puerto Cobalto", "Llano Viejo")))).isEqualTo(new Unrelated());
    assertThat(between(one, report("c", HERALD, DAY, item))).isEqualTo(new Same());
    assertThat(found(one, report("c", HERALD, DAY, item))).isTrue();
  }

  /// The words of a form are the same each month, the figures are not.
  @Test
  void nextMonthsBulletinIsNoUpdateOfThisMonths() {
    Report may = report("a", WIRE, DAY, bulletin("mayo", 312, 29, 17, 53));
    Report june = report("b", WIRE, DAY.plusDays(30), bulletin("junio", 287, 31, 12, 66));

    assertThat(between(may, june)).isEqualTo(new Unrelated());
  }

  private static String bulletin(String month, int... figures) {
    return ("Durante %s registramos %d homicidios en el país. De las víctimas, %d murieron a manos de la fuerza pública, según el registro que "
        + "llevan los equipos de las quince regiones. Registramos también %d secuestros y %d personas desaparecidas. El observatorio pidió al "
        + "ministerio publicar los microdatos y denunció que las muertes en intervención policial no se incluyen en la cifra oficial.")
        .formatted(month, figures[0], figures[1], figures[2], figures[3]);
  }

  @Test
  void emptyTextsAreNobodysCopies() {
    assertThat(between(report("a", WIRE, DAY, ""), report("b", WIRE, DAY, " \n "))).isEqualTo(new Unrelated());
  }

  @Test
  void textsWithThirtyNineWordsInARowInCommonAlwaysShareAKey() {
    Random random = new Random(11);
    for (int trial = 0; trial < 300; trial++) {
      String common = words(random, 39);
      Report one = report("a", "", DAY, words(random, random.nextInt(300)) + common + words(random, random.nextInt(300)));
      Report other = report("b", "", DAY, words(random, random.nextInt(300)) + common + words(random, random.nextInt(300)));

      assertThat(one.keys()).containsAnyElementsOf(other.keys());
    }
  }

  private static String words(Random random, int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> "w" + random.nextInt(100_000)).toList()) + " ";
  }
}
