package org.cotejo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cotejo.intake.Made;
import org.cotejo.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  private final Path folder;

  PdfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void linesBecomeParagraphsAndDividedWordsAreJoined() {
    byte[] pdf = Made.pdf(List.of(List.of(
        "Nueve detenidos en Altamar", "", "",
        "La policía detuvo el viernes a nueve hom-", "bres en el muelle de la ciudad, según la fis-", "calía del estado.", "", "",
        "Los abogados lo niegan.")));
    assertThat(new Reading(folder).document("a.pdf", pdf).text()).isEqualTo(
        "Nueve detenidos en Altamar\n\nLa policía detuvo el viernes a nueve hombres en el muelle de la ciudad, según la fiscalía del estado.\n\nLos abogados lo niegan.");
  }

  @Test
  void headersFootersAndPageNumbersGo() {
    List<String> first = List.of("Boletín del Observatorio 12", "", "La policía de la ciudad detuvo a tres hombres", "que salían del muelle y los llevó", "", "", "Página 1 de 3");
    List<String> second = List.of("Boletín del Observatorio 12", "", "a la cárcel de la ciudad.", "", "", "Un hombre murió.", "", "", "Página 2 de 3");
    List<String> third = List.of("Boletín del Observatorio 12", "", "La fiscalía no habló del caso.", "", "", "Página 3 de 3");
    assertThat(new Reading(folder).document("b.pdf", Made.pdf(List.of(first, second, third))).text()).isEqualTo(
        "La policía de la ciudad detuvo a tres hombres que salían del muelle y los llevó a la cárcel de la ciudad.\n\nUn hombre murió.\n\nLa fiscalía no habló del caso.");
  }

  @Test
  void aPdfWithPasswordOrWithoutTextIsNamed() {
    Reading reading = new Reading(folder);
    assertThat(reading.reason("locked.pdf", Made.pdf(List.of(List.of("the police of the town")), "secret"))).contains("password");
    assertThat(reading.reason("scan.pdf", Made.pdf(List.of(List.of())))).contains("no text", "scan");
    assertThat(reading.reason("cut.pdf", java.util.Arrays.copyOf(Made.pdf(List.of(List.of("the police"))), 60))).contains("damaged");
    assertThat(reading.reason("fake.pdf", "the police of the town")).contains("does not start like a PDF");
  }
}
