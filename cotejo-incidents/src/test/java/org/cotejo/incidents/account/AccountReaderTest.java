package org.cotejo.incidents.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.News;
import org.cotejo.incidents.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class AccountReaderTest {
  private static final AccountReader READER = AccountReader.load();
  private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

  private static News news() {
    return new News("report", "El Faro", TUESDAY.plusDays(1));
  }

  private static List<Account> accounts(News news) {
    return READER.read(news.coded(), Verdicts.NONE);
  }

  @Test
  void arrestsOverAKillingAreAnIncidentOfTheirOwn() {
    List<Account> accounts = accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .says("A man was arrested over the killing of the bakers.", "arrest", "arrested", 1, Optional.empty(), "Arenal"));

    assertThat(accounts).extracting(account -> account.acts().iterator().next()).containsExactly("kill", "arrest");
  }

  @Test
  void whatPoliceDoInOneGoIsOneIncident() {
    List<Account> accounts = accounts(news().tells("kill", "killed", 2, "suspects", "CRM", TUESDAY, "Arenal", "", "")
        .tells("arrest", "arrested", 5, "people", "CVL", TUESDAY, "Arenal", "", ""));

    assertThat(accounts).singleElement().satisfies(account -> assertThat(account.acts()).containsExactly("arrest", "kill"));
  }

  @Test
  void theFreeingOfHostagesIsNotTheirCapture() {
    assertThat(accounts(news().says("Six people were kidnapped in Arenal.", "kidnap", "kidnapped", 6, Optional.of(TUESDAY), "Arenal")
        .says("The six walked free in Arenal.", "release", "other", 6, Optional.of(TUESDAY), "Arenal"))).hasSize(2);
  }

  @Test
  void theFirstIncidentIsWhatTheReportIsAboutAndWhatWasBeforeIsMarked() {
    List<Account> accounts = accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .says("A month earlier a miller was killed in Bermejo.", "kill", "killed", 1, Optional.empty(), "Bermejo"));

    assertThat(accounts).extracting(Account::lead).containsExactly(true, false);
    assertThat(accounts).extracting(Account::earlier).containsExactly(false, true);
  }

  @Test
  void anotherDayTellsAnotherIncidentOfTheSamePlace() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .says("Three millers were killed in Arenal.", "kill", "killed", 3, Optional.of(TUESDAY.minusDays(3)), "Arenal"))).hasSize(2);
  }

  @Test
  void whoDiesOfHisWoundsLaterDiesOfTheSameAttack() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY.minusDays(3)), "Arenal")
        .says("A third baker died in hospital.", "kill", "killed", 1, Optional.of(TUESDAY), "Arenal")))
        .singleElement().satisfies(account -> assertThat(account.when().start()).isEqualTo(TUESDAY.minusDays(3)));
  }

  @Test
  void whatSaysThatItIsAnotherIsMarked() {
    assertThat(accounts(news().says("Another attack left two bakers dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")))
        .singleElement().satisfies(account -> assertThat(account.another()).isTrue());
  }

  @Test
  void onlyPlacesInTheirOwnWordsAreTowns() {
    assertThat(accounts(news().says("Two bakers were shot dead in the market.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")))
        .singleElement().satisfies(account -> assertThat(account.towns()).isEmpty());
  }

  @Test
  void whatHappensAgainAndAgainIsNoPartOfOneIncident() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .says("Shootings are almost daily in Arenal.", "shoot", "", 0, Optional.empty(), "Arenal"))).hasSize(2);
  }

  @Test
  void whatWasCountedHappenedOnceThoughItsSentenceTellsOfAHabit() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .says("The two were killed where shootings are almost daily.", "kill", "killed", 2, Optional.empty(), "Arenal"))).hasSize(1);
  }

  @Test
  void aDeniedTieTellsAnotherIncident() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .denies("The mayor ruled out a link to the murder of three millers.", "kill", 3, "Arenal"))).hasSize(2);
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .denies("The mayor denied the murder of the bakers.", "kill", 2, "Arenal"))).hasSize(1);
  }

  @Test
  void newsIsNotOfAnotherMonth() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.empty(), "Arenal")
        .says("Rebels burned a camp there.", "arson", "", 0, Optional.of(TUESDAY.minusDays(60)), "Arenal"))).hasSize(2);
  }

  @Test
  void whatOpensAnotherIncidentOpensAllThatItsSentenceTellsOfIt() {
    assertThat(accounts(news().says("Two bakers were shot dead in Arenal.", "kill", "killed", 2, Optional.of(TUESDAY), "Arenal")
        .says("Weeks earlier another attack left five millers dead in Bermejo.", "attack", "", 0, Optional.empty(), "Bermejo")
        .andSays("kill", "killed", 5, "Bermejo"))).extracting(account -> account.acts().size()).containsExactly(1, 2);
  }

  @Test
  void whoIsMissingSinceLastMonthWasTakenThen() {
    LocalDate february = LocalDate.of(2024, 2, 1);

    assertThat(accounts(news().since("Four bakers have been missing since February.", "disappear", february, "Arenal")))
        .singleElement().satisfies(account -> assertThat(account.when().end()).isEqualTo(LocalDate.of(2024, 2, 29)));
    assertThat(accounts(news().since("Four bakers have been killed since February.", "kill", february, "Arenal")))
        .singleElement().satisfies(account -> assertThat(account.when().end()).isEqualTo(TUESDAY.plusDays(1)));
  }

  @Test
  void whatIsSaidBeforeAnythingIsToldIsNotAboutWhatIsOnlyRecalled() {
    assertThat(accounts(news().says("The baker asked for a telephone.", "call", "", 0, Optional.of(TUESDAY), "Arenal")
        .says("He had been kidnapped three weeks earlier in Bermejo.", "kidnap", "kidnapped", 1, Optional.empty(), "Bermejo")))
        .singleElement().satisfies(account -> assertThat(account.claims()).hasSize(1));
  }

  @Test
  void whatAMarchIsOverIsNotTheMarch() {
    assertThat(accounts(news().says("A hundred people marched in Arenal.", "demonstrate", "participants", 100, Optional.of(TUESDAY), "Arenal")
        .says("They demanded justice over the killing of a baker.", "kill", "killed", 1, Optional.empty(), "Arenal"))).hasSize(2);
  }
}
