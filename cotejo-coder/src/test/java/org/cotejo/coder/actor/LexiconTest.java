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
    Table.read("demonyms.tsv", 5).rows().forEach(row -> countries.add(row.cell(0)));
    countries.add("");
    return countries;
  }

  private static List<Table> bodies() {
    return Table.read("actors/index.tsv", 2).rows().stream().map(row -> Table.read("actors/" + row.cell(0), 7)).toList();
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    Set<String> listed = new HashSet<>();
    Table.read("actors/index.tsv", 2).rows().forEach(row -> listed.add(row.cell(0)));
    try (Stream<Path> files = Files.list(ACTORS)) {
      List<String> there = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.tsv")).toList();
      assertThat(listed).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void thereAreThousandsOfNames() {
    long names = bodies().stream().flatMap(table -> table.rows().stream()).mapToLong(row -> 1 + row.list(1).size()).sum();
    assertThat(names).isGreaterThan(5000);
    assertThat(Table.read("holders.tsv", 7).rows()).hasSizeGreaterThan(900);
  }

  @Test
  void bodiesAreWellFormed() {
    List<String> wrong = new ArrayList<>();
    bodies().forEach(table -> table.rows().forEach(row -> check(table, row, 2, wrong)));
    assertThat(wrong).isEmpty();
  }

  @Test
  void holdersAreWellFormed() {
    List<String> wrong = new ArrayList<>();
    Table holders = Table.read("holders.tsv", 7);
    holders.rows().forEach(row -> check(holders, row, 3, wrong));
    assertThat(wrong).isEmpty();
  }

  /// Sector, then country, then two dates after a possible gap of none.
  private static void check(Table table, Table.Row row, int sector, List<String> wrong) {
    String where = table.file() + ":" + row.line() + " " + row.cell(0) + ": ";
    if (row.cell(0).isEmpty()) {
      wrong.add(where + "no name");
    }
    if (!SECTORS.contains(row.cell(sector))) {
      wrong.add(where + "sector " + row.cell(sector));
    }
    if (!countries().contains(row.cell(sector + 1))) {
      wrong.add(where + "country " + row.cell(sector + 1));
    }
    String from = row.cell(sector + 2);
    String until = row.cell(sector + 3);
    if (!DATE.matcher(from).matches() || !DATE.matcher(until).matches()) {
      wrong.add(where + "dates " + from + " " + until);
    } else {
      Named.Period period = Named.Period.of(from, until);
      if (period.from().isAfter(period.until())) {
        wrong.add(where + "ends before it begins");
      }
    }
  }

  @Test
  void noAliasIsTwoThingsAtOnceInOneCountry() {
    Map<String, List<Named>> byAlias = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Table table : bodies()) {
      for (Table.Row row : table.rows()) {
        Named named = new Named(row.cell(0), Kind.BODY, row.cell(2), row.cell(3), Named.Period.of(row.cell(4), row.cell(5)));
        List<String> aliases = new ArrayList<>(row.list(1));
        aliases.add(row.cell(0));
        for (String alias : aliases) {
          List<Named> known = byAlias.computeIfAbsent(row.cell(3) + " " + String.join(" ", Fold.pieces(alias)), key -> new ArrayList<>());
          known.stream().filter(other -> conflict(other, named)).forEach(other -> wrong.add(alias + ": " + other + " and " + named));
          known.add(named);
        }
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
    for (String language : List.of("en", "es")) {
      for (String file : List.of("offices", "agents", "organisations", "things")) {
        Table table = Table.read(language + "/" + file + ".tsv", 5);
        for (Table.Row row : table.rows()) {
          boolean isThing = row.cell(2).equals("thing");
          if (!SECTORS.contains(row.cell(1)) || (isThing && !row.cell(1).isEmpty()) || row.list(0).isEmpty()) {
            wrong.add(table.file() + ":" + row.line());
          }
          row.list(0).stream().filter(phrase -> Fold.pieces(phrase).size() > 7).forEach(wrong::add);
        }
      }
      for (Table.Row row : Table.read(language + "/modifiers.tsv", 4).rows()) {
        if (!SECTORS.contains(row.cell(1))) {
          wrong.add(language + "/modifiers.tsv:" + row.line());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
