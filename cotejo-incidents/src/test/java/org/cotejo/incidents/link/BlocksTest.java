package org.cotejo.incidents.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cotejo.incidents.News;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static List<Account> accounts() {
    AccountReader reader = AccountReader.load();
    List<Account> accounts = new ArrayList<>();
    News.of(new Random(3), 60).forEach(report -> accounts.addAll(reader.read(report, Verdicts.NONE)));
    return accounts;
  }

  private static boolean compares(Account one, Account other) {
    return !Collections.disjoint(Blocks.sought(one), Blocks.filed(other));
  }

  @Test
  void whoSeeksIsSought() {
    List<Account> accounts = accounts();

    for (Account one : accounts) {
      for (Account other : accounts) {
        assertThat(compares(one, other)).isEqualTo(compares(other, one));
      }
    }
  }

  @Test
  void likelinessIsSymmetric() {
    Linker linker = Linker.load();
    List<Account> accounts = accounts();

    for (Account one : accounts) {
      for (Account other : accounts) {
        assertThat(linker.probability(one, other)).isEqualTo(linker.probability(other, one)).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void whatCannotBeOneIsSeenWithoutComparingWords() {
    List<Account> accounts = accounts();

    for (Account one : accounts) {
      for (Account other : accounts) {
        assertThat(Pair.facts(one, other).isImpossible()).isEqualTo(Pair.of(one, other).isImpossible());
      }
    }
  }

  @Test
  void whatIsRecalledWithoutADayIsComparedToWhatWasWeeksBefore() {
    LocalDate day = LocalDate.of(2024, 3, 5);
    AccountReader reader = AccountReader.load();
    Account told = reader.read(new News("one", "El Faro", day.plusDays(1)).says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(day), "Arenal").coded(), Verdicts.NONE).getFirst();
    Account recalled = reader.read(new News("two", "El Faro", day.plusDays(30)).says("A man was arrested in Bermejo.", "arrest", "arrested", 1, Optional.of(day.plusDays(29)), "Bermejo")
        .says("He is held over the killing of two bakers in Arenal.", "kill", "killed", 2, Optional.empty(), "Arenal").coded(), Verdicts.NONE).getLast();

    assertThat(compares(told, recalled)).isTrue();
  }

  @Test
  void accountsOfOneDayAndTownAreComparedAndThoseOfOtherMonthsAreNot() {
    List<Account> accounts = accounts();

    for (Account one : accounts) {
      for (Account other : accounts) {
        if (one.family() == other.family() && one.when().gap(other.when()) == 0 && one.where().equals(other.where())) {
          assertThat(compares(one, other)).isTrue();
        }
      }
    }
    assertThat(accounts.stream().anyMatch(one -> accounts.stream().anyMatch(other -> !compares(one, other)))).isTrue();
  }

  @Test
  void allCluesFitIntoOneWord() {
    assertThat(Clue.values().length).isLessThanOrEqualTo(Long.SIZE);
  }
}
