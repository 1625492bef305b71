package org.cotejo.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.intake.format.TableColumns;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
  private static final String SPANISH = "La policía de Río Quieto detuvo a tres personas en el barrio Peñón.\r\nEl alcalde lo confirmó.\r\n";

  private final Path folder;

  PlainTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theTextIsExactlyTheFiles() {
    Document document = new Reading(folder).document("nota.txt", SPANISH);
    assertThat(document.text()).isEqualTo(SPANISH);
    assertThat(document.name()).isEqualTo("nota.txt");
    assertThat(document.language()).isEqualTo(Language.ES);
    assertThat(document.noise()).isEmpty();
  }

  @Test
  void everyEncodingGivesTheSameText() {
    Reading reading = new Reading(folder);
    assertThat(reading.document("a.txt", SPANISH.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(SPANISH);
    assertThat(reading.document("b.txt", SPANISH.getBytes(UTF_16LE)).text()).isEqualTo(SPANISH);
    assertThat(reading.document("c.txt", SPANISH.getBytes(UTF_16BE)).text()).isEqualTo(SPANISH);
    assertThat(reading.document("d.txt", ("\uFEFF" + SPANISH).getBytes(UTF_8)).text()).isEqualTo(SPANISH);
    assertThat(reading.document("e.txt", ("\uFEFF" + SPANISH).getBytes(UTF_16LE)).text()).isEqualTo(SPANISH);
  }

  @Test
  void theIdIsTheDigestOfTheBytes() {
    Reading reading = new Reading(folder);
    assertThat(reading.document("a.txt", "the report of the day").id().sha256())
        .isEqualTo("95b9ba85f374d7120bbc3ddcb15241bcbb977358bdce996e43c045b04147586c");
    assertThat(reading.document("b.txt", "the report of the day").id()).isEqualTo(reading.document("a.txt", "the report of the day").id());
    assertThat(reading.document("c.txt", "the report of the day ").id()).isNotEqualTo(reading.document("a.txt", "the report of the day").id());
  }

  @Test
  void datelineTitleAndAgencyAreRead() {
    Document document = new Reading(folder).document("wire.txt",
        "Two officers wounded in Monte Claro\n\nMONTE CLARO, 4 FEB 90 (EFE) -- Two officers were wounded in the suburb of Lomas on Saturday.\n");
    assertThat(document.title()).isEqualTo("Two officers wounded in Monte Claro");
    assertThat(document.publisher()).isEqualTo("EFE");
    assertThat(document.published()).contains(LocalDate.of(1990, 2, 4));
  }

  @Test
  void aSpanishDatelineIsRead() {
    Document document = new Reading(folder).document("cable.txt",
        "Puerto Hondo, 12 de marzo de 2024 (AFP).- La Guardia Nacional decomisó el lunes 300 kilos de cocaína.\n");
    assertThat(document.published()).contains(LocalDate.of(2024, 3, 12));
    assertThat(document.publisher()).isEqualTo("AFP");
    assertThat(document.title()).isEmpty();
  }

  @Test
  void aDatelineMayNameTheDayOfTheWeek() {
    Document document = new Reading(folder).document("nota.txt", "LIMA, jueves 9 de febrero de 2023.- Dos personas murieron ayer en una protesta.\n");
    assertThat(document.published()).contains(LocalDate.of(2023, 2, 9));
  }

  @Test
  void labelledDatesAreRead() {
    Reading reading = new Reading(folder);
    String body = "\n\nLa policía de la ciudad detuvo a dos hombres en el mercado.\n";
    assertThat(reading.document("a.txt", "Detienen a dos hombres\nPublicado el 5 de enero de 2023" + body).published()).contains(LocalDate.of(2023, 1, 5));
    assertThat(reading.document("b.txt", "Detienen a dos hombres\nFecha: 25/01/2023 10:15" + body).published()).contains(LocalDate.of(2023, 1, 25));
    assertThat(reading.document("c.txt", "Two held\nPublished: March 3rd, 2021\n\nThe police of the town held two men.").published())
        .contains(LocalDate.of(2021, 3, 3));
  }

  @Test
  void withoutAStatedDayThereIsNone() {
    Reading reading = new Reading(folder);
    assertThat(reading.document("a.txt", "CARACOLES, 4 FEB (EFE) -- The police of the town held two men.").published()).isEmpty();
    assertThat(reading.document("b.txt", "The police of the town held two men on 3 May 2019, the mayor said.").published()).isEmpty();
    assertThat(reading.document("c.txt", "Fecha: 03/04/2023\n\nLa policía de la ciudad detuvo a dos hombres.").published()).isEmpty();
    assertThat(reading.document("d.txt", "Two held\nUpdated: 3 May 2019\n\nThe police of the town held two men.").published()).isEmpty();
  }

  @Test
  void whatTheSettingsStateWins() {
    IntakeSettings settings = new IntakeSettings(Optional.of(LocalDate.of(2020, 1, 2)), "El Faro de Prueba", Optional.of(Language.EN), TableColumns.GUESSED);
    Document document = new Reading(folder, settings).document("a.txt", SPANISH);
    assertThat(document.published()).contains(LocalDate.of(2020, 1, 2));
    assertThat(document.publisher()).isEqualTo("El Faro de Prueba");
    assertThat(document.language()).isEqualTo(Language.EN);
  }

  @Test
  void otherLanguagesAreNamedAndLeftOut() {
    assertThat(new Reading(folder).reason("a.txt", "A polícia não confirmou o número de mortos.")).contains("Portuguese", "English and Spanish");
  }

  @Test
  void emptyAndBinaryFilesAreNamed() {
    Reading reading = new Reading(folder);
    assertThat(reading.reason("empty.txt", "")).contains("empty");
    assertThat(reading.reason("blank.txt", " \n \n")).contains("no text");
    assertThat(reading.reason("noise.bin", new byte[] {0, 1, 2, 3, 0, 0, 9, 0, 1})).contains("binary");
    assertThat(reading.reason("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 1})).contains(".jpg");
  }

  @Test
  void foldersAreReadInTheOrderOfNamesWithoutHiddenFiles() {
    Reading reading = new Reading(folder);
    reading.write("b/2.txt", "the police of the town".getBytes(UTF_8));
    reading.write("b/10.txt", "the mayor of the town".getBytes(UTF_8));
    reading.write("a.txt", "the judge of the town".getBytes(UTF_8));
    reading.write(".hidden.txt", "the spy of the town".getBytes(UTF_8));
    assertThat(reading.all()).extracting(outcome -> ((Outcome.Read) outcome).document().name()).containsExactly("a.txt", "b/10.txt", "b/2.txt");
  }
}
