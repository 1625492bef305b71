package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.junit.jupiter.api.Test;

/// What sentences hand on to each other, and events of a sentence share.
class ClaimsOfADocumentTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;

  private static List<Claim> claims(Language language, String text) {
    return CODER.code(Explanation.document(text, language)).claims();
  }

  @Test
  void theOperationIsThePlanNamedBefore() {
    List<Claim> claims = claims(Language.EN,
        "The governor launched Operation Iron Fist on Monday. Police killed four men during the operation. In the port, gunmen shot two sailors.");
    assertThat(claims).extracting(Claim::plan).containsExactly("Operation Iron Fist", "Operation Iron Fist", "");
  }

  @Test
  void aPlanOnlyComparedWithIsNotTheEvents() {
    List<Claim> claims = claims(Language.EN, "Like Plan Colombia before it, the army killed four rebels.");
    assertThat(claims).extracting(Claim::plan).containsOnly("");
  }

  @Test
  void bothSidesAreThoseWhoMetBefore() {
    List<Claim> claims = claims(Language.EN,
        "Officials from Peru and Bolivia held talks in Lima. Both sides agreed to patrol the lake together.");
    Claim agreement = claims.stream().filter(claim -> claim.eventType().equals("AGREE")).findFirst().orElseThrow();
    assertThat(agreement.actor().text()).isEqualTo("Both sides");
    assertThat(agreement.actor().name()).isEqualTo("Officials from Peru and Bolivia");
    assertThat(agreement.actor().country()).isEqualTo("PER; BOL");
  }

  @Test
  void aSpeakerBetweenCommasTellsAllOfTheSentence() {
    List<Claim> claims = claims(Language.EN, "Gunmen killed six miners, local officials said, and burned the market.");
    assertThat(claims).hasSize(2).allSatisfy(claim -> {
      assertThat(claim.actor().text()).isEqualTo("Gunmen");
      assertThat(claim.attribution().claimant().text()).isEqualTo("local officials");
    });
  }

  @Test
  void aBareFigureCountsWhatTheOneBeforeCounted() {
    List<Claim> claims = claims(Language.EN, "Police confirmed that eight people had died in the raid. The mayor speaks of twenty. The market has 24 stalls.");
    assertThat(claims).filteredOn(claim -> claim.measurement().isPresent())
        .extracting(claim -> claim.attribution().claimant().text() + " " + claim.measurement().orElseThrow().text()).containsExactly("Police eight people", "The mayor twenty");
  }

  @Test
  void daysLaterAreReckonedFromTheDayToldBefore() {
    List<Claim> claims = claims(Language.ES, "El 3 de marzo de 2021 fueron asesinados dos maestros. Cuatro días después, la policía detuvo a un sospechoso.");
    assertThat(claims.getLast().date().start()).contains(LocalDate.of(2021, 3, 7));
  }

  @Test
  void theDayOfAnEventThatARelativeClauseTellsOfIsTheEvents() {
    assertThat(claims(Language.EN, "Police carried out a raid that ended on Monday.")).singleElement()
        .satisfies(claim -> assertThat(claim.date().text()).isEqualTo("Monday"));
  }

  @Test
  void theDayOfWhatElseIsToldOfThemIsNot() {
    assertThat(claims(Language.EN, "Fourteen people were arrested, three of whom were released on Friday.")).filteredOn(claim -> claim.act().equals("arrest"))
        .isNotEmpty().allSatisfy(claim -> assertThat(claim.date().text()).isEmpty());
    assertThat(claims(Language.EN, "Police arrested a man who killed two guards on Monday.")).filteredOn(claim -> claim.act().equals("arrest"))
        .singleElement().satisfies(claim -> assertThat(claim.date().text()).isEmpty());
  }

  @Test
  void aPlaceWhoseNameGoesOnIsAnotherOne() {
    List<Claim> claims = claims(Language.ES, "Tres mineros fueron asesinados en Tobar Donoso.");
    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.place().country()).isEmpty());
  }

  @Test
  void whoseTheyAreIsNotWhere() {
    List<Claim> claims = claims(Language.EN, "The U.S. ambassador met the interior minister on Thursday.");
    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.place().text()).isEmpty());
  }

  @Test
  void eventsOfOneSceneShareTimeAndPlace() {
    List<Claim> claims = claims(Language.EN, "Four soldiers died when their truck was attacked by rebels in Arauca on 3 May 2015.");
    assertThat(claims).hasSize(2).allSatisfy(claim -> {
      assertThat(claim.date().text()).isEqualTo("3 May 2015");
      assertThat(claim.place().name()).isEqualTo("Arauca");
    });
  }

  @Test
  void aDenialIsOneRowOfTheDeniedEvent() {
    List<Claim> claims = claims(Language.EN, "The government denied that soldiers had fired on the crowd.");
    assertThat(claims).singleElement().satisfies(claim -> {
      assertThat(claim.act()).isEqualTo("shoot");
      assertThat(claim.status()).isEqualTo(Status.DENIED);
      assertThat(claim.attribution().claimant().text()).isEqualTo("The government");
    });
  }

  @Test
  void whoTellsIsNotWhoSuffers() {
    List<Claim> claims = claims(Language.EN, "The suspects died in a shootout, but neighbours insisted they were executed.");
    Claim execution = claims.stream().filter(claim -> claim.act().equals("execute")).findFirst().orElseThrow();
    assertThat(execution.recipient().text()).isEqualTo("The suspects");
    assertThat(execution.attribution().claimant().text()).isEqualTo("neighbours");
  }

  @Test
  void aHeadlineThatTheBodyTellsGivesNoRowOfItsOwn() {
    String headline = "Gunmen kill three farmers";
    String body = "Gunmen killed three farmers in Puerto Aldama on Monday.";
    assertThat(claims(Language.EN, headline + "\n\n" + body)).singleElement().satisfies(claim -> assertThat(claim.sentence()).isEqualTo(2));
    assertThat(claims(Language.EN, headline + "\n\nThe mayor spoke to reporters.")).extracting(Claim::act).contains("kill");
  }

  @Test
  void aHeadlinesPartThatTheBodyLacksKeepsItsTotal() {
    List<Claim> claims = claims(Language.EN, "Police arrested 20 people, 5 of whom were soldiers\n\nPolice arrested 20 people in Puerto Aldama on Monday.");
    List<String> ids = claims.stream().map(Claim::id).toList();
    assertThat(claims).filteredOn(claim -> claim.partOf().isPresent()).isNotEmpty()
        .allSatisfy(part -> assertThat(ids).contains(part.partOf().orElseThrow()));
  }

  @Test
  void whoeverCountsVouchesForTheFigure() {
    List<Claim> claims = claims(Language.EN, "The league documented 212 deaths at the hands of police in 2019. The province suffered 300 murders in 2020.");
    assertThat(claims).extracting(claim -> claim.attribution().claimant().text()).containsExactly("The league", "");
  }

  @Test
  void theOnlyDayOfASentenceIsThatOfItsEvent() {
    assertThat(claims(Language.ES, "Los vecinos hallaron los cuerpos de dos mujeres la tarde del miércoles.")).extracting(claim -> claim.date().text()).containsExactly("la tarde del miércoles");
    assertThat(claims(Language.ES, "Cinco jóvenes que recibían tratamiento contra las drogas fueron acribillados el sábado en un taller.")).extracting(claim -> claim.date().text()).containsExactly("sábado");
  }

  @Test
  void theSecondThisYearIsNoDayOfAMonth() {
    assertThat(claims(Language.EN, "A teacher was murdered on Thursday, the second this year.")).extracting(claim -> claim.date().text()).containsExactly("Thursday");
  }

  @Test
  void whySomethingIsDemandedHasHappened() {
    assertThat(claims(Language.ES, "Los periodistas reclamaban por el asesinato de su colega Rosa Luna.")).extracting(Claim::act).containsExactly("demand", "kill");
    assertThat(claims(Language.ES, "Los vecinos reclaman la liberación de Rosa Luna.")).extracting(Claim::act).doesNotContain("release");
  }

  @Test
  void whoIsHurtBesideADeadManIsNotKilled() {
    assertThat(claims(Language.ES, "Murió el cabo Juan Ríos y otros cinco policías quedaron heridos.")).extracting(claim -> claim.act() + " " + claim.recipient().text())
        .containsExactly("kill el cabo Juan Ríos", "wound otros cinco policías");
  }

  @Test
  void theyAreNotThePeopleInAListOfThings() {
    String listed = "Rifles, fuel and unregistered migrants cross the river every night. They need to deploy stronger patrols on the bank.";
    assertThat(claims(Language.EN, listed)).extracting(claim -> claim.actor().text()).isNotEmpty().doesNotContain("unregistered migrants", "They");
  }

  @Test
  void whoWithholdsAPermitDeniesNoMarch() {
    assertThat(claims(Language.ES, "La alcaldía negó el permiso para la marcha de los gremios.")).extracting(Claim::act).containsExactly("refuse");
  }

  @Test
  void aNewTopicLeavesThePlaceOfTheOldOne() {
    String report = "Two miners were killed in Saravena on Monday. %sThree teachers were kidnapped.";
    assertThat(claims(Language.EN, report.formatted(""))).last().satisfies(claim -> assertThat(claim.place().name()).isEqualTo("Saravena"));
    assertThat(claims(Language.EN, report.formatted("In a separate incident, "))).last().satisfies(claim -> assertThat(claim.place().name()).isNotEqualTo("Saravena"));
  }

  @Test
  void whatHappenedInThePeriodOfAFigureIsOneToo() {
    List<Claim> claims = claims(Language.ES, "Según la ONG, hubo 1.200 detenciones entre enero y marzo. En el mismo periodo fallecieron 132 personas.");
    assertThat(claims).extracting(Claim::act).containsExactly("arrest-figure", "death-figure");
    assertThat(claims.getLast().date()).isEqualTo(claims.getFirst().date());
  }

  private static List<String> claimants(Language language, String text) {
    return claims(language, text).stream().map(claim -> claim.eventType() + " " + claim.attribution().claimant().text()).toList();
  }

  @Test
  void whoeverPromisesWarnsOrCountsIsTheClaimant() {
    assertThat(claimants(Language.EN, "Mayor Ruth Amadi promised to retake every street of the market.")).contains("AGREE Mayor Ruth Amadi");
    assertThat(claimants(Language.EN, "The army warned that anyone approaching the barracks would be shot.")).contains("THREATEN The army");
    assertThat(claimants(Language.EN, "The National Human Rights Council counted 34 dead, three of them children.")).hasSize(2).allMatch("ASSAULT The National Human Rights Council"::equals);
    assertThat(claimants(Language.ES, "La Dirección Regional de Salud elevó a 41 el número de heridos, de ellos 12 policías.")).hasSize(2).allMatch("ASSAULT La Dirección Regional de Salud"::equals);
  }

  @Test
  void aRefusalIsToldByTheOutlet() {
    assertThat(claimants(Language.EN, "The minister refused to resign.")).containsExactly("REJECT ");
    assertThat(claimants(Language.EN, "The minister rejected the proposal.")).containsExactly("REJECT The minister");
  }

  @Test
  void whoeverWasSpeakingDenies() {
    assertThat(claimants(Language.EN, "The army had earlier reported three dead. It denied having bombed the village.")).containsExactly("ASSAULT The army", "ASSAULT The army");
    assertThat(claimants(Language.ES, "El fiscal estatal, Ramón Ibarra, informó que hubo tres detenidos. Negó, en cambio, que hubiera civiles muertos.")).hasSize(2).allMatch(claimant -> claimant.endsWith("El fiscal estatal, Ramón Ibarra"));
  }

  @Test
  void aClauseBehindASemicolonHasItsOwnSpeaker() {
    assertThat(claimants(Language.ES, "Veinte personas siguen detenidas; la Liga denunció que a seis las golpearon.").getFirst()).isEqualTo("COERCE ");
  }

  @Test
  void whatASpeakerIsMayBeSaidBesideHim() {
    assertThat(claims(Language.EN, "Provincial Information Minister Asad Khan said soldiers killed two men.").getFirst().attribution().claimant().sector()).isEqualTo("GOV");
    assertThat(claims(Language.EN, "Musa Dare, who heads the teachers' union, said bandits killed two men.").getFirst().attribution().claimant().sector()).isEqualTo("LAB");
    assertThat(claims(Language.ES, "Derechos Sin Fronteras denunció que los soldados torturaron a dos hombres.").getFirst().attribution().claimant().sector()).isEqualTo("NGO");
    assertThat(claims(Language.ES, "La Corporación Faro del Sur documentó el asesinato de 29 líderes.").getFirst().attribution().claimant().sector()).isEqualTo("NGO");
    assertThat(claims(Language.EN, "Police seized 40 tonnes of cocaine, official figures show.").getFirst().attribution().claimant().sector()).isEqualTo("GOV");
    assertThat(claims(Language.ES, "Según el parte policial, los soldados mataron a dos hombres.").getFirst().attribution().claimant().sector()).isEqualTo("COP");
  }
}
