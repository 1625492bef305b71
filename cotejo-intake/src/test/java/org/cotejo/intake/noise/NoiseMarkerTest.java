package org.cotejo.intake.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseMarkerTest {
  private static final String FIRST = "Police in the port of Altamar arrested nine men on Friday, the state prosecutor said.";
  private static final String SECOND = "Four of them were released on bail, according to their lawyers, and the others remain in prison.";

  private final NoiseMarker marker = new NoiseMarker();

  private List<String> noise(String text) {
    return marker.mark(text).stream().map(region -> region.span().of(text)).toList();
  }

  private static String page(String... lines) {
    return String.join("\n", lines);
  }

  @Test
  void buttonsAndPagersWithTheirHeadlinesAreMarked() {
    String text = page("Nine men arrested in Altamar", "", "No time to read?", "Get a summary", "", FIRST, "", SECOND, "",
        "Previous Article", "", "Goalkeeper Shot Down in Cup Final, Fans Say", "", "Next Article", "", "Storm Kills Dozens of Chickens");
    assertThat(noise(text)).containsExactly("No time to read?", "Get a summary", "Previous Article",
        "Goalkeeper Shot Down in Cup Final, Fans Say", "Next Article", "Storm Kills Dozens of Chickens");
  }

  @Test
  void linkLinesAreMarkedInBothLanguages() {
    assertThat(noise(page(FIRST, "", "Read also: Three dead in Valle Frío", "", SECOND))).containsExactly("Read also: Three dead in Valle Frío");
    assertThat(noise(page(FIRST, "", "Lea también: Capturan a alias Chepe en Valle Frío", "", SECOND)))
        .containsExactly("Lea también: Capturan a alias Chepe en Valle Frío");
    assertThat(noise(page(FIRST, "", "Puede interesarle", "Matan a dos policías en Valle Frío", "", SECOND)))
        .containsExactly("Puede interesarle", "Matan a dos policías en Valle Frío");
    assertThat(noise(page(FIRST, "", "➡ ENTÉRESE: Cinco heridos deja choque", "", SECOND))).containsExactly("➡ ENTÉRESE: Cinco heridos deja choque");
    assertThat(noise(page(FIRST, "", "Te puede interesar Capturan a alias Chepe", "", SECOND))).containsExactly("Te puede interesar Capturan a alias Chepe");
  }

  @Test
  void linksInsideAParagraphAreMarked() {
    assertThat(noise("El fiscal lo negó. (Lea también: Capturan a alias Chepe). El juez no habló del caso en la audiencia."))
        .containsExactly("(Lea también: Capturan a alias Chepe)");
    assertThat(noise("The prosecutor denied it. Read also: Three dead in Valle Frío. The judge did not speak about the case at the hearing."))
        .containsExactly("Read also: Three dead in Valle Frío.");
    assertThat(noise("The prosecutor denied it.[1] The judge did not speak[12].")).containsExactly("[1]", "[12]");
  }

  @Test
  void shareBarsCaptionsAndLegalLinesAreMarked() {
    String text = page("Nueve detenidos en Altamar", "Compartir", "Facebook", "X", "WhatsApp", "Foto: Agencia del Puerto", FIRST, SECOND,
        "Síguenos en Instagram @altamar", "Etiquetas: policía, puerto", "© 2024 Diario del Puerto. Todos los derechos reservados.");
    assertThat(noise(text)).containsExactly("Compartir", "Facebook", "X", "WhatsApp", "Foto: Agencia del Puerto",
        "Síguenos en Instagram @altamar", "Etiquetas: policía, puerto", "© 2024 Diario del Puerto. Todos los derechos reservados.");
  }

  @Test
  void aListOfHeadlinesEndsWhereAParagraphBegins() {
    String text = page(FIRST, "", "Related articles", "", "Three dead in Valle Frío", "Mayor shot at in Altamar", "", SECOND);
    assertThat(noise(text)).containsExactly("Related articles", "Three dead in Valle Frío", "Mayor shot at in Altamar");
  }

  @Test
  void theRestBehindTheReportGoesWithItsFirstCue() {
    String text = page(FIRST, SECOND, "Lo más leído", "Uno", "Otro titular sin punto", "Suscríbete", "Otro titular más", "Y uno último");
    assertThat(noise(text)).hasSize(6);
  }

  @Test
  void aReportHasNoNoise() {
    assertThat(noise(page("Nine men arrested in Altamar", "", FIRST, "", "A second raid", "", SECOND, "",
        "The minister asked people to share what they know and to follow the advice of the police.",
        "Photographs shown to the judge were taken in May; a video shows two officers at the gate (see page 3).",
        "“Read the next article of the constitution,” the lawyer said. Related cases go to another court."))).isEmpty();
    assertThat(noise(page("Nueve detenidos en Altamar", "", "El ministro pidió a la gente compartir lo que sepa y seguir los consejos.",
        "Los vecinos se enteraron por la radio. Le interesa al juez saber quién dio la orden.", "",
        "La siguiente audiencia será en mayo (ver artículo 12 de la ley). Más información dará la fiscalía el lunes.",
        "Publicidad engañosa es otro de los delitos que investiga la fiscalía, junto con el robo."))).isEmpty();
  }

  @Test
  void hardWrappedTextHasNoNoise() {
    assertThat(noise(page("Police in the port of Altamar arrested nine men on Friday, and the", "next", "article of the law allows the judge to hold them, the state",
        "prosecutor said. Four of them were released."))).isEmpty();
  }
}
