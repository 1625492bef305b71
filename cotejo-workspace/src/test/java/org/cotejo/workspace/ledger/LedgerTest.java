package org.cotejo.workspace.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Result;
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
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final EventDate MAY = month(5);
  private static final EventPlace COUNTRY = new EventPlace("the country", "Venezuela", "", "", "VEN", OptionalDouble.empty(), OptionalDouble.empty(),
      EventPlace.Precision.COUNTRY);
  private static final Party POLICE = new Party("the police", "", "COP", "");

  private static EventDate month(int number) {
    LocalDate first = LocalDate.of(2026, number, 1);
    return new EventDate("a month", Optional.of(first), Optional.of(first.plusMonths(1).minusDays(1)), EventDate.Precision.MONTH, EventDate.Basis.STATED);
  }

  @Test
  void whatIsToldBesideAFigureOfSomebodysIsTheirsToo() {
    Ledger ledger = ledger(report("a", claim("k", "STATISTIC", POLICE, "killed", "CVL", 41, MAY, "the organization"), claim("a", "STATISTIC", Party.UNKNOWN, "killed", "COP", 3, MAY, "")));
    assertThat(Recomputed.of(ledger)).singleElement().satisfies(one -> {
      assertThat(one.claimant()).isEqualTo("the organization");
      assertThat(((Result.Computed) one.result()).value()).isCloseTo(13.67, Offset.offset(0.01));
    });
  }

  private static Claim claim(String id, String event, Party actor, String measure, String sector, double number, EventDate date, String claimant) {
    Attribution attribution = claimant.isEmpty() ? new Attribution.OwnVoice() : new Attribution.Sourced(new Party(claimant, "", "GOV", ""), Party.UNKNOWN, "said");
    return new Claim(id, 1, new TextSpan(0, 4), event, event.equals("STATISTIC") ? "death-figure"
        : "kill", List.of(), List.of(), "", OptionalDouble.empty(), 0, actor, Party.UNKNOWN,
        Optional.of(new Measurement(measure, number + " " + measure, sector, "persons", new Count.Exact(number))), Optional.empty(), date, COUNTRY,
            attribution, Status.ASSERTED,
        List.of(), "", 1, "test");
  }

  private static CodedDocument report(String name, Claim... claims) {
    Document document = new Document(new DocumentId(name.repeat(64).substring(0, 64)), name, "", "", Optional.empty(), Language.EN, "text", List.of());
    return new CodedDocument(document, List.of(claims), 1, "1");
  }

  private static Ledger ledger(CodedDocument... reports) {
    return Ledger.of(Stream.of(reports).flatMap(report -> Statistic.of(report).stream()).toList(), id -> id);
  }

  @Test
  void twoBodiesThatPublishTheSameDifferentlyStandSideBySide() {
    Ledger ledger = ledger(report("a", claim("1", "STATISTIC", Party.UNKNOWN, "homicides", "", 312, MAY, "the observatory")),
        report("b", claim("2", "STATISTIC", Party.UNKNOWN, "homicides", "", 274, MAY, "the ministry"),
            claim("3", "STATISTIC", Party.UNKNOWN, "homicides", "", 289, month(4), "the ministry")));
    assertThat(ledger.lines()).hasSize(2);
    assertThat(ledger.lines().getFirst().isDisputed()).isFalse();
    assertThat(ledger.lines().getLast().figures()).extracting(Statistic::claimant).containsExactly("the observatory", "the ministry");
    assertThat(ledger.lines().getLast().isDisputed()).isTrue();
  }

  @Test
  void whatOneMonthDatesIsAnAggregateAndWhatADayDatesIsNot() {
    EventDate day = new EventDate("on Friday", Optional.of(LocalDate.of(2026, 5, 1)), Optional.of(LocalDate.of(2026, 5, 1)), EventDate.Precision.DAY,
        EventDate.Basis.RELATIVE);
    Ledger ledger = ledger(report("a", claim("month", "ASSAULT", POLICE, "killed", "CVL", 29, MAY, ""), claim("day", "ASSAULT", POLICE, "killed", "CVL", 2, day, "")));
    assertThat(ledger.lines()).singleElement().satisfies(line -> {
      assertThat(line.series().byAgents()).isTrue();
      assertThat(line.figures()).extracting(Statistic::claim).containsExactly("month");
    });
  }

  @Test
  void whatACopyRepeatsIsOneFigure() {
    Claim claim = claim("1", "STATISTIC", Party.UNKNOWN, "homicides", "", 312, MAY, "the observatory");
    List<Statistic> twice = Stream.of(report("a", claim), report("b", claim)).flatMap(report -> Statistic.of(report).stream()).toList();
    assertThat(Ledger.of(twice, _ -> "one").lines().getFirst().figures()).hasSize(1);
    assertThat(Ledger.of(twice, id -> id).lines().getFirst().figures()).hasSize(2);
  }

  @Test
  void aRatioIsComputedAgainWhereOneBodyPublishesBothCounts() {
    Ledger ledger = ledger(report("a", claim("k", "STATISTIC", POLICE, "killed", "CVL", 424, MAY, "the ministry"),
        claim("a", "STATISTIC", Party.UNKNOWN, "killed", "COP", 7, MAY, "the ministry"),
        claim("other", "STATISTIC", Party.UNKNOWN, "killed", "COP", 8, MAY, "the observatory")));
    assertThat(Recomputed.of(ledger)).singleElement().satisfies(one -> {
      assertThat(one.result().indicator()).isEqualTo(Indicator.A2);
      assertThat(one.claims()).containsExactly("k", "a");
      assertThat(((Result.Computed) one.result()).value()).isCloseTo(60.57, Offset.offset(0.01));
    });
  }
}
