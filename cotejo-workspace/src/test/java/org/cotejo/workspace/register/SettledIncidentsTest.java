package org.cotejo.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.incidents.registry.Incident;
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
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Incidents are the same rows whether a policy is asked for when the table is made, or was there when they were entered.
class SettledIncidentsTest {
  private static final Registrar REGISTRAR = Registrar.load();
  private static final Ontology ONTOLOGY = Ontology.load();
  private static final List<Party> SPEAKERS = List.of(Party.UNKNOWN, new Party("relatives", "", "CVL", ""), new Party("the police", "", "COP", ""), new Party("a rights group", "", "NGO", ""));

  @TempDir private Path folder = Path.of("");

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void askedForLaterIsTheSameAsEnteredSo(int seed) {
    Random random = new Random(seed);
    try (Store store = Store.open(folder.resolve("raids.db"))) {
      List<CodedDocument> reports = IntStream.range(0, 8).mapToObj(i -> report(i, random)).toList();
      reports.forEach(store::save);
      String claim = reports.getFirst().claims().getFirst().id();
      store.together(() -> store.decisions().decide(List.of(new Decision.Settle(List.of(claim), "killed", "5", "5")), Instant.EPOCH, "me", ""));
      new IncidentRun(store, REGISTRAR).run();

      assertThat(rows(SettledIncidents.table(store, Filter.NONE, settlement(Policy.TEAM)))).isEqualTo(rows(store.table(PublishedTable.INCIDENTS, Filter.NONE)));
      for (Policy policy : Policy.values()) {
        Rows entered = new Rows(ONTOLOGY, settlement(policy), store.copies()::originalOf, new TeamFigures(store.decisions().all(), store.accounts()::stands));
        List<List<Cell>> asked = rows(SettledIncidents.table(store, Filter.NONE, settlement(policy)));
        assertThat(asked).isNotEmpty().isEqualTo(asked.stream().map(row -> entered.of(incident(store, row))).toList());
      }
    }
  }

  @Test
  void aSettledFigureStaysWhenTheClaimsItHungOnAreRejected() {
    Random random = new Random(1);
    try (Store store = Store.open(folder.resolve("rejected.db"))) {
      List<CodedDocument> reports = List.of(report(0, "Arenal", random), report(1, "Zumbador", random));
      reports.forEach(store::save);
      List<String> claims = reports.stream().flatMap(report -> report.claims().stream()).map(Claim::id).toList();
      List<String> first = claims.subList(0, 2);
      decide(store, new Decision.Merge(first, claims.subList(2, 4)), new Decision.Settle(claims, "killed", "77", "77"));
      assertThat(killed(store)).containsExactly(77.0);

      decide(store, new Decision.Undo(1));
      assertThat(killed(store)).as("the figure goes with the first claim").hasSize(2).containsOnlyOnce(77.0);
      assertThat(killed(store, claims.getFirst())).isEqualTo(77);

      decide(store, new Decision.Judge(first.get(0), Review.REJECTED), new Decision.Judge(first.get(1), Review.REJECTED));
      assertThat(killed(store)).as("the next one that stands").containsExactly(77.0);
    }
  }

  private static void decide(Store store, Decision... decisions) {
    store.together(() -> store.decisions().decide(List.of(decisions), Instant.EPOCH, "me", ""));
    new IncidentRun(store, REGISTRAR).run();
  }

  private static List<Double> killed(Store store) {
    int low = IncidentColumns.columns().stream().map(Column::name).toList().indexOf("killed_low");
    return rows(store.table(PublishedTable.INCIDENTS, Filter.NONE)).stream().map(row -> row.get(low) instanceof Cell.Decimal(double value) ? value : Double.NaN).toList();
  }

  private static double killed(Store store, String claim) {
    String incident = store.accounts().incidentOf(claim).orElseThrow();
    List<List<Cell>> rows = rows(store.table(PublishedTable.INCIDENTS, Filter.NONE));
    return killed(store).get(rows.stream().map(List::getFirst).toList().indexOf(Cell.of(incident)));
  }

  private static Settlement settlement(Policy policy) {
    return new Settlement(policy, SourceHierarchy.load());
  }

  private static List<List<Cell>> rows(Table table) {
    try (table) {
      return table.rows().toList();
    }
  }

  private static Incident incident(Store store, List<Cell> row) {
    String id = row.getFirst() instanceof Cell.Text(String value) ? value : "";
    List<Account> accounts = store.accounts().ofIncident(id).stream().flatMap(account -> store.accounts().content(account).stream()).map(AccountJson::read).sorted(Incident.BY_DAY).toList();
    return new Incident(id, accounts, List.of());
  }

  private static CodedDocument report(int number, Random random) {
    return report(number, "Arenal", random);
  }

  private static CodedDocument report(int number, String town, Random random) {
    String name = "report-" + number;
    LocalDate day = LocalDate.of(2024, 3, 5);
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    for (String measure : List.of("killed", "arrested")) {
      int count = 3 + random.nextInt(4);
      Party speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
      String sentence = "Police in " + town + " left " + count + " people " + measure + ", report " + number + " of " + speaker.text() + " says.";
      int begin = text.length();
      text.append(sentence).append('\n');
      claims.add(new Claim(Sha256.of(name + measure).substring(0, 16), claims.size() + 1, new TextSpan(begin, begin + sentence.length()), measure.equals("killed") ? "ASSAULT" : "COERCE",
          measure.equals("killed") ? "kill" : "arrest", List.of(), List.of(), "", OptionalDouble.empty(), 4, new Party("Police", "", "COP", ""), new Party("people", "", "CVL", ""),
          Optional.of(new Measurement(measure, count + " people", "CVL", "persons", random.nextInt(4) == 0 ? new Count.AtLeast(count) : new Count.Exact(count))), Optional.empty(),
          new EventDate("", Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.STATED),
          new EventPlace(town, town, "t" + town, "State of " + town, "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY),
          speaker.isKnown() ? new Attribution.Sourced(speaker, Party.UNKNOWN, "said") : new Attribution.OwnVoice(), Status.ASSERTED, List.of(), "", 0.5, "r"));
    }
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "Outlet " + number % 5, "", Optional.of(day.plusDays(1L + random.nextInt(3))), Language.EN, text.toString(), List.of());
    return new CodedDocument(document, claims, 2, "1");
  }
}
