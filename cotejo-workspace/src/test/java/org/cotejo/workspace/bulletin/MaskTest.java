package org.cotejo.workspace.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cotejo.model.Language;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
  private static final Mask MASK = new Mask(Wording.in(Language.EN));

  @ParameterizedTest
  @CsvSource({"Rosa Mendoza, CVL", "'Rosa Mendoza, a neighbour', ''", "'Juan de la Cruz Pérez', CRM", "la vecina Ana M. Soto, AGR"})
  void privatePersonsAreNotNamed(String name, String sector) {
    assertThat(MASK.speaker(name, sector, List.of(), PrivateNames.NONE)).contains("[name withheld]").doesNotContain("Mendoza", "Cruz", "Pérez", "Soto");
  }

  @ParameterizedTest
  @CsvSource({"Evaristo Landa, COP", "The human rights organization Casa de la Memoria, NGO", "Rosaura Belmonte, GOV", "Keymar Ávila, EDU"})
  void whoSpeaksForABodyIsNamed(String name, String sector) {
    assertThat(MASK.speaker(name, sector, List.of(), PrivateNames.NONE)).isEqualTo(name);
  }

  @Test
  void namesThatTheCoderNotedAreWithheldAlsoAFirstNameAlone() {
    PrivateNames names = new PrivateNames(Set.of("Tirsa", "Pernalete"));
    assertThat(MASK.speaker("Tirsa, la hermana del fallecido", "CVL", List.of(), names)).isEqualTo("[name withheld], la hermana del fallecido");
    assertThat(MASK.speaker("la tía de Tirsa Pernalete", "", List.of(), names)).isEqualTo("la tía de [name withheld]");
    assertThat(MASK.speaker("Tirsa de la Pernalete", "", List.of("Tirsa de la Pernalete"), names)).isEqualTo("[name withheld]");
    assertThat(MASK.speaker("la Defensora Tirsa Pernalete", "GOV", List.of(), names)).contains("Pernalete");
  }

  @Test
  void wordsWithoutANameStayAndPlacesAreNoPersons() {
    assertThat(MASK.speaker("la madre de uno de los fallecidos", "CVL", List.of(), PrivateNames.NONE)).isEqualTo("la madre de uno de los fallecidos");
    assertThat(MASK.speaker("vecinos de San Telmo, entre ellos María Paz Rojas", "CVL", List.of("barrio La Cantera, San Telmo"), PrivateNames.NONE))
        .startsWith("vecinos de San Telmo").doesNotContain("Rojas");
  }
}
