package org.cotejo.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.Test;

/// The lexicon files hold only codes that exist, dates in order, and no name that is two things at once.
class LexiconTest {

  private static final Path ACTORS = Path.of("src/main/resources/lexicon/actors");
  private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
  private static final Set<String> SECTORS = Set.of(
      "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB",
      "MED", "OPP", "PRE", "REF", "REL", "SOC", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", "");

  private static Set<String> countries() {
    Set<String> countries = new HashSet<>();
    ActorLexicon.countries().forEach(row -> countries.add(row.cell("country")));
    countries.add("");
    return countries;
  }

  private static List<DataRow> bodies() {
    return ActorLexicon.bodyFiles().stream().flatMap(file -> ActorLexicon.bodies(file).stream()).toList();
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(ACTORS)) {
      List<String> there = files.map(file -> "actors/" + file.getFileName().toString().replace(".tsv", ""))
          .filter(name -> !name.equals("actors/index")).toList();
      assertThat(ActorLexicon.bodyFiles()).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void thereAreThousandsOfNames() {
    long names = bodies().stream().mapToLong(row -> 1 + row.list("aliases").size()).sum();
    assertThat(names).isGreaterThan(5000);
    assertThat(ActorLexicon.holders()).hasSizeGreaterThan(900);
  }

  @Test
  void bodiesAreWellFormed() {
    List<String> wrong = new ArrayList<>();
    bodies().forEach(row -> check(row, wrong));
    assertThat(wrong).isEmpty();
  }

  @Test
  void holdersAreWellFormed() {
    List<String> wrong = new ArrayList<>();
    ActorLexicon.holders().forEach(row -> check(row, wrong));
    assertThat(wrong).isEmpty();
  }

  private static void check(DataRow row, List<String> wrong) {
    String where = row.where() + " " + row.cell("name") + ": ";
    if (!SECTORS.contains(row.cell("sector"))) {
      wrong.add(where + "sector " + row.cell("sector"));
    }
    if (!countries().contains(row.cell("country"))) {
      wrong.add(where + "country " + row.cell("country"));
    }
    if (!DATE.matcher(row.cell("from")).matches() || !DATE.matcher(row.cell("until")).matches()) {
      wrong.add(where + "dates " + row.cell("from") + " " + row.cell("until"));
    } else if (ActorLexicon.period(row).from().isAfter(ActorLexicon.period(row).until())) {
      wrong.add(where + "ends before it begins");
    }
  }

  @Test
  void noAliasIsTwoThingsAtOnceInOneCountry() {
    Map<String, List<Named>> byAlias = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (DataRow row : bodies()) {
      Named named = new Named(row.cell("name"), Kind.BODY, row.cell("sector"), row.cell("country"), ActorLexicon.period(row));
      List<String> aliases = new ArrayList<>(row.list("aliases"));
      aliases.add(row.cell("name"));
      for (String alias : aliases) {
        List<Named> known = byAlias.computeIfAbsent(row.cell("country") + " " + String.join(" ", Fold.pieces(alias)), key -> new ArrayList<>());
        known.stream().filter(other -> conflict(other, named)).forEach(other -> wrong.add(alias + ": " + other + " and " + named));
        known.add(named);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean conflict(Named one, Named other) {
    boolean overlap = !one.period().from().isAfter(other.period().until()) && !other.period().from().isAfter(one.period().until());
    return overlap && !one.sector().equals(other.sector());
  }

  @Test
  void commonNounsHaveKnownSectors() {
    List<String> wrong = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String file : List.of("offices", "agents", "organisations", "things")) {
        for (DataRow row : Vocabulary.nouns(language, file)) {
          boolean isThing = row.cell("kind").equals("thing");
          if (!SECTORS.contains(row.cell("sector")) || (isThing && !row.cell("sector").isEmpty())) {
            wrong.add(row.where());
          }
          row.list("words").stream().filter(phrase -> Fold.pieces(phrase).size() > 7).forEach(wrong::add);
        }
      }
      Vocabulary.modifiers(language).stream().filter(row -> !SECTORS.contains(row.cell("sector"))).map(DataRow::where).forEach(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }
}
