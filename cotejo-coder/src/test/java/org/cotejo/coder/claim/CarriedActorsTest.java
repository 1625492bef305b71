package org.cotejo.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

/// Who did what is told without its doer.
class CarriedActorsTest {
  private static final DocumentCoder CODER = DocumentCoder.load();

  private static List<Claim> claims(Language language, String text) {
    return CODER.code(Explanation.document(text, language)).claims();
  }

  /// The last claim of an act.
  private static String actor(Language language, String text, String act) {
    return claims(language, text).stream().filter(claim -> claim.act().equals(act)).reduce((_, last) -> last).orElseThrow().actor().text();
  }

  @Test
  void whatIsDoneWhereAForceIsAtWorkIsItsWork() {
    assertThat(actor(Language.ES, "Los soldados cercaron el pueblo, donde fueron detenidas 40 personas.", "arrest")).isEqualTo("Los soldados");
    assertThat(actor(Language.ES, "El lunes hubo una operación conjunta del Ejército y la Policía en la que fueron incautados dos fusiles.", "seize")).isEqualTo("Ejército; la Policía");
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
