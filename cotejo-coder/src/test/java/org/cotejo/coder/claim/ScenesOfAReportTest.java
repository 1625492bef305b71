package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

/// Where and when a report's events are that do not say so themselves.
class ScenesOfAReportTest {
  private static final DocumentCoder CODER = DocumentCoder.load();
  private static final LocalDate MONDAY = LocalDate.of(2019, 8, 12);

  private static List<Claim> claims(Language language, String text) {
    Document plain = Explanation.document(text, language);
    return CODER.code(new Document(plain.id(), plain.name(), plain.publisher(), plain.title(), Optional.of(MONDAY), language, text, List.of())).claims();
  }

  private static Claim of(List<Claim> claims, String act) {
    return claims.stream().filter(claim -> claim.act().equals(act)).findFirst().orElseThrow();
  }

  @Test
  void aTimeOfDayIsOfTheDayToldBefore() {
    List<Claim> claims = claims(Language.EN, "Gunmen killed two officers in Tela on Friday. In the evening police arrested a man.");
    assertThat(of(claims, "arrest").date().start()).contains(LocalDate.of(2019, 8, 9));
  }

  @Test
  void daysAreCountedFromAnotherEvent() {
    List<Claim> behind = claims(Language.EN, "Gunmen attacked a bar in Tela on Friday. Two days after the attack, police arrested three men.");
    assertThat(of(behind, "arrest").date().start()).contains(LocalDate.of(2019, 8, 11));
    List<Claim> before = claims(Language.ES, "Las tropas abatieron el viernes a tres hombres en Tame. La acción se realizó tres días después de la emboscada en la que murieron cuatro militares.");
    assertThat(before).last().satisfies(claim -> assertThat(claim.date().start()).contains(LocalDate.of(2019, 8, 6)));
  }

  @Test
  void aDayBeforeAfterIsNoDistance() {
    assertThat(of(claims(Language.EN, "Four men were killed on Friday night after gunmen stormed a bar in Tela."), "kill").date().start()).contains(LocalDate.of(2019, 8, 9));
  }

  @Test
  void theDateOfAClauseBehindIsNotThatOfTheOneBefore() {
    List<Claim> claims = claims(Language.EN, "Two teachers were shot dead by assailants near Tela, and on Thursday a bomb went off under a bus.");
    assertThat(of(claims, "kill").date().text()).isEmpty();
    assertThat(of(claims, "bombing").date().text()).isEqualTo("Thursday");
  }

  @Test
  void backgroundOfLongBeforeLeavesTheScene() {
    String report = "Four policemen were killed on Saturday in Saravena. In March 2018 rebels attacked a bus in Tame. Soldiers arrested two men.";
    List<Claim> claims = claims(Language.EN, report);
    assertThat(of(claims, "attack").place().name()).isEqualTo("Tame");
    assertThat(of(claims, "arrest").place().name()).isEqualTo("Saravena");
  }

  @Test
  void nothingHappensWhereSomebodyFledOrWasTaken() {
    assertThat(claims(Language.ES, "Dos policías murieron el sábado en Saravena. Los atacantes secuestraron a un chofer y huyeron con rumbo a Tame.")).last()
        .satisfies(claim -> assertThat(claim.place().name()).isEqualTo("Saravena"));
    assertThat(of(claims(Language.EN, "Troops raided a camp outside Lurimbo, 60 km west of Saravena, on Friday."), "raid").place().name()).isEqualTo("Lurimbo");
  }

  @Test
  void whereASpeakerStandsOrStudiesIsNoScene() {
    assertThat(of(claims(Language.EN, "The governor, speaking in Tame, said that rebels had killed two farmers near Saravena."), "kill").place().name()).isEqualTo("Saravena");
    assertThat(of(claims(Language.EN, "A pupil of Lurimbo Primary School was killed by a bullet in Saravena."), "kill").place().name()).isEqualTo("Saravena");
  }

  @Test
  void aVillageToldOfBeforeIsKnownAgain() {
    List<Claim> claims = claims(Language.EN, "Stones were hurled at a procession in Lurimbo village in India on Saturday. Two men died at Patna Hospital. Three pistols were seized from a house in Lurimbo.");
    assertThat(of(claims, "seize").place().name()).isEqualTo("Lurimbo");
  }

  @Test
  void somebodyWithTheSurnameOfTheDeadIsSomebodyElse() {
    List<Claim> claims = claims(Language.ES, "Pedro Rangel Ochoa murió el viernes en Turmero. \"Los policías lo mataron en la cama\", relató Maritza Ochoa.");
    assertThat(claims).last().satisfies(claim -> assertThat(claim.attribution().claimant().text()).isEqualTo("Maritza Ochoa"));
  }

  @Test
  void aMinistryIsNotThatOfACountryNeverNamed() {
    List<Claim> claims = claims(Language.EN, "Gunmen killed two men in Uruapan, Mexico. The Defense Department said it was sending 300 soldiers to Uruapan.");
    assertThat(of(claims, "deploy").actor().country()).isEqualTo("MEX");
  }

  @Test
  void whatIsNamedBehindAgainstIsNoRebel() {
    assertThat(of(claims(Language.ES, "Unos desconocidos dispararon contra Juan Pérez."), "shoot").recipient().sector()).isEmpty();
  }

  @Test
  void whatAnOperationIsCalledIsNoPlace() {
    List<Claim> claims = claims(Language.ES, "En el operativo, denominado Costa en Calma, participaron 150 agentes.");
    assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.place().name()).isEmpty());
  }
}
