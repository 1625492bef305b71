package org.cotejo.incidents.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.incidents.RandomValues;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {
  private static final int TRIES = 300;
  private static final String TEXT = "On 10 March seven people died in La Cantera, and twelve were arrested, the police say.";
  private final RandomValues values = new RandomValues(7);

  @Test
  void everyClaimIsInExactlyOneRow() {
    for (int i = 0; i < TRIES; i++) {
      CodedDocument first = report("a");
      CodedDocument second = report("b");
      Comparison comparison = ReportComparison.of(first, second);
      assertThat(comparison.rows().stream().flatMap(row -> side(row, true))).containsExactlyInAnyOrderElementsOf(first.claims());
      assertThat(comparison.rows().stream().flatMap(row -> side(row, false))).containsExactlyInAnyOrderElementsOf(second.claims());
    }
  }

  @Test
  void theOtherWayRoundIsTheMirrorImage() {
    for (int i = 0; i < TRIES; i++) {
      CodedDocument first = report("a");
      CodedDocument second = report("b");
      assertThat(ReportComparison.of(second, first)).isEqualTo(ReportComparison.of(first, second).mirrored());
    }
  }

  @Test
  void theOrderOfClaimsDoesNotShow() {
    Random random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      CodedDocument first = report("a");
      CodedDocument second = report("b");
      List<Claim> shuffled = new ArrayList<>(second.claims());
      Collections.shuffle(shuffled, random);
      assertThat(ReportComparison.of(first, with(second, shuffled)).rows()).isEqualTo(ReportComparison.of(first, second).rows());
    }
  }

  @Test
  void aReportTellsTheSameAsItself() {
    CodedDocument report = of("a", killed("1", new Count.Exact(7), "CVL"), arrested("2"));
    assertThat(ReportComparison.of(report, report).rows()).hasSize(2).allMatch(Row.Same.class::isInstance);
  }

  @Test
  void boundsThatHoldAFigureAgreeWithIt() {
    assertThat(one(killed("1", new Count.AtLeast(8), "CVL"), killed("2", new Count.Exact(9), "CVL"))).isInstanceOf(Row.Same.class);
    assertThat(one(killed("1", new Count.Exact(7), "CRM"), killed("2", new Count.Exact(9), "CVL"))).isInstanceOfSatisfying(Row.Differs.class,
        row -> assertThat(row.differences()).containsExactly(new Difference(Aspect.FIGURE, "7 killed", "9 killed")));
  }

  @Test
  void theDeadOfOneSideAreNotRivalsOfTheDeadOfTheOther() {
    assertThat(ReportComparison.of(of("a", killed("1", new Count.Exact(7), "CVL")), of("b", killed("2", new Count.Exact(1), "COP"))).rows())
        .hasSize(2).noneMatch(Row.Differs.class::isInstance);
  }

  @Test
  void theNearestRivalFigureStandsBesideAFigure() {
    Comparison comparison = ReportComparison.of(of("a", killed("1", new Count.Exact(7), "CVL")),
        of("b", killed("2", new Count.Exact(41), "CVL"), killed("3", new Count.Exact(8), "CVL")));
    assertThat(comparison.rows(Row.Differs.class)).singleElement().satisfies(row -> assertThat(row.second().id()).isEqualTo("3"));
    assertThat(comparison.rows(Row.OnlySecond.class)).singleElement().satisfies(row -> assertThat(row.claim().id()).isEqualTo("2"));
  }

  @Test
  void eventsOfOtherPlacesAndWeeksStayApart() {
    Claim elsewhere = claim("2", "kill", killed(new Count.Exact(7), "CVL"), day(17), place("Los Pinos", "g2"));
    assertThat(ReportComparison.of(of("a", killed("1", new Count.Exact(7), "CVL")), of("b", elsewhere)).rows())
        .extracting(row -> (Object) row.getClass()).containsExactlyInAnyOrder(Row.OnlyFirst.class, Row.OnlySecond.class);
  }

  @Test
  void claimsOfOneIncidentComeFirst() {
    Claim left = killed("1", new Count.Exact(7), "CVL");
    Claim likely = killed("2", new Count.Exact(7), "CVL");
    Claim linked = claim("3", "clash", Optional.empty(), EventDate.UNKNOWN, EventPlace.UNKNOWN);
    Comparison comparison = ReportComparison.of(of("a", left), of("b", likely, linked),
        id -> id.equals("2") ? Optional.empty() : Optional.of("i1"));
    assertThat(comparison.rows(Row.OnlySecond.class)).extracting(Row.OnlySecond::claim).containsExactly(likely);
  }

  private Row one(Claim first, Claim second) {
    List<Row> rows = ReportComparison.of(of("a", first), of("b", second)).rows();
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static Stream<Claim> side(Row row, boolean left) {
    return switch (row) {
      case Row.Same(Claim first, Claim second) -> Stream.of(left ? first : second);
      case Row.Differs(Claim first, Claim second, List<Difference> _) -> Stream.of(left ? first : second);
      case Row.OnlyFirst(Claim claim) -> left ? Stream.of(claim) : Stream.empty();
      case Row.OnlySecond(Claim claim) -> left ? Stream.empty() : Stream.of(claim);
    };
  }

  private CodedDocument report(String name) {
    List<Claim> claims = new ArrayList<>();
    for (int i = values.below(8); i > 0; i--) {
      claims.add(values.claim(name + i, i, TEXT.length()));
    }
    return of(name, claims.toArray(Claim[]::new));
  }

  private static CodedDocument of(String name, Claim... claims) {
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "", "", Optional.empty(), Language.EN, TEXT, List.of());
    return new CodedDocument(document, List.of(claims), 1, "v1");
  }

  private static CodedDocument with(CodedDocument report, List<Claim> claims) {
    return new CodedDocument(report.document(), claims, report.sentences(), report.coderVersion());
  }

  private static Claim killed(String id, Count count, String sector) {
    return claim(id, "kill", killed(count, sector), day(10), place("La Cantera", "g1"));
  }

  private static Claim arrested(String id) {
    return claim(id, "arrest", Optional.of(new Measurement("arrested", "12", "CVL", "persons", new Count.Exact(12))), day(10), place("La Cantera", "g1"));
  }

  private static Optional<Measurement> killed(Count count, String sector) {
    return Optional.of(new Measurement("killed", "", sector, "persons", count));
  }

  private static Claim claim(String id, String act, Optional<Measurement> measurement, EventDate date, EventPlace place) {
    return new Claim(id, 1, new TextSpan(0, 10), "ASSAULT", act, List.of(), List.of(), "", OptionalDouble.empty(), 4, Party.UNKNOWN, Party.UNKNOWN,
        measurement, Optional.empty(), date, place, new Attribution.OwnVoice(), Status.ASSERTED, List.of(), "", 0.9, "rule");
  }

  private static EventDate day(int day) {
    LocalDate date = LocalDate.of(2026, 3, day);
    return new EventDate("that day", Optional.of(date), Optional.of(date), EventDate.Precision.DAY, EventDate.Basis.STATED);
  }

  private static EventPlace place(String name, String id) {
    double north = id.equals("g1") ? 10 : 11;
    return new EventPlace(name, name, id, "", "VEN", OptionalDouble.of(north), OptionalDouble.of(-66), EventPlace.Precision.LOCALITY);
  }
}
