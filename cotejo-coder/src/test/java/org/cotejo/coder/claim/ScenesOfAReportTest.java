package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Document;
import org.cotejo.model.EventDate;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.junit.jupiter.api.Test;

/// Where and when a report's events are that do not say so themselves.
class ScenesOfAReportTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;
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
  void weeksAreToldFromTheDayBefore() {
    List<Claim> claims = claims(Language.EN, "A teacher was shot dead in Tela on July 1. A week later gunmen killed his brother.");
    assertThat(claims.getLast().date().start()).contains(LocalDate.of(2019, 7, 8));
    List<Claim> spanish = claims(Language.ES, "Un líder fue secuestrado en Tibú el 16 de enero. Una semana después fue asesinada su hermana.");
    assertThat(of(spanish, "kill").date().start()).contains(LocalDate.of(2019, 1, 23));
  }

  @Test
  void sinceThenIsFromTheDayToldUntilTheReport() {
    EventDate date = of(claims(Language.EN, "The state of emergency was declared on March 3. Since then, 40 people have been arrested."), "arrest-figure").date();
    assertThat(date.start()).contains(LocalDate.of(2019, 3, 3));
    assertThat(date.end()).contains(MONDAY);
  }

  @Test
  void whatIsAskedForIsToComeAndNotTheAsking() {
    Claim call = of(claims(Language.EN, "The commission has called on the minister to appear next Tuesday."), "call");
    assertThat(call.status()).isEqualTo(Status.ASSERTED);
    assertThat(call.date().text()).isEmpty();
  }

  @Test
  void whatIsDoneByUsingSomethingHasHappened() {
    Claim block = of(claims(Language.EN, "About 50 residents used tyres to block the main road yesterday."), "block");
    assertThat(block.status()).isEqualTo(Status.ASSERTED);
    assertThat(block.date().start()).contains(MONDAY.minusDays(1));
  }

  @Test
  void aMeetingAtWhichSomethingIsPromisedHasBeen() {
    Claim meeting = of(claims(Language.EN, "At a meeting with the agency on 4 July, elders pledged to protect the clinics."), "meet");
    assertThat(meeting.status()).isEqualTo(Status.ASSERTED);
    assertThat(meeting.date().start()).contains(LocalDate.of(2019, 7, 4));
  }

  @Test
  void theDayOfADeploymentIsThatOfWhatTheDeployedDid() {
    List<Claim> claims = claims(Language.ES, "El 9 de julio la policía entró en la prisión, donde decomisó 73 teléfonos.");
    assertThat(of(claims, "seize").date().start()).contains(LocalDate.of(2019, 7, 9));
  }

  @Test
  void theDayOfAFigureOrABurialIsNotThatOfTheDeaths() {
    assertThat(of(claims(Language.EN, "The death toll from an attack in Tela climbed to 14 on Sunday, police said."), "kill").date().text()).isEmpty();
    List<Claim> raised = claims(Language.ES, "Hombres armados atacaron el sábado una patrulla en Tame. El Ejército elevó el domingo a seis el número de soldados muertos.");
    assertThat(of(raised, "kill").date().start()).contains(LocalDate.of(2019, 8, 10));
    List<Claim> buried = claims(Language.EN, "Gunmen stormed two villages in Maru on Saturday night. \"We buried our dead, nine men, on Sunday,\" a farmer said.");
    assertThat(of(buried, "kill").date().start()).contains(LocalDate.of(2019, 8, 10));
    List<Claim> admitted = claims(Language.EN, "Troops killed 21 people in Tela on Friday. The army on Sunday acknowledged 10 deaths.");
    assertThat(admitted).filteredOn(claim -> claim.act().equals("kill")).allSatisfy(claim -> assertThat(claim.date().start()).contains(LocalDate.of(2019, 8, 9)));
  }

  @Test
  void theDayThatOpensASentenceIsItsMainVerbs() {
    String report = "Before dawn on August 7, some 900 agents of the Border Patrol Service (BPS), the Coast Guard and the tax directorate SARCO cordoned off six quarters in Tela and searched 200 houses.";
    assertThat(of(claims(Language.EN, report), "search").date().start()).contains(LocalDate.of(2019, 8, 7));
  }

  @Test
  void aParticipleAtTheEndTellsOfTheNounThatItAgreesWith() {
    List<Claim> claims = claims(Language.ES, "La organización Luz y Paz denuncia la matanza de nueve campesinos de la aldea El Cerrito, cerca de Barquisimeto, por parte de la policía, cometida entre el 2 y el 4 de agosto. A dos los detuvieron antes.");
    assertThat(of(claims, "massacre").date().start()).contains(LocalDate.of(2019, 8, 2));
    assertThat(of(claims, "denounce").date().text()).isEmpty();
    assertThat(of(claims, "arrest").date().start()).contains(LocalDate.of(2019, 8, 2));
  }

  @Test
  void aSceneToldUnderAVerbOfThePresentGoesOn() {
    List<Claim> claims = claims(Language.ES, "Cinco rebeldes muertos es el resultado de un combate librado el viernes en Tame. Los soldados catearon nueve casas.");
    assertThat(of(claims, "raid").date().start()).contains(LocalDate.of(2019, 8, 9));
  }

  @Test
  void whatIsSaidOfADeedIsWhereItWas() {
    String report = "Gunmen killed four farmers on Friday in Saravena. The governor condemned the attack. Prosecutors opened an investigation.";
    List<Claim> claims = claims(Language.EN, report);
    assertThat(of(claims, "criticise").place().name()).isEqualTo("Saravena");
    assertThat(of(claims, "investigate").place().name()).isEqualTo("Saravena");
    assertThat(of(claims(Language.ES, "Sicarios mataron el viernes a un maestro en Saravena. La Fiscalía abrió una investigación."), "investigate").place().name()).isEqualTo("Saravena");
  }

  @Test
  void theReportsCountryIsToldInItsWords() {
    List<Claim> claims = claims(Language.EN, "Colombia ended its talks with the rebels. The government rejected the proposal.");
    assertThat(of(claims, "reject").place().text()).isEqualTo("Colombia");
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

  @Test
  void aReportGoesOnWithItsDayUntilAnotherIsTold() {
    String report = "Security forces shot dead five people in Tela on Monday. Four of the victims died in the Arizona suburb of Mezapa, where youths had burned tyres. The minister said that three officers had been injured. "
        + "Soldiers fired tear gas at a crowd.";
    assertThat(claims(Language.EN, report)).isNotEmpty().allSatisfy(claim -> assertThat(claim.date().start()).as(claim.act()).contains(MONDAY));
  }

  @Test
  void aDayAheadOfAnAsideIsTakenUpWithTheNextParagraph() {
    String report = "Four policemen were killed on Saturday in Saravena. In March 2018 rebels attacked a bus in Tame and burned it.\n\nSoldiers arrested two men.";
    assertThat(of(claims(Language.EN, report), "arrest").date().start()).contains(LocalDate.of(2019, 8, 10));
  }

  @Test
  void aDayIsToldByASentenceWithoutAnEventToo() {
    String report = "El martes 6 de agosto agentes irrumpieron en el predio. Como resultado fue asesinado un campesino en Tocoa.";
    assertThat(of(claims(Language.ES, report), "kill").date().start()).contains(LocalDate.of(2019, 8, 6));
  }

  @Test
  void theDayOfAStatementIsNoScene() {
    String report = "Gunmen killed nine people in Tela on Friday. The army rejected those figures on Sunday. Soldiers arrested two men.";
    assertThat(of(claims(Language.EN, report), "arrest").date().start()).contains(LocalDate.of(2019, 8, 9));
  }

  @Test
  void daysAreCountedFromTheSceneInOtherWordsToo() {
    String report = "Hombres armados mataron el martes a un agricultor en Tela. Dos días después, unos agentes desalojaron a 62 familias. Esa misma noche fueron detenidos tres vecinos.";
    List<Claim> claims = claims(Language.ES, report);
    assertThat(of(claims, "evict").date().start()).contains(LocalDate.of(2019, 8, 8));
    assertThat(of(claims, "arrest").date().start()).contains(LocalDate.of(2019, 8, 8));
    assertThat(of(claims(Language.EN, "Police detained 22 men on Thursday in Tela, four of whom were released the next day."), "release").date().start()).contains(LocalDate.of(2019, 8, 9));
  }

  @Test
  void noNearerThanTheMonthThatADistanceIsToldFrom() {
    Claim found = of(claims(Language.ES, "El 1 de agosto mataron a un hombre en Tela. En marzo de 2018 raptaron a dos choferes en Choloma y sus cadáveres aparecieron cuatro días después."), "body-found");
    assertThat(found.date().start()).contains(LocalDate.of(2018, 3, 1));
    assertThat(found.measurement().orElseThrow().count().high()).hasValue(2);
  }

  @Test
  void whatIsToComeDatesAndPlacesNothingDone() {
    Claim arrest = of(claims(Language.EN, "Gunmen attacked a bar in Tela on Friday. He said 46 suspects had been arrested and would be arraigned in Choloma on Thursday."), "arrest");
    assertThat(arrest.date().start()).contains(LocalDate.of(2019, 8, 9));
    assertThat(arrest.place().name()).isEqualTo("Tela");
  }

  @Test
  void theStepOfACourtDatesNoDeed() {
    assertThat(of(claims(Language.EN, "A man accused of gunning down a father of three was ordered held Wednesday."), "kill").date().text()).isEmpty();
    assertThat(of(claims(Language.EN, "A court on Friday sentenced two soldiers to seven years in prison."), "jail").date().start()).contains(LocalDate.of(2019, 8, 9));
  }

  @Test
  void anHourIsNoDayOfAMonth() {
    assertThat(of(claims(Language.EN, "Mark Ferrand was shot shortly before 11 p.m. Saturday in Tela."), "shoot").date().start()).contains(LocalDate.of(2019, 8, 10));
  }

  @Test
  void aDatelineWithDayAndAgencyIsNoDateOfAnEvent() {
    String report = "Atacan estación\n\nPopayán (Colombia), 12 de agosto de 2019 (Agencia del Valle).- Al menos dos policías murieron y catorce personas resultaron heridas este sábado en un ataque contra la estación de policía de Morales, "
        + "un municipio del convulso departamento colombiano del Cauca.";
    assertThat(claims(Language.ES, report)).filteredOn(claim -> claim.sentence() > 1).isNotEmpty().allSatisfy(claim -> {
      assertThat(claim.date().start()).contains(LocalDate.of(2019, 8, 10));
      assertThat(claim.place().name()).isEqualTo("Morales");
    });
  }

  @Test
  void aReportIsOfTheCountryOfItsDateline() {
    String report = "CAIRO, August 12, 2019 - Policemen arrested nine people in Tanta on Sunday.\n\nThe group called on the United States to suspend aid. U.S. officials said they were concerned, and the United States has said so before.";
    assertThat(of(claims(Language.EN, report), "arrest").actor().country()).isEqualTo("EGY");
  }

  @Test
  void aHeadlineThatTheBodyTellsWithAnotherFigureIsNoClaim() {
    String report = "Gunmen kill dozens in raid on town\n\nMilitants killed at least 31 people in Tela on Friday, residents said.";
    assertThat(claims(Language.EN, report)).filteredOn(claim -> claim.act().equals("kill")).hasSize(1).first().satisfies(claim -> assertThat(claim.measurement().orElseThrow().count().low()).hasValue(31));
  }

  @Test
  void ofTwoWhoFightTheDeadAreNotTheirOwnSides() {
    Claim kill = of(claims(Language.ES, "Soldados de la Brigada 9 sostuvieron un combate con integrantes de la columna Nilo Paredes, que dejó cuatro presuntos guerrilleros muertos."), "kill");
    assertThat(kill.actor().sector()).isEqualTo("MIL");
    assertThat(kill.status()).isEqualTo(Status.ASSERTED);
    Claim wound = of(claims(Language.EN, "Ten people were injured when supporters of the party clashed with police."), "wound");
    assertThat(wound.actor().sector()).contains("COP").contains("CVL");
  }

  @Test
  void heIsNoWifeAndNotWhomItIsToldTo() {
    Claim beat = of(claims(Language.EN, "Abdul Karim died in custody. His wife, Rokeya Begum, alleged that officers beat him with iron rods."), "beat");
    assertThat(beat.recipient().text()).isEqualTo("Abdul Karim");
    assertThat(of(claims(Language.EN, "Relatives told our correspondent that plainclothes men had taken him away."), "arrest").recipient().text()).isEmpty();
  }

  @Test
  void whoDiesInHospitalLaterLeavesTheDayOfTheScene() {
    List<Claim> claims = claims(Language.EN, "MANTA, August 12, 2019 - Eight people died in a raid on Tuesday.\n\nAn officer died in hospital on Thursday night. Relatives said that nine people were killed.");
    assertThat(claims).filteredOn(claim -> claim.measurement().filter(counted -> counted.count().low().orElse(0) == 9).isPresent()).first()
        .satisfies(claim -> assertThat(claim.date().start()).hasValue(LocalDate.of(2019, 8, 6)));
  }

  @Test
  void theRaidBeforeWasOnAnotherDay() {
    List<Claim> claims = claims(Language.ES, "Cuatro hombres fueron abatidos ayer en Petare. Es el segundo operativo en el barrio: el anterior dejó nueve fallecidos.");
    assertThat(claims).filteredOn(claim -> claim.measurement().filter(counted -> counted.count().low().orElse(0) == 9).isPresent()).first().satisfies(claim -> assertThat(claim.date().start()).isEmpty());
  }

  @Test
  void anHourIsOfTheDayToldBeforeIt() {
    Claim shoot = of(claims(Language.ES, "El día 16 de septiembre de 2018, siendo aproximadamente las 7:40 de la noche, hombres encapuchados propinaron varios disparos a un líder comunal en Corinto."), "shoot");
    assertThat(shoot.date().start()).hasValue(LocalDate.of(2018, 9, 16));
  }

  @Test
  void aQuarterIsFinerThanTheTownThatItsSentenceOpensWith() {
    Claim arrest = of(claims(Language.ES, "En Santa Marta el operativo tuvo otro resultado: nueve personas fueron aprehendidas en Pescaíto."), "arrest");
    assertThat(arrest.place().name()).isEqualTo("Pescaíto");
    assertThat(arrest.place().admin1()).isEqualTo("Magdalena");
  }

  @Test
  void whoSetsAFigureAgainstAnotherHasNotKilled() {
    for (String report : List.of("El alcalde habló de cuatro fallecidos; la Policía, de tres.", "El gobierno reportó cuatro fallecidos; la Policía, tres.", "Según el gobierno murieron cuatro personas; según la Policía, tres.")) {
      assertThat(claims(Language.ES, report)).filteredOn(claim -> claim.measurement().filter(counted -> counted.count().low().orElse(0) == 3).isPresent()).hasSize(1).first().satisfies(claim -> {
        assertThat(claim.attribution().claimant().sector()).isEqualTo("COP");
        assertThat(claim.actor().isKnown()).isFalse();
      });
    }
  }

  @Test
  void whatIsLeftOpenOrNotDoneIsNotTold() {
    assertThat(claims(Language.ES, "El ministro no precisó si hubo detenidos en Manta.")).isEmpty();
    assertThat(claims(Language.EN, "The group released a video without saying who was behind the attack in Lagos.")).isEmpty();
    assertThat(claims(Language.EN, "Instead of detaining the attackers, police filed a case against the victims.")).noneMatch(claim -> claim.eventType().equals("COERCE"));
    assertThat(claims(Language.ES, "En vez de detener a los agresores, la policía golpeó a los vecinos.")).noneMatch(claim -> claim.eventType().equals("COERCE"));
  }

  @Test
  void courtsDoWhatTheyDoWhereTheyAre() {
    List<Claim> claims = claims(Language.EN, "Police shot dead three robbers in Nakuru on Sunday. Meanwhile, the High Court in Kisumu on Monday sentenced a former corporal to 20 years in prison.");
    assertThat(of(claims, "kill").place().name()).isEqualTo("Nakuru");
    assertThat(of(claims, "convict").place().name()).isEqualTo("Kisumu");
    assertThat(of(claims(Language.ES, "Un tribunal de Guayaquil condenó ayer a 26 años de prisión a dos policías."), "convict").place().name()).isEqualTo("Guayaquil");
  }

  @Test
  void othersAreOfThoseCountedBefore() {
    assertThat(of(claims(Language.EN, "Twelve soldiers were killed and 27 others wounded in an ambush near Jibia."), "wound").recipient().sector()).isEqualTo("MIL");
    assertThat(of(claims(Language.EN, "Gunmen killed five police officers and wounded three others in Celaya."), "wound").recipient().sector()).isEqualTo("COP");
  }

  @Test
  void whoSetsAFigureAgainstAnotherSaysItByTheVerbToldBefore() {
    assertThat(claims(Language.ES, "El gobierno reportó cuatro fallecidos; la Policía, tres.")).extracting(Claim::attribution)
        .allSatisfy(attribution -> assertThat(attribution).isInstanceOfSatisfying(Attribution.Sourced.class, sourced -> assertThat(sourced.cue()).isEqualTo("reportó")));
  }

  @Test
  void aNextSentenceTellsWhereAndWhenTheIncidentWas() {
    Claim kill = of(claims(Language.ES, "Dos arrieros fueron asesinados en el Huila. El hecho ocurrió el sábado en la vereda El Mirador, municipio de Pitalito."), "kill");
    assertThat(kill.place().name()).isEqualTo("El Mirador");
    assertThat(kill.date().start()).contains(LocalDate.of(2019, 8, 10));
    List<Claim> told = claims(Language.EN, "Gunmen killed nine herders in northern Mali. The attack took place on Friday near Gao.");
    assertThat(told).singleElement().satisfies(claim -> assertThat(claim.place().name()).isEqualTo("Gao"));
    List<Claim> later = claims(Language.EN, "Police shot dead a student on Monday in Lagos. The attack happened on Saturday in Kano.");
    assertThat(of(later, "kill").place().name()).isEqualTo("Lagos");
  }

  @Test
  void whatIsToldOfAPlaceLeavesItToTheEventThere() {
    List<Claim> claims = claims(Language.ES, "Un maestro murió ayer en el distrito de Velille, provincia de Chumbivilcas, donde se acata un paro.");
    assertThat(of(claims, "kill").place().name()).isEqualTo("Velille");
    assertThat(of(claims, "strike").place().name()).isEqualTo("Velille");
  }

  @Test
  void whatInvadersDidTheyDidWhereTheyCame() {
    Claim kill = of(claims(Language.EN, "Nine people were killed by bandits who invaded Kotmi community in Maru Local Government Area of Zamfara State on Sunday night."), "kill");
    assertThat(kill.place().name()).isEqualTo("Kotmi");
    assertThat(kill.date().start()).contains(LocalDate.of(2019, 8, 11));
    assertThat(of(claims(Language.ES, "Los asaltantes ingresaron a una finca en Caloto y mataron a dos peones."), "kill").place().name()).isEqualTo("Caloto");
  }

  @Test
  void harmIsOfTheTimeOfWhatDidIt() {
    List<Claim> claims = claims(Language.EN, "A shepherd was injured on Tuesday after he stepped on a mine planted by rebels near Gao.");
    assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.date().start()).contains(LocalDate.of(2019, 8, 6)));
    assertThat(of(claims(Language.EN, "A man was arrested on Tuesday after he planted a bomb in Gao."), "bombing").date().text()).isEmpty();
  }

  @Test
  void bothEndsOfAFigureThatMovedAreTold() {
    for (List<Claim> claims : List.of(claims(Language.EN, "Homicides fell from 1,210 in 2016 to 480 in 2018."), claims(Language.ES, "Los homicidios pasaron de 1.210 en 2016 a 480 en 2018."))) {
      assertThat(claims).extracting(claim -> claim.measurement().orElseThrow().count().low().orElseThrow() + " " + claim.date().start().orElseThrow().getYear()).containsExactly("480.0 2018", "1210.0 2016");
    }
    assertThat(claims(Language.ES, "Los homicidios aumentaron de 45 a 60 en el puerto.")).extracting(claim -> claim.measurement().orElseThrow().count().low().orElseThrow()).containsExactly(60.0, 45.0);
  }

  @Test
  void aRivalFigureOfTheDeadIsOfTheirDay() {
    List<Claim> claims = claims(Language.ES, "Siete personas murieron el jueves en Choloma. El patronato aseguró que los fallecidos son diez.");
    assertThat(claims).hasSize(2).allSatisfy(claim -> assertThat(claim.date().start()).contains(LocalDate.of(2019, 8, 8)));
  }

  @Test
  void whoSpeaksBehindASentenceIsItsClaimant() {
    List<Claim> claims = claims(Language.EN, "Gunmen killed three men on Sunday, police spokesman Garry Lamothe said. Police arrested five men on Monday, Lamothe added.");
    assertThat(of(claims, "arrest").attribution().claimant().sector()).isEqualTo("COP");
    assertThat(of(claims(Language.EN, "The army said in a statement read on television that its soldiers had killed six attackers."), "kill").attribution().claimant().text()).isEqualTo("The army");
  }

  @Test
  void forcesThatGoOutTogetherBothAct() {
    assertThat(of(claims(Language.ES, "Elementos del Ejército y de la policía estatal detuvieron a cuatro hombres."), "arrest").actor().sector()).isEqualTo("MIL; COP");
    assertThat(of(claims(Language.EN, "Eleven people were killed and 30 others abducted by bandits in Gusau."), "kill").actor().text()).isEqualTo("bandits");
  }

  @Test
  void aSideDeniesTheOffencesItMayHaveDone() {
    assertThat(of(claims(Language.EN, "\"No one was tortured,\" the army spokesman said."), "torture").status()).isEqualTo(Status.DENIED);
    assertThat(of(claims(Language.EN, "No arrests have been made, police said."), "arrest").status()).isEqualTo(Status.NEGATED);
    assertThat(of(claims(Language.ES, "El ataque ocurrió después de que murieran quince reclusos."), "kill").status()).isEqualTo(Status.ASSERTED);
  }

  @Test
  void roadsAndFindsLeaveTheReportWhereAndWhenItWas() {
    List<Claim> roads = claims(Language.EN, "Police shot dead two weavers in Gazipur on Wednesday. Workers blocked the Dhaka-Mymensingh highway.");
    assertThat(of(roads, "block").place().name()).isEqualTo("Gazipur");
    List<Claim> finds = claims(Language.EN, "Police raided a slum in Recife on Wednesday. A boy was found dead on Thursday. Officers beat a driver.");
    assertThat(of(finds, "beat").date().start()).contains(LocalDate.of(2019, 8, 7));
  }

  @Test
  void whereSomebodySpeaksNothingElseHappened() {
    List<Claim> claims = claims(Language.EN, "Three soldiers were killed on Monday when rebels detonated a bomb near Corinto. Two of the wounded are civilians, a general told reporters in Cali.");
    assertThat(of(claims, "wound").place().name()).isEqualTo("Corinto");
    assertThat(of(claims, "kill").actor().text()).isEqualTo("rebels");
  }

  @Test
  void aSecondClauseWithAnotherSubjectHasItsOwnPlace() {
    List<Claim> claims = claims(Language.ES, "Cientos de vecinos marcharon por el centro de Santa Cruz y unos encapuchados prendieron fuego a un retén policial en Montero.");
    assertThat(of(claims, "demonstrate").place().name()).isEqualTo("Santa Cruz");
    assertThat(of(claims, "arson").place().name()).isEqualTo("Montero");
    assertThat(of(claims(Language.EN, "Three people were killed and four others were wounded in Montero."), "kill").place().name()).isEqualTo("Montero");
  }

  @Test
  void whatEndedASceneWasOnItsDay() {
    for (String report : List.of("A mob lynched two men last Thursday before police dispersed the crowd using teargas.", "On Thursday, workers blocked the road until soldiers dispersed them and arrested three.")) {
      assertThat(claims(Language.EN, report)).as(report).hasSizeGreaterThan(1).allSatisfy(claim -> assertThat(claim.date().start()).hasValue(LocalDate.of(2019, 8, 8)));
    }
    assertThat(of(claims(Language.ES, "Unas 60 personas trancaron la avenida el jueves hasta que la Guardia las dispersó con gases y detuvo a tres manifestantes."), "arrest").date().start()).hasValue(LocalDate.of(2019, 8, 8));
  }

  @Test
  void aDistanceBeforeIsAnotherDay() {
    assertThat(of(claims(Language.EN, "The farmer was released on Thursday, two days before gunmen killed his brother."), "kill").date().start()).hasValue(LocalDate.of(2019, 8, 10));
  }

  @Test
  void theDayOfARelativeClauseLeavesThatOfTheSentence() {
    assertThat(claims(Language.ES, "Un comunero perdió la vida y nueve policías quedaron heridos el jueves durante los choques en Velille, donde desde el lunes se acata un paro."))
        .filteredOn(claim -> claim.act().equals("kill") || claim.act().equals("wound")).hasSize(2).allSatisfy(claim -> assertThat(claim.date().start()).hasValue(LocalDate.of(2019, 8, 8)));
  }

  @Test
  void whatDoersDidSayWhenPeopleHaveBeenKilled() {
    assertThat(of(claims(Language.EN, "Seventeen people have been killed and 40 abducted by bandits who invaded the village on Thursday night."), "kill").date().start()).hasValue(LocalDate.of(2019, 8, 8));
  }

  @Test
  void rumouredBlowsAreOfTheArrest() {
    assertThat(of(claims(Language.ES, "El jueves, tropas ingresaron a cuatro viviendas y retuvieron a dos campesinos, a quienes habrían golpeado."), "beat").date().start()).hasValue(LocalDate.of(2019, 8, 8));
  }

  @Test
  void aStretchThatEndsNowIsARange() {
    EventDate date = of(claims(Language.EN, "Security forces arrested 18 activists over the past three weeks."), "arrest").date();
    assertThat(date.start()).hasValue(MONDAY.minusWeeks(3));
    assertThat(date.end()).hasValue(MONDAY);
    assertThat(of(claims(Language.EN, "Police detained 18 activists for three weeks."), "detain").date().start()).isEmpty();
  }

  @Test
  void aSecondDateBehindTheDeedIsTheDeeds() {
    List<Claim> claims = claims(Language.EN, "Prosecutors charged three policemen on Friday with the murder of a student in August 2017.");
    assertThat(of(claims, "kill").date().start()).hasValue(LocalDate.of(2017, 8, 1));
    assertThat(of(claims, "charge").date().start()).hasValue(LocalDate.of(2019, 8, 9));
  }

  @Test
  void aMorningWithItsDayIsADay() {
    assertThat(of(claims(Language.EN, "A bomb tore through a bus as it pulled into a terminal on Monday morning, killing four people."), "bombing").date().start()).hasValue(MONDAY);
  }

  @Test
  void whereTheDoersCameIsWhereTheyDidIt() {
    assertThat(of(claims(Language.EN, "Gunmen on motorcycles killed at least 18 people in central Mali on Sunday evening. The assailants entered Douroba, a farming settlement in the Bandiagara region."), "kill").place().name()).isEqualTo("Douroba");
    assertThat(of(claims(Language.ES, "Desconocidos asesinaron a tres campesinos en el Cauca. Los hombres llegaron en moto a la vereda La Lagunita."), "kill").place().name()).isEqualTo("La Lagunita");
    assertThat(of(claims(Language.EN, "Gunmen killed three farmers in Cauca on Sunday. The minister arrived in Caloto on Monday."), "kill").place().name()).isEqualTo("Cauca");
  }

  @Test
  void aReportOpensWhereItsHeadlinesFirstStoryWas() {
    assertThat(of(claims(Language.EN, "Police kill three suspects in Nakuru as court jails officer over Kisumu killing\n\nDetectives shot dead three suspected robbers on Sunday night and recovered two pistols."), "kill").place().name()).isEqualTo("Nakuru");
  }

  @Test
  void theDayOfADocumentIsNotThatOfWhatItTells() {
    for (String report : List.of("La empresa aseguró en una nota del 5 de agosto que no se registraron personas heridas en el desalojo.", "La Fiscalía informó en un comunicado del jueves que tres hombres fueron asesinados en Tibú.")) {
      assertThat(claims(Language.ES, report)).as(report).isNotEmpty().allSatisfy(claim -> assertThat(claim.date().start()).isEmpty());
    }
    assertThat(of(claims(Language.EN, "The army said that three men were released on August 8."), "release").date().start()).hasValue(LocalDate.of(2019, 8, 8));
  }

  @Test
  void aFigureOfTheYearBeforeIsOfThatYear() {
    assertThat(claims(Language.EN, "Police records show that 4,460 people were murdered in the country in 2017, up from 4,218 the previous year.")).filteredOn(claim -> claim.measurement().filter(counted -> counted.count().low().orElse(0) == 4218).isPresent())
        .first().satisfies(claim -> assertThat(claim.date().start()).hasValue(LocalDate.of(2016, 1, 1)));
  }

  @Test
  void aHospitalInAPhraseOfWoundsIsNotTheScene() {
    assertThat(of(claims(Language.ES, "Hombres armados dispararon en la vereda El Mesón, en Caloto. En el lugar murieron dos hombres, mientras que una mujer fue trasladada con dos impactos de bala al hospital de Santander de Quilichao."), "kill").place().name()).isEqualTo("El Mesón");
  }

  @Test
  void twoTollsShareWhoDidIt() {
    assertThat(claims(Language.EN, "Three men died and nine were hurt in an attack by gunmen in Petare.")).filteredOn(claim -> claim.measurement().isPresent()).hasSize(2).allSatisfy(claim -> assertThat(claim.actor().text()).isEqualTo("gunmen"));
    assertThat(claims(Language.ES, "Tres hombres murieron y nueve resultaron heridos en un ataque de sicarios en Petare.")).filteredOn(claim -> claim.measurement().isPresent()).hasSize(2).allSatisfy(claim -> assertThat(claim.actor().text()).isEqualTo("sicarios"));
  }

  @Test
  void theDeadOfAnOperationAreItsForces() {
    Claim kill = of(claims(Language.ES, "Tres hombres murieron y nueve personas fueron detenidas en un operativo de la Policía en Petare."), "kill");
    assertThat(kill.actor().sector()).isEqualTo("COP");
    assertThat(kill.recipient().sector()).isEqualTo("CVL");
  }

  @Test
  void aSonIsKilledBesideHisFather() {
    assertThat(of(claims(Language.ES, "Hombres armados mataron a un comunero nasa y su hijo."), "kill").measurement().orElseThrow().count().low()).hasValue(2);
  }

  /// The last claim of an act.
  private static String actor(Language language, String text, String act) {
    return claims(language, text).stream().filter(claim -> claim.act().equals(act)).reduce((_, last) -> last).orElseThrow().actor().text();
  }

  @Test
  void whatIsDoneWhereAForceIsAtWorkIsItsWork() {
    assertThat(actor(Language.ES, "Los soldados cercaron el pueblo, donde fueron detenidas 40 personas.", "arrest")).isEqualTo("Los soldados");
    assertThat(actor(Language.ES, "El lunes el Ejército y la Policía hicieron una operación conjunta en la cual fueron incautados dos fusiles.", "seize")).isEqualTo("el Ejército; la Policía");
  }

  @Test
  void aForceTellsOfItsOwnWork() {
    assertThat(actor(Language.EN, "Police said two suspects were picked up in Tela on Tuesday.", "arrest")).isEqualTo("Police");
    assertThat(actor(Language.ES, "El Ejército informó que fueron incautados 20 fusiles.", "seize")).isEqualTo("El Ejército");
  }

  @Test
  void whatOthersTellOrDoIsNotItsWork() {
    assertThat(actor(Language.EN, "Villagers said two suspects were picked up in Tela on Tuesday.", "arrest")).isEmpty();
    assertThat(actor(Language.EN, "The army said three soldiers were arrested by police.", "arrest")).isEqualTo("police");
    assertThat(actor(Language.EN, "Police said two officers were arrested in Tela.", "arrest")).isEmpty();
  }

  @Test
  void othersWhoWereHarmedWereHarmedByTheSame() {
    assertThat(actor(Language.EN, "Gunmen killed four guards in Tela. Another five were wounded.", "wound")).isEqualTo("Gunmen");
    assertThat(actor(Language.ES, "Hombres armados mataron a cuatro policías. Otros cinco resultaron heridos.", "wound")).isEqualTo("Hombres armados");
  }

  @Test
  void whoWereTakenAreMissingByThoseWhoTookThem() {
    assertThat(actor(Language.ES, "Soldados y policías se llevaron a once jornaleros. Dos de ellos continúan desaparecidos.", "disappear")).isEqualTo("Soldados; policías");
  }

  @Test
  void anotherFigureOfTheDeadIsOfTheSameKilling() {
    assertThat(actor(Language.ES, "Los soldados mataron a nueve hombres en Tame. Los vecinos dicen que los muertos son doce.", "kill")).isEqualTo("Los soldados");
  }
}
