package org.cotejo.workspace.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
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
import org.cotejo.model.table.Table;
import org.cotejo.ontology.Ontology;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.agreement.CodedClaim;
import org.cotejo.workspace.missed.Addition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ana and Luis code a report of four claims and one that was missed.
class RoundTest {
  private static final String SENTENCE = "Police killed 4 people.";

  @TempDir private Path folder = Path.of("");
  private Store store;
  private CodedDocument report;
  private long round;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("round.db"));
    report = report();
    store.save(report);
    round = decide("Ana", new Decision.Round("pilot", List.of("Ana", "Luis"), List.of(report.document().id().sha256()), List.of("c0", "c1", "c2", "c3")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long decide(String by, Decision... decisions) {
    long[] number = {0};
    store.together(() -> number[0] = store.decisions().decide(List.of(decisions), Instant.EPOCH, by, ""));
    return number[0];
  }

  private void draft(String by, Decision decision) {
    decide(by, new Decision.Draft(round, decision));
  }

  private Comparison comparison() {
    return Comparison.of(store, CodingRound.of(store.decisions().all(), round).orElseThrow(), store.decisions().all());
  }

  private Map<String, CodedClaim> claims() {
    Map<String, CodedClaim> claims = new TreeMap<>();
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      table.rows().map(CodedClaim::of).forEach(claim -> claims.put(claim.id(), claim));
    }
    return claims;
  }

  private CodedClaim claim(String id) {
    return Optional.ofNullable(claims().get(id)).orElseThrow();
  }

  private Decision.Add missed(int begin, String act) {
    return Addition.of(Ontology.load(), report, new TextSpan(begin, report.document().text().length()), 5, Map.of("act", act));
  }

  /// c0: both accept; c1: Luis rejects; c2: Ana edits; c3: both reject; each adds the clash, with other evidence, and Luis a march.
  private void code() {
    int last = report.document().text().length() - 20;
    draft("Ana", new Decision.Judge("c0", Review.ACCEPTED));
    draft("luis ", new Decision.Judge("c0", Review.ACCEPTED));
    draft("Ana", new Decision.Judge("c1", Review.ACCEPTED));
    draft("Luis", new Decision.Judge("c1", Review.REJECTED));
    draft("Ana", new Decision.Edit("c2", "low", "2"));
    draft("Luis", new Decision.Judge("c2", Review.ACCEPTED));
    draft("Ana", new Decision.Judge("c3", Review.REJECTED));
    draft("Luis", new Decision.Judge("c3", Review.REJECTED));
    draft("Ana", missed(last, "clash"));
    draft("Luis", missed(last + 2, "clash"));
    draft("Luis", missed(last, "demonstrate"));
  }

  @Test
  void neitherSeesTheOtherAndNothingIsPublished() {
    Map<String, CodedClaim> before = claims();
    draft("Ana", new Decision.Judge("c0", Review.REJECTED));
    draft("Ana", new Decision.Edit("c1", "low", "9"));

    assertThat(claims()).isEqualTo(before);
    assertThat(comparison().waiting(comparison().first())).containsExactly("c2", "c3");
    assertThat(comparison().waiting(comparison().second())).hasSize(4);
    assertThat(comparison().all()).isEmpty();
  }

  @Test
  void findingAndCodingAreMeasuredApart() {
    code();
    Comparison comparison = comparison();
    assertThat(comparison.agreement().units().both()).as("c0, c2, clash").isEqualTo(3);
    assertThat(comparison.agreement().units().onlyFirst()).isEqualTo(1);
    assertThat(comparison.agreement().units().onlySecond()).isEqualTo(1);
    assertThat(comparison.agreement().fields()).filteredOn(field -> field.name().equals("low")).singleElement().satisfies(field -> assertThat(List.of(field.pairs(), field.same())).containsExactly(2, 1));
    assertThat(comparison.differences()).extracting(Difference::columns).containsExactlyInAnyOrder(List.of(), List.of("low"), List.of());
    assertThat(comparison.values(comparison.differences().get(1))).containsExactly(Map.entry("low", List.of("2", "4")));
    assertThat(comparison.agreed()).as("c0, c3, clash").hasSize(3);
  }

  @Test
  void aSettledDifferenceStandsAndComesBackWhenTakenBack() {
    code();
    Map<String, CodedClaim> before = claims();
    for (Difference difference : comparison().differences()) {
      Comparison now = comparison();
      decide("Eva", new Adjudication(store, now).as(now.first(), difference, difference.columns().isEmpty() ? Map.of() : Map.of("high", "7")).toArray(Decision[]::new));
    }
    assertThat(comparison().differences()).allMatch(Difference::settled);
    assertThat(claim("c1").cell("review")).isEqualTo("accepted");
    assertThat(claim("c2").cells()).containsEntry("low", "2").containsEntry("high", "7").containsEntry("review", "edited");
    assertThat(claims()).as("the march stays out").hasSize(4);
    for (Difference agreed : comparison().agreed()) {
      Comparison now = comparison();
      decide("Eva", new Adjudication(store, now).as(now.first(), agreed, Map.of()).toArray(Decision[]::new));
    }
    assertThat(claims()).hasSize(5);
    assertThat(claim("c3").cell("review")).isEqualTo("rejected");
    assertThat(comparison().agreed()).isEmpty();
    store.decisions().all().stream().filter(logged -> logged.by().equals("Eva")).toList().reversed().forEach(logged -> decide("Eva", new Decision.Undo(logged.number())));
    assertThat(claims()).isEqualTo(before);
    assertThat(comparison().differences()).noneMatch(Difference::settled);
  }

  @Test
  void whatWasEditedBeforeTheRoundCountsAsThatCodersAndGivesWayToTheOther() {
    decide("Ana", new Decision.Undo(round));
    decide("Ana", new Decision.Edit("c0", "low", "1"), new Decision.Judge("c1", Review.REJECTED));
    round = decide("Eva", new Decision.Round("later", List.of("Ana", "Luis"), List.of(report.document().id().sha256()), List.of("c0", "c1")));
    assertThat(CodedClaim.of(comparison().claims().row(comparison().second(), "c0")).cell("low")).as("Luis sees what was coded").isEqualTo("4");
    draft("Luis", new Decision.Judge("c0", Review.ACCEPTED));
    draft("Luis", new Decision.Judge("c1", Review.REJECTED));
    Comparison now = comparison();
    assertThat(now.differences()).extracting(Difference::claim).containsExactly("c0");
    decide("Eva", new Adjudication(store, now).as(now.second(), now.differences().getFirst(), Map.of()).toArray(Decision[]::new));
    assertThat(claim("c0").cells()).containsEntry("low", "4").containsEntry("review", "accepted");
  }

  private static CodedDocument report() {
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      claims.add(new Claim("c" + i, i + 1, new TextSpan(text.length(), text.length() + SENTENCE.length()), "ASSAULT", "kill", List.of(), List.of(), "", OptionalDouble.empty(), 4,
          new Party("Police", "", "COP", ""), new Party("people", "", "CVL", ""), Optional.of(new Measurement("killed", "4 people", "CVL", "persons", new Count.Exact(4))), Optional.empty(),
          EventDate.UNKNOWN, EventPlace.UNKNOWN, new Attribution.OwnVoice(), Status.ASSERTED, List.of(), "", 0.5, "r"));
      text.append(SENTENCE).append('\n');
    }
    text.append("Students and officers clashed and marched.");
    Document document = new Document(new DocumentId(Sha256.of("r")), "r", "Outlet", "", Optional.of(LocalDate.of(2024, 3, 5)), Language.EN, text.toString(), List.of());
    return new CodedDocument(document, claims, 5, "1");
  }
}
