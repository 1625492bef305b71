package org.cotejo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.intake.Outcome.Skipped;
import org.cotejo.intake.Reading;
import org.cotejo.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private final Path folder;

  TablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void oneDocumentARowWhateverTheSeparator() {
    String header = "id,Fecha de publicación,Título,Medio,Texto\n";
    String row = "7,2024-03-12,Dos heridos,El Muelle,\"La policía hirió, dijo, a dos hombres de la zona.\nEl caso sigue.\"\n";
    for (char separator : ",;\t|".toCharArray()) {
      String table = header.replace(',', separator) + row.replace("7,2024-03-12,Dos heridos,El Muelle,", "7,2024-03-12,Dos heridos,El Muelle,".replace(',', separator));
      List<Document> documents = new Reading(folder).documents("casos.csv", table);
      assertThat(documents).hasSize(1);
      Document document = documents.getFirst();
      assertThat(document.text()).isEqualTo("La policía hirió, dijo, a dos hombres de la zona.\nEl caso sigue.");
      assertThat(document.name()).isEqualTo("casos.csv, id 7");
      assertThat(document.title()).isEqualTo("Dos heridos");
      assertThat(document.publisher()).isEqualTo("El Muelle");
      assertThat(document.published()).contains(LocalDate.of(2024, 3, 12));
    }
  }

  @Test
  void aRowsIdDependsOnItsFieldsOnly() {
    Reading reading = new Reading(folder);
    Document one = reading.documents("a.csv", "text,date\nthe police of the town,2020-01-01\n").getFirst();
    Document two = reading.documents("b.csv", "text;date\nthe mayor of the town;\n\"the police of the town\";2020-01-01\n").get(1);
    assertThat(two.id()).isEqualTo(one.id());
    assertThat(two.name()).isEqualTo("b.csv, row 3");
  }

  @Test
  void anEncodingIsToldForTables() {
    Document document = new Reading(folder).documents("a.csv", "texto\nEl niño de la señora murió.\n".getBytes(Charset.forName("windows-1252"))).getFirst();
    assertThat(document.text()).isEqualTo("El niño de la señora murió.");
  }

  @Test
  void columnsMayBeNamed() {
    TableColumns columns = new TableColumns("Hechos", "", "", "", "", "");
    IntakeSettings settings = new IntakeSettings(Optional.empty(), "", Optional.empty(), columns);
    assertThat(new Reading(folder, settings).documents("a.csv", "texto,hechos\nno,la policía de la ciudad\n").getFirst().text())
        .isEqualTo("la policía de la ciudad");
  }

  @Test
  void aTableWithoutTextColumnSaysWhatItHas() {
    assertThat(new Reading(folder).reason("a.csv", "lat,lon\n1,2\n")).contains("no column", "lat, lon", "texto");
  }

  @Test
  void jsonLinesNameTheirBrokenLines() {
    Reading reading = new Reading(folder);
    String lines = "{\"text\":\"the police of the town\",\"url\":\"https://example.org/a\"}\n{broken\n\n{\"body\":\"the mayor of the town\"}\n{\"n\":1}\n[1]\n";
    assertThat(reading.documents("a.jsonl", lines)).extracting(Document::name).containsExactly("https://example.org/a", "a.jsonl, line 4");
    assertThat(reading.outcomes("a.jsonl", lines)).filteredOn(Skipped.class::isInstance).extracting(outcome -> ((Skipped) outcome).name())
        .containsExactly("a.jsonl, line 2", "a.jsonl, line 5", "a.jsonl, line 6");
  }

  @Test
  void jsonArraysAndObjectsAreRead() {
    Reading reading = new Reading(folder);
    assertThat(reading.documents("a.json", "[\n{\"text\":\"the police of the town\"},\n{\"texto\":[\"la policía de la ciudad\",\"el alcalde\"]}]"))
        .extracting(Document::text).containsExactly("the police of the town", "la policía de la ciudad\n\nel alcalde");
    assertThat(reading.documents("b.json", "{\"meta\":1,\"articles\":[{\"content\":\"the police of the town\"}]}")).hasSize(1);
    assertThat(reading.documents("c.json", "{\n \"title\":\"x\",\n \"content\":\"the police of the town\"\n}")).hasSize(1);
    assertThat(reading.reason("d.json", "{\"a\":")).contains("not JSON");
  }
}
