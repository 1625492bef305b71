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

  @Test
  void whatSharesNothingParticularIsHeldTogetherByNothingAndBarelyParted() {
    Account one = READER.read(new News("one", "El Faro", DAY.plusDays(1)).says("Two bakers were shot dead.", "kill", "killed", 2, Optional.of(DAY), "Arenal").coded(), Verdicts.NONE).getFirst();
    Account other = READER.read(new News("two", "La Voz", DAY.plusDays(1)).says("Gunmen ambushed a patrol beside some river.", "ambush", "wounded", 7, Optional.of(DAY), "Zorro").coded(), Verdicts.NONE).getFirst();

    assertThat(Pair.of(one, other).isParticular()).isFalse();
    assertThat(Linker.load().score(one, other)).isBetween(-1.0, 0.0);
  }
}
