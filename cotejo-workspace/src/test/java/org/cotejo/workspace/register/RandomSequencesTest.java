package org.cotejo.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Decision;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Review;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.model.table.Table;
import org.cotejo.ontology.Ontology;
import org.cotejo.store.CountedClaim;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.missed.Addition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is coded, decided, added, undone, coded again by another version or broken off, in whatever order: no decision is lost, and the incidents are those that follow from what is
/// in the database.
class RandomSequencesTest {
  private static final Registrar REGISTRAR = Registrar.load();
  private static final int STEPS = 12;

  @TempDir private Path folder = Path.of("");

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("cotejo.sequences", 60));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noDecisionIsLostAndTheDatabaseIsConsistent(int seed) {
    Random random = new Random(seed);
    Path file = folder.resolve("random.db");
    int decided = 0;
    Store store = Store.open(file);
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(8)) {
        case 0, 1 -> store.save(report(random, random.nextInt(8), "1"));
        case 2 -> store.save(report(random, random.nextInt(8), "2"));
        case 3 -> decided += decide(store, random);
        case 4 -> decided += undo(store, random);
        case 5 -> decided += add(store, random);
        case 6 -> assertThatAddingTakenBackLeavesNothing(store, random);
        default -> {
          // broken off before the incidents were brought in step
          store.close();
          store = Store.open(file);
        }
      }
      if (random.nextBoolean()) {
        new IncidentRun(store, REGISTRAR).run();
        store.counts().keep();
      }
      assertThat(counted(store.counts().incidents())).isEqualTo(counted(store.counts().afresh()));
    }
    new IncidentRun(store, REGISTRAR).run();
    List<LoggedDecision> log = store.decisions().all();
    assertThat(log).hasSize(decided);
    assertThat(store.decisions().broken()).isEmpty();
    List<List<Cell>> rows = rows(store, PublishedTable.INCIDENTS);
    assertThat(incidents(store)).isEqualTo(afresh(store));
    assertThat(rows(store, PublishedTable.INCIDENTS)).isEqualTo(rows);
    assertKept(store, log);
    assertSettled(store, log);
    assertAdded(store, log);
    store.close();
  }

  private static List<List<CountedClaim>> counted(Stream<List<CountedClaim>> incidents) {
    try (incidents) {
      return incidents.toList();
    }
  }

  private static int decide(Store store, Random random) {
    List<String> claims = claims(store);
    if (claims.size() < 2) {
      return 0;
    }
    String one = claims.get(random.nextInt(claims.size()));
    String other = claims.get(random.nextInt(claims.size()));
    if (!one.equals(other)) {
      Decision decision = switch (random.nextInt(5)) {
        case 0, 1 -> new Decision.Merge(List.of(one), List.of(other));
        case 2 -> new Decision.Split(List.of(one), List.of(other));
        case 3 -> new Decision.Judge(one, Review.REJECTED);
        default -> new Decision.Settle(together(store, one), "killed", Integer.toString(20 + random.nextInt(20)), "40");
      };
      store.together(() -> store.decisions().decide(List.of(decision), Instant.EPOCH, "me", ""));
      return 1;
    }
    return 0;
  }

  /// The claims of the incident of one, that one if it is in none.
  private static List<String> together(Store store, String claim) {
    Map<String, String> incidents = incidents(store);
    String incident = incidents.get(claim);
    return incident == null ? List.of(claim) : incidents.entrySet().stream().filter(entry -> entry.getValue().equals(incident)).map(Map.Entry::getKey).toList();
  }

  /// A claim in the second sentence of a report, if it is not there yet.
  private static Optional<Decision.Add> missed(Store store, Random random) {
    List<DocumentId> ids = store.reports().ids();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    CodedDocument report = store.reports().report(ids.get(random.nextInt(ids.size()))).orElseThrow();
    TextSpan evidence = report.claims().stream().filter(claim -> !claim.rule().equals(Decision.Add.RULE)).toList().getLast().evidence();
    Decision.Add add = Addition.of(Ontology.load(), report, evidence, 2,
        Map.of("act", random.nextBoolean() ? "wound" : "kill", "actor_text", "Police", "recipient_text", "people", "measure_text", 1 + random.nextInt(2) + " people", "place_text", report.claims().getFirst().place().text()));
    return report.claims().stream().anyMatch(claim -> claim.id().equals(add.claim())) ? Optional.empty() : Optional.of(add);
  }

  private static int add(Store store, Random random) {
    Optional<Decision.Add> missed = missed(store, random);
    missed.ifPresent(add -> store.together(() -> store.decisions().decide(List.of(add), Instant.EPOCH, "me", "")));
    return missed.isPresent() ? 1 : 0;
  }

  /// Nothing of it is kept: the whole step is taken back.
  private static void assertThatAddingTakenBackLeavesNothing(Store store, Random random) {
    missed(store, random).ifPresent(add -> {
      new IncidentRun(store, REGISTRAR).run();
      List<List<Cell>> claims = rows(store, PublishedTable.CLAIMS);
      List<List<Cell>> incidents = rows(store, PublishedTable.INCIDENTS);
      IllegalStateException broken = new IllegalStateException("broken off");
      assertThatThrownBy(() -> store.together(() -> {
        long number = store.decisions().decide(List.of(add), Instant.EPOCH, "me", "");
        new IncidentRun(store, REGISTRAR).run();
        assertThat(rows(store, PublishedTable.CLAIMS)).hasSize(claims.size() + 1);
        store.decisions().decide(List.of(new Decision.Undo(number)), Instant.EPOCH, "me", "");
        new IncidentRun(store, REGISTRAR).run();
        assertThat(rows(store, PublishedTable.CLAIMS)).isEqualTo(claims);
        assertThat(rows(store, PublishedTable.INCIDENTS)).isEqualTo(incidents);
        throw broken;
      })).isSameAs(broken);
    });
  }

  private static List<List<Cell>> rows(Store store, PublishedTable kind) {
    try (Table table = store.table(kind, Filter.NONE)) {
      return table.rows().toList();
    }
  }

  private static int undo(Store store, Random random) {
    List<LoggedDecision> open = store.decisions().all().stream().filter(logged -> !logged.undone() && !(logged.decision() instanceof Decision.Undo)).toList();
    if (open.isEmpty()) {
      return 0;
    }
    long number = open.get(random.nextInt(open.size())).number();
    store.together(() -> store.decisions().decide(List.of(new Decision.Undo(number)), Instant.EPOCH, "me", ""));
    return 1;
  }

  /// The last decision about two claims holds: split claims are in two incidents, merged ones in one, unless a later one says otherwise.
  private static void assertKept(Store store, List<LoggedDecision> log) {
    Map<String, String> incidents = incidents(store);
    log.stream().filter(logged -> !logged.undone()).reduce((_, last) -> last).ifPresent(logged -> {
      if (logged.decision() instanceof Decision.Split(List<String> one, List<String> other) && incidents.containsKey(one.getFirst())) {
        assertThat(incidents.get(one.getFirst())).isNotEqualTo(incidents.get(other.getFirst()));
      }
    });
  }

  /// The last figure that was settled and not taken back shows as long as any claim of its incident stands.
  private static void assertSettled(Store store, List<LoggedDecision> log) {
    Map<String, String> incidents = incidents(store);
    List<Decision.Settle> settled = log.stream().filter(logged -> !logged.undone()).flatMap(logged -> logged.decision() instanceof Decision.Settle settle ? Stream.of(settle) : Stream.empty()).toList();
    if (!settled.isEmpty() && settled.getLast().claims().stream().anyMatch(incidents::containsKey)) {
      int low = IncidentColumns.columns().stream().map(Column::name).toList().indexOf("killed_low");
      assertThat(rows(store, PublishedTable.INCIDENTS)).extracting(row -> row.get(low)).contains(new Cell.Decimal(Double.parseDouble(settled.getLast().low())));
    }
  }

  /// What was added and not taken back is there, and nothing else that was added.
  private static void assertAdded(Store store, List<LoggedDecision> log) {
    Set<String> added = new TreeSet<>();
    log.stream().filter(logged -> !logged.undone()).forEach(logged -> {
      if (logged.decision() instanceof Decision.Add add) {
        added.add(add.claim());
      }
    });
    Set<String> there = new TreeSet<>();
    store.reports().all().flatMap(report -> report.claims().stream()).filter(claim -> claim.rule().equals(Decision.Add.RULE)).forEach(claim -> there.add(claim.id()));
    assertThat(there).isEqualTo(added);
  }

  private static List<String> claims(Store store) {
    return List.copyOf(incidents(store, true).keySet());
  }

  private static Map<String, String> incidents(Store store) {
    return incidents(store, false);
  }

  /// The incident of each claim.
  private static Map<String, String> incidents(Store store, boolean all) {
    Map<String, String> incidents = new TreeMap<>();
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      int last = table.columns().size() - 1;
      table.rows().forEach(row -> {
        if (row.getFirst() instanceof Cell.Text(String claim)) {
          if (row.get(last) instanceof Cell.Text(String incident)) {
            incidents.put(claim, incident);
          } else if (all) {
            incidents.put(claim, "");
          }
        }
      });
    }
    return incidents;
  }

  /// The same as if all reports were entered once more.
  private static Map<String, String> afresh(Store store) {
    store.reports().ids().forEach(id -> store.accounts().linked(id, "another linker"));
    new IncidentRun(store, REGISTRAR).run();
    return incidents(store);
  }

  /// A report whose claims have other ids in another version of the coder.
  private static CodedDocument report(Random random, int number, String version) {
    Random own = new Random(number);
    String name = "report-" + number;
    LocalDate day = LocalDate.of(2024, 3, 5).plusDays(own.nextInt(3));
    String town = own.nextBoolean() ? "Arenal" : "Zumbador";
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int count = 3 + own.nextInt(4);
      String sentence = "Police in " + town + " killed " + count + " people, report " + number + " says.";
      int begin = text.length();
      text.append(sentence).append('\n');
      claims.add(new Claim(Sha256.of(name + i + version).substring(0, 16), i + 1, new TextSpan(begin, begin + sentence.length()), "ASSAULT", i == 0 ? "kill" : "clash", List.of(), List.of(), "",
          OptionalDouble.empty(), 4, new Party("Police", "", "COP", ""), new Party("people", "", "CVL", ""),
          Optional.of(new Measurement("killed", count + " people", "CVL", "persons", new Count.Exact(count))), Optional.empty(),
          new EventDate("", Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.STATED),
          new EventPlace(town, town, "t" + town, "State of " + town, "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY),
          new Attribution.OwnVoice(), Status.ASSERTED, List.of(), "", 0.5, "r"));
    }
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "Outlet " + number, "", Optional.of(day.plusDays(random.nextInt(1) + 1L)), Language.EN, text.toString(), List.of());
    return new CodedDocument(document, claims, 2, version);
  }
}
