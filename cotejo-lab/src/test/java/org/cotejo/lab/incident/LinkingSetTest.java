package org.cotejo.lab.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The promises of the sets' README: a mistake in the yardstick would be taken for one of the program.
class LinkingSetTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Locale SPANISH = Locale.of("es");
  private static final Pattern SPANISH_DAY = Pattern.compile("(\\p{L}+),? (\\d{1,2}) de (\\p{L}+)(?: del? (\\d{4}))?");
  private static final Pattern ENGLISH_DAY = Pattern.compile("(\\p{L}+),? (\\p{Lu}\\p{L}+) (\\d{1,2})(?:, (\\d{4}))?");

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d"})
  void theWordsThatTellAnIncidentAreFoundExactlyOnce(String half) {
    for (JsonNode report : reports(half)) {
      List<JsonNode> tells = tells(report);
      assertThat(tells).as(id(report)).isNotEmpty();
      assertThat(tells.stream().map(LinkingSetTest::incident)).as(id(report)).doesNotHaveDuplicates();
      for (JsonNode told : tells) {
        String quote = told.path("quote").asText();
        assertThat(quote).as(id(report)).isNotBlank();
        assertThat(report.path("text").asText().split(Pattern.quote(quote), -1)).as("%s: %s", id(report), quote).hasSize(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d"})
  void aTrapNamesGroupsThatExistAndThatTheLeadIsNot(String half) {
    Set<String> groups = groups(half);
    for (JsonNode report : reports(half)) {
      if (!report.has("trap")) continue;
      assertThat(report.path("trap").asText().split(";")).as(id(report)).isSubsetOf(groups).doesNotContain(incident(tells(report).getFirst()));
      assertThat(report.path("note").asText()).as(id(report)).matches("[a-z ]+: .+");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d"})
  void reportsHaveALanguageAnOutletAndADateOfTheYearsCovered(String half) {
    for (JsonNode report : reports(half)) {
      assertThat(report.path("language").asText()).as(id(report)).isIn("es", "en");
      assertThat(report.path("publisher").asText()).as(id(report)).isNotBlank();
      assertThat(published(report)).as(id(report)).isBetween("2012-01-01", "2025-12-31");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d"})
  void weekdaysToldWithADateFitTheCalendar(String half) {
    for (JsonNode report : reports(half)) {
      boolean spanish = report.path("language").asText().equals("es");
      Locale language = spanish ? SPANISH : Locale.ENGLISH;
      Matcher told = (spanish ? SPANISH_DAY : ENGLISH_DAY).matcher(report.path("text").asText());
      while (told.find()) {
        int weekday = indexOf(told.group(1), Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.FULL, language)).toList());
        int month = indexOf(told.group(spanish ? 3 : 2), Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, language)).toList());
        if (weekday == 0 || month == 0) continue;
        int year = told.group(4) == null ? published(report).getYear() : Integer.parseInt(told.group(4));
        LocalDate date = LocalDate.of(year, month, Integer.parseInt(told.group(spanish ? 2 : 3)));
        assertThat(date.getDayOfWeek()).as("%s: %s", id(report), told.group()).isEqualTo(DayOfWeek.of(weekday));
      }
    }
  }

  @Test
  void theSetsShareNoReportAndNoIncident() {
    List<String> ids = new ArrayList<>();
    for (String half : List.of("a", "b", "c", "d")) reports(half).forEach(report -> ids.add(id(report)));
    assertThat(ids).doesNotHaveDuplicates();
    List<String> groups = List.of("a", "b", "c", "d").stream().flatMap(half -> groups(half).stream()).toList();
    assertThat(groups).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "d"})
  void eachHalfIsLargeEnoughToMeasureWith(String half) {
    List<String> mentions = reports(half).stream().flatMap(report -> tells(report).stream()).map(LinkingSetTest::incident).toList();
    Set<String> seen = new HashSet<>();
    Set<String> shared = mentions.stream().filter(incident -> !seen.add(incident)).collect(Collectors.toSet());
    assertThat(shared).hasSizeGreaterThanOrEqualTo(30);
    assertThat(reports(half).stream().filter(report -> report.has("trap")).count()).isGreaterThanOrEqualTo(15);
  }

  /// 1 for the first name, 0 if it is none of them.
  private static int indexOf(String word, List<String> names) {
    return names.indexOf(names.stream().filter(word::equalsIgnoreCase).findFirst().orElse("")) + 1;
  }

  private static Set<String> groups(String half) {
    return reports(half).stream().flatMap(report -> tells(report).stream()).map(LinkingSetTest::incident).collect(Collectors.toSet());
  }

  private static List<JsonNode> tells(JsonNode report) {
    return StreamSupport.stream(report.path("tells").spliterator(), false).toList();
  }

  private static String incident(JsonNode told) {
    return told.path("incident").asText();
  }

  private static String id(JsonNode report) {
    return report.path("id").asText();
  }

  private static LocalDate published(JsonNode report) {
    return LocalDate.parse(report.path("published").asText());
  }

  private static List<JsonNode> reports(String half) {
    String file = "/org/cotejo/lab/incident/linking-" + half + ".jsonl";
    try (InputStream in = Objects.requireNonNull(LinkingSetTest.class.getResourceAsStream(file), file)) {
      List<JsonNode> reports = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) reports.add(JSON.readTree(line));
      return reports;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
