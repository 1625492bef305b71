package org.cotejo.incidents.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.incidents.News;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class PairTest {
  private static final AccountReader READER = AccountReader.load();
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private static Account account(String name, String sentence, Optional<LocalDate> day, String town) {
    return READER.read(new News(name, "El Faro", DAY.plusDays(1)).says(sentence, "kill", "killed", 2, day, town).coded(), Verdicts.NONE).getFirst();
  }

  @Test
  void daysThatBothTellPartTwoAccounts() {
    assertThat(Linker.areApart(account("one", "Two bakers were shot dead in Arenal.", Optional.of(DAY), "Arenal"),
        account("two", "Two bakers were shot dead in Arenal.", Optional.of(DAY.minusDays(3)), "Arenal"))).isTrue();
  }

  @Test
  void townsThatBothNamePartTwoAccounts() {
    assertThat(Linker.areApart(account("one", "Two bakers were shot dead in Arenal.", Optional.of(DAY), "Arenal"),
        account("two", "Two bakers were shot dead in Bermejo.", Optional.of(DAY), "Bermejo"))).isTrue();
  }

  @Test
  void aTownThatTheOtherReportNamesPartsNothing() {
    assertThat(Linker.areApart(account("one", "Two bakers were shot dead in Arenal, a quarter of Bermejo.", Optional.of(DAY), "Arenal"),
        account("two", "Two bakers were shot dead in Bermejo.", Optional.of(DAY), "Bermejo"))).isFalse();
  }
}
