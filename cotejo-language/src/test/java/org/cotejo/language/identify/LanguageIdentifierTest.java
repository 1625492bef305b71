package org.cotejo.language.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.cotejo.language.identify.Identification.Supported;
import org.cotejo.language.identify.Identification.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load();
  private static final String SENTENCES = """
      en | Police said two gunmen were killed in a raid near the border.
      en | Gunmen kill five police officers in Porto Claro
      en | The mayor did not answer our questions about the arrests.
      es | La policía informó que dos hombres murieron en un operativo cerca de la frontera.
      es | Detienen a cinco policías por homicidio en Puerto Claro
      es | El alcalde no respondió a nuestras preguntas sobre las detenciones.
      es | ¿Quién disparó contra los manifestantes?
      pt | A polícia informou que dois homens morreram em uma operação perto da fronteira.
      pt | O prefeito não respondeu às nossas perguntas sobre as prisões.
      gl | A policía informou de que dous homes morreron nunha operación preto da fronteira.
      gl | O alcalde non respondeu ás nosas preguntas sobre as detencións.
      ca | La policia va informar que dos homes van morir en una operació prop de la frontera.
      ca | L'alcalde no va respondre les nostres preguntes sobre les detencions.
      fr | La police a annoncé que deux hommes ont été tués lors d'une opération près de la frontière.
      fr | Le maire n'a pas répondu à nos questions sur les arrestations.
      it | La polizia ha riferito che due uomini sono morti durante un'operazione vicino al confine.
      it | Il sindaco non ha risposto alle nostre domande sugli arresti.
      de | Die Polizei teilte mit, dass zwei Männer bei einem Einsatz nahe der Grenze getötet wurden.
      de | Der Bürgermeister hat unsere Fragen zu den Festnahmen nicht beantwortet.
      nl | De politie meldde dat twee mannen zijn omgekomen bij een operatie in de buurt van de grens.
      nl | De burgemeester heeft onze vragen over de arrestaties niet beantwoord.
      ro | Poliția a anunțat că doi bărbați au murit într-o operațiune în apropierea frontierei.
      sv | Polisen uppgav att två män dödades i en insats nära gränsen.
      pl | Policja poinformowała, że dwóch mężczyzn zginęło podczas akcji w pobliżu granicy.
      tr | Polis, sınır yakınındaki bir operasyonda iki kişinin öldüğünü ve çok sayıda silah olduğunu söyledi.
      ht | Lapolis di ke de moun te mouri nan yon operasyon ki te fèt toupre fwontyè a.
      """;

  private static String code(String text) {
    return switch (IDENTIFIER.identify(text)) {
      case Supported supported -> supported.language().code();
      case Unsupported unsupported -> unsupported.code();
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = SENTENCES)
  void tellsSentences(String language, String sentence) {
    assertThat(code(sentence)).isEqualTo(language);
    assertThat(code(sentence.toUpperCase(Locale.ROOT))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = SENTENCES)
  void tellsWhatIsSupportedInCapitalsWithoutAccents(String language, String sentence) {
    String wire = Normalizer.normalize(sentence, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
    boolean supported = language.equals("en") || language.equals("es");
    assertThat(IDENTIFIER.identify(wire) instanceof Supported).isEqualTo(supported);
  }

  @ParameterizedTest
  @CsvSource({"Полиция задержала двух мужчин, ru", "警察は二人の男を逮捕した, ja", "警方逮捕了两名男子, zh", "اعتقلت الشرطة رجلين, ar", "Η αστυνομία συνέλαβε δύο άνδρες, el"})
  void otherScriptsSettleIt(String text, String language) {
    assertThat(code(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "12 345 - 6,7 %", "xqz vrtk plm", "👍👍", "Zyx Qwv Brkz 12 Trkl Vnnz"})
  void admitsThatNothingTells(String text) {
    assertThat(code(text)).isEqualTo("unknown");
  }

  @Test
  void quotesAndNamesInAnotherLanguageDoNotMislead() {
    assertThat(code("The so-called “zonas de paz” were set up by Un Nuevo Tiempo, said José Ángel Núñez, who lives there.")).isEqualTo("en");
    assertThat(code("El grupo de rock The Old Police and the Border tocó anoche en la plaza ante miles de personas.")).isEqualTo("es");
  }

  @Test
  void confidenceIsAShareAndGrowsWithText() {
    String sentence = "La policía llegó al lugar. ";
    assertThat(IDENTIFIER.identify(sentence.repeat(5)).confidence()).isBetween(0.99, 1.0)
        .isGreaterThanOrEqualTo(IDENTIFIER.identify(sentence).confidence());
  }

  @Test
  void anyTextHasAnAnswer() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : ' ' + random.nextInt(90)));
      }
      assertThat(IDENTIFIER.identify(text.toString()).confidence()).isBetween(0.0, 1.0);
    }
  }
}
