package org.cotejo.incidents.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cotejo.incidents.News;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.account.Quantity;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  private static final Quantity KILLED = new Quantity("killed", Side.OTHERS, "");
  private static final AccountReader READER = AccountReader.load();

  private static News report(String name, int daysLater) {
    return new News(name, name, DAY.plusDays(daysLater));
  }

  private static News killed(News news, int count, String whom, String claimant, String sector) {
    return news.tells("kill", "killed", count, whom, "CVL", DAY, "Arenal", claimant, sector);
  }

  private static Accounts accounts(News... reports) {
    List<Account> all = Stream.of(reports).flatMap(report -> READER.read(report.coded(), Verdicts.NONE).stream()).toList();
    return new Accounts(all, UnaryOperator.identity());
  }

  private static List<Double> rivals(Accounts accounts) {
    return accounts.rivals(KILLED).stream().map(statement -> statement.position().low()).toList();
  }

  @Test
  void twoVoicesWithTwoNumbersAreRivals() {
    Accounts accounts = accounts(killed(report("El Faro", 1), 7, "suspects", "the commissioner", "COP"), killed(report("La Voz", 2), 9, "people", "relatives", "CVL"));

    assertThat(rivals(accounts)).containsExactly(7.0, 9.0);
    assertThat(accounts.disputed()).containsExactly(KILLED);
  }

  @Test
  void oneVoiceThatCorrectsItselfLaterIsNoRival() {
    Accounts accounts = accounts(killed(report("El Faro", 1), 7, "people", "the commissioner", "COP"), killed(report("La Voz", 3), 8, "people", "the ministry", "GOV"));

    assertThat(rivals(accounts)).isEmpty();
  }

  @Test
  void aPartOfWhatTheSameVoiceCountsIsNoTally() {
    Accounts accounts = accounts(killed(killed(report("La Voz", 2), 9, "people", "the group", "NGO"), 5, "people", "the group", "NGO"));

    assertThat(accounts.tallies(KILLED)).hasSize(1);
    assertThat(rivals(accounts)).isEmpty();
  }

  @Test
  void oneSortOfPeopleDoesNotContradictALargerNumberOfPeople() {
    Accounts accounts = accounts(killed(report("El Faro", 1), 9, "people", "", ""), killed(report("La Voz", 2), 3, "women", "relatives", "CVL"));

    assertThat(rivals(accounts)).isEmpty();
  }

  @Test
  void whatIsDeniedIsHeardByNoPolicy() {
    News denial = report("La Voz", 2).tells("kill", "killed", 40, "people", "CVL", DAY, "Arenal", "the minister", "GOV", Status.DENIED);
    Accounts accounts = accounts(killed(report("El Faro", 1), 7, "people", "", ""), denial);

    assertThat(bounds(Policy.RANGE, accounts).high()).hasValue(7);
  }

  @Test
  void copiesOfOneReportAreOneVoice() {
    News wire = killed(report("Wire", 1), 7, "people", "", "");
    News copy = killed(report("Copy", 1), 7, "people", "", "");
    News families = killed(report("La Voz", 1), 9, "people", "", "");
    News others = killed(report("Other", 1), 9, "people", "", "");
    String original = wire.coded().document().id().sha256();
    String copied = copy.coded().document().id().sha256();
    List<Account> all = Stream.of(wire, copy, families, others).flatMap(report -> READER.read(report.coded(), Verdicts.NONE).stream()).toList();

    Accounts folded = new Accounts(all, id -> id.equals(copied) ? original : id);

    assertThat(bounds(Policy.MAJORITY, folded).best()).hasValue(9);
  }

  private static Bounds bounds(Policy policy, Accounts accounts) {
    return new Settlement(policy, SourceHierarchy.load()).of(accounts.tallies("killed"), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"RANGE,,", "MAJORITY,9", "HIERARCHY,7", "UCDP,9", "RECENT,9", "GTD,9"})
  void eachPolicySettlesInItsOwnWay(Policy policy, Double best) {
    Accounts accounts = accounts(
        killed(report("El Faro", 1), 7, "suspects", "the commissioner", "COP"),
        killed(report("La Voz", 2), 9, "people", "relatives", "CVL"),
        killed(report("Wire", 2), 9, "people", "an NGO", "NGO"));

    Bounds bounds = bounds(policy, accounts);

    assertThat(bounds.low()).hasValue(7);
    assertThat(bounds.high()).hasValue(9);
    assertThat(bounds.best().isPresent() ? bounds.best().getAsDouble() : null).isEqualTo(best);
  }

  @Test
  void theTeamsDecisionComesFirst() {
    Accounts accounts = accounts(killed(report("El Faro", 1), 7, "people", "", ""));
    Bounds decided = new Bounds(OptionalDouble.of(8), OptionalDouble.of(8), OptionalDouble.of(8));

    assertThat(new Settlement(Policy.TEAM, SourceHierarchy.load()).of(accounts.tallies("killed"), Optional.of(decided))).isEqualTo(decided);
  }
}
