package org.cotejo.incidents.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.incidents.News;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrarTest {
  private static final Registrar REGISTRAR = Registrar.load();
  private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

  private static CodedDocument police() {
    return new News("police", "El Faro", TUESDAY.plusDays(1)).tells("kill", "killed", 7, "suspects", "CRM", TUESDAY, "Arenal", "the commissioner", "COP")
        .tells("arrest", "arrested", 12, "people", "CVL", TUESDAY, "Arenal", "", "").coded();
  }

  private static CodedDocument relatives() {
    return new News("relatives", "La Voz", TUESDAY.plusDays(2)).tells("kill", "killed", 9, "people", "CVL", TUESDAY, "Arenal", "relatives", "CVL").coded();
  }

  private static CodedDocument elsewhere() {
    return new News("elsewhere", "La Voz", TUESDAY.plusDays(2)).tells("kill", "killed", 9, "people", "CVL", TUESDAY, "Zumbador", "relatives", "CVL").coded();
  }

  private static CodedDocument weekLater() {
    return new News("week-later", "La Voz", TUESDAY.plusDays(8)).tells("kill", "killed", 7, "people", "CVL", TUESDAY.plusDays(7), "Arenal", "", "").coded();
  }

  private static List<Incident> incidents(List<CodedDocument> reports, Verdicts verdicts) {
    MemoryShelf shelf = new MemoryShelf();
    REGISTRAR.enter(reports, shelf, verdicts);
    return shelf.incidents();
  }

  private static Verdicts verdicts(Decision... decisions) {
    List<LoggedDecision> log = new ArrayList<>();
    for (Decision decision : decisions) {
      log.add(new LoggedDecision(log.size() + 1, Instant.EPOCH, "me", "", false, decision));
    }
    return Verdicts.of(log);
  }

  /// Each incident as the set of its claims.
  private static List<List<String>> claims(List<Incident> incidents) {
    return incidents.stream().map(incident -> incident.accounts().stream().flatMap(account -> account.claims().stream()).sorted().toList())
        .sorted((a, b) -> a.getFirst().compareTo(b.getFirst())).toList();
  }

  private static List<String> idsOf(CodedDocument report) {
    return report.claims().stream().map(claim -> claim.id()).toList();
  }

  @Test
  void twoAccountsOfOneRaidAreOneIncidentAndOthersStayApart() {
    List<Incident> incidents = incidents(List.of(police(), relatives(), elsewhere(), weekLater()), Verdicts.NONE);

    assertThat(incidents).hasSize(3);
    assertThat(incidents.stream().map(incident -> incident.accounts().size()).sorted()).containsExactly(1, 1, 2);
  }

  @Test
  void townsOfOneStateFarFromEachOtherStayApart() {
    CodedDocument farAway = new News("far-away", "El Faro", TUESDAY.plusDays(1)).tells("kill", "killed", 9, "people", "CVL", TUESDAY, "Azufre", "", "").coded();

    assertThat(incidents(List.of(relatives(), farAway), Verdicts.NONE)).hasSize(2);
  }

  @Test
  void whatAReportRecallsIsNotWhatAnotherOfTheseDaysIsAbout() {
    CodedDocument recalling = new News("recalling", "Wire", TUESDAY.plusDays(1)).tells("kill", "killed", 7, "suspects", "CRM", TUESDAY, "Arenal", "", "")
        .says("A month earlier four people were killed in Arenal.", "kill", "killed", 4, Optional.empty(), "Arenal").coded();

    List<Incident> incidents = incidents(List.of(police(), recalling), Verdicts.NONE);

    assertThat(claims(incidents)).hasSize(2).anySatisfy(claims -> assertThat(claims).containsExactly(idsOf(recalling).getLast()));
  }

  @Test
  void hostagesTakenAndHostagesFreedAreTwoIncidents() {
    CodedDocument taken = new News("taken", "Wire", TUESDAY.plusDays(1)).says("Six people were taken in Arenal.", "kidnap", "kidnapped", 6, Optional.of(TUESDAY), "Arenal").coded();
    CodedDocument freed = new News("freed", "La Voz", TUESDAY.plusDays(1)).says("Six people walked free in Arenal.", "release", "other", 6, Optional.of(TUESDAY), "Arenal").coded();

    assertThat(incidents(List.of(taken, freed), Verdicts.NONE)).hasSize(2);
  }

  @Test
  void aMassacreAndOneDeadOnTheSameDayInOneTownStayApart() {
    CodedDocument one = new News("one", "La Voz", TUESDAY.plusDays(1)).tells("kill", "killed", 1, "people", "CVL", TUESDAY, "Arenal", "", "").coded();

    assertThat(incidents(List.of(relatives(), one), Verdicts.NONE)).hasSize(2);
  }

  @Test
  void aMergeSaysWhy() {
    Incident raid = incidents(List.of(police(), relatives()), Verdicts.NONE).getFirst();

    assertThat(raid.reasons()).singleElement().asString().contains("same place: Arenal").contains("2024-03-05").contains("probability");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theOrderOfReportsMakesNoDifference(int seed) {
    Random random = new Random(seed);
    List<CodedDocument> reports = News.of(random, 40);
    List<CodedDocument> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    MemoryShelf oneByOne = new MemoryShelf();
    shuffled.forEach(report -> REGISTRAR.enter(List.of(report), oneByOne, Verdicts.NONE));

    List<Incident> together = incidents(reports, Verdicts.NONE);

    assertThat(together.size()).isLessThan(40);
    assertThat(oneByOne.incidents()).isEqualTo(together);
  }

  @Test
  void enteringAReportAgainChangesNothing() {
    List<CodedDocument> reports = News.of(new Random(9), 25);
    MemoryShelf shelf = new MemoryShelf();
    REGISTRAR.enter(reports, shelf, Verdicts.NONE);
    List<Incident> before = shelf.incidents();

    reports.forEach(report -> REGISTRAR.enter(List.of(report), shelf, Verdicts.NONE));

    assertThat(shelf.incidents()).isEqualTo(before);
  }

  @Test
  void eachClaimIsOfOneIncidentAtMost() {
    List<Incident> incidents = incidents(News.of(new Random(4), 60), Verdicts.NONE);

    List<String> all = claims(incidents).stream().flatMap(List::stream).toList();
    assertThat(new TreeSet<>(all)).hasSameSizeAs(all);
  }

  @Test
  void peoplesSplitsAndMergesHold() {
    Decision split = new Decision.Split(idsOf(police()), idsOf(relatives()));
    Decision merge = new Decision.Merge(idsOf(police()), idsOf(elsewhere()));

    List<Incident> incidents = incidents(List.of(police(), relatives(), elsewhere()), verdicts(split, merge));

    assertThat(claims(incidents)).anySatisfy(claims -> assertThat(claims).containsAll(idsOf(police())).containsAll(idsOf(elsewhere())).doesNotContainAnyElementsOf(idsOf(relatives())));
    assertThat(incidents.stream().flatMap(incident -> incident.reasons().stream())).contains("merged by hand");
  }

  @Test
  void aClaimCanBeSplitFromTheRestOfItsReport() {
    List<String> own = idsOf(police());

    List<Incident> incidents = incidents(List.of(police()), verdicts(new Decision.Split(List.of(own.getFirst()), List.of(own.getLast()))));

    assertThat(claims(incidents)).hasSize(2);
  }

  @Test
  void theLaterOfTwoDecisionsHolds() {
    Decision merge = new Decision.Merge(idsOf(police()), idsOf(elsewhere()));
    Decision split = new Decision.Split(idsOf(police()), idsOf(elsewhere()));

    assertThat(claims(incidents(List.of(police(), elsewhere()), verdicts(merge, split)))).hasSize(2);
    assertThat(claims(incidents(List.of(police(), elsewhere()), verdicts(split, merge)))).hasSize(1);
  }

  @Test
  void whatIsOnlyAnnouncedIsNoIncident() {
    CodedDocument plan = new News("plan", "El Faro", TUESDAY).tells("arrest", "arrested", 5, "people", "CVL", TUESDAY.plusDays(3), "Arenal", "", "",
        Status.PLANNED).coded();

    assertThat(incidents(List.of(plan), Verdicts.NONE)).isEmpty();
  }

  @Test
  void accountsComeBackFromJson() {
    List<Account> accounts = incidents(News.of(new Random(2), 20), Verdicts.NONE).stream().flatMap(incident -> incident.accounts().stream()).toList();

    assertThat(accounts.stream().map(account -> AccountJson.read(AccountJson.write(account))).collect(Collectors.toList()))
        .isEqualTo(accounts);
  }
}
