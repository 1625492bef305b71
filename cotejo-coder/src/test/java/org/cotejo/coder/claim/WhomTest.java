package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// To whom it was done, where a sentence only counts them, or only names what is theirs.
class WhomTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;

  private static Party recipient(Language language, String text, String act) {
    List<Claim> claims = CODER.code(Explanation.document(text, language)).claims();
    return claims.stream().filter(claim -> claim.act().equals(act)).reduce((_, last) -> last).orElseThrow().recipient();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EN | Police shot four marchers in Lima on Monday. Two of them died in hospital. | kill | CVL",
      "EN | Soldiers killed five gang members in Rio. Two others were arrested. | arrest | CRM",
      "EN | Rebels killed a police officer and wounded two others in Saravena. | wound | COP",
      "ES | Un comando mató a tres policías en Culiacán y dejó a uno más herido. | wound | COP",
      "ES | Cuatro soldados fueron secuestrados en Tibú. Los otros dos siguen desaparecidos. | disappear | MIL",
      "ES | Seis soldados murieron en la emboscada y tres resultaron heridos. Uno de los heridos murió el martes. | kill | MIL",
      "EN | Rebels attacked the base of the National Guard in Apure. | attack | MIL",
      "EN | Gunmen torched a patrol car in Lagos. | arson | COP",
      "ES | Hombres armados atacaron el puesto de policía de Argelia, Cauca. | attack | COP",
      "ES | Quemaron la casa del alcalde de Tumaco. | arson | GOV",
      "ES | Desconocidos quemaron 12 viviendas en Ercilla. | arson | CVL",
      "EN | Soldiers raided a ranch near Lagos. | raid | ''",
      "EN | Two students were shot at a bus stop in Lagos. | shoot | EDU",
  })
  void peopleOnlyCountedAreOfThoseToldBeforeAndThingsOfTheirOwnersSector(Language language, String text, String act, String sector) {
    assertThat(recipient(language, text, act).sector()).isEqualTo(sector);
  }

  @Test
  void whoIsArrestedAfterADeedIsSeldomItsVictim() {
    assertThat(recipient(Language.EN, "Gunmen killed four policemen in Kano. Two were arrested.", "arrest").sector()).isEmpty();
    assertThat(recipient(Language.ES, "Hombres armados mataron a dos policías. El Ejército detuvo a tres.", "arrest").sector()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EN | Agents confiscated the telephones of two reporters in Managua. | seize | two reporters",
      "EN | The government rejected a mediation proposed by Brazil. | reject | Brazil",
      "EN | Union leaders turned down an offer of talks from the provincial government. | reject | the provincial government",
      "EN | Some 200 people marched to the headquarters of the Public Ministry. | demonstrate | the Public Ministry",
      "ES | La organización exigió la intervención de la Fiscalía. | demand | la Fiscalía",
      "ES | La policía incautó el armamento de los vigilantes. | seize | los vigilantes",
      "ES | El alcalde respaldó el despliegue del Ejército. | support | Ejército",
      "EN | The UN asked to visit the jail. The government refused. | refuse | The UN",
      "ES | La ONU pidió la disolución del cuerpo, petición que el Gobierno rechazó. | reject | La ONU",
  })
  void itIsDoneToWhoeverOwnsAsksOrOffersTheThing(Language language, String text, String act, String whom) {
    assertThat(recipient(language, text, act).text()).isEqualTo(whom);
  }
}
