package org.cotejo.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
  private static final Accents ACCENTS = new Accents(MorphologyDictionary.load(Language.ES));

  @ParameterizedTest
  @CsvSource({"POLICIA,POLICÍA", "Explosion,Explosión", "murio,murió", "segun,según", "NINO,NIÑO", "mato,mato", "ano,ano", "policía,policía", "Zyx,Zyx",
      "de,de", "k9,k9", "hombres,hombres"})
  void restoresWhatTheDictionaryKnows(String form, String expected) {
    assertThat(ACCENTS.restore(form)).isEqualTo(expected);
  }
}
