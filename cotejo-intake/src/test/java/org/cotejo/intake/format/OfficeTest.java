package org.cotejo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.intake.Made;
import org.cotejo.intake.Reading;
import org.cotejo.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {
  private final Path folder;

  OfficeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String paragraph(String... runs) {
    StringBuilder xml = new StringBuilder("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
    for (String run : runs) {
      xml.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
    }
    return xml.append("</w:p>").toString();
  }

  @Test
  void wordParagraphsAreJoinedByBlankLines() {
    String body = paragraph("Boletín del observatorio") + paragraph("La policía detuvo", " a <".replace("<", "&lt;"), "nueve> hombres de la zona.")
        + "<w:p><w:r><w:delText>El texto borrado.</w:delText></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc>" + paragraph("Muertos: 3") + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Recuadro</w:t></mc:Choice><mc:Fallback><w:t>Recuadro</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    Document document = new Reading(folder).document("boletin.docx", Made.docx(body));
    assertThat(document.text()).isEqualTo("Boletín del observatorio\n\nLa policía detuvo a <nueve> hombres de la zona.\n\nMuertos: 3\n\nRecuadro");
    assertThat(document.title()).isEqualTo("Boletín del observatorio");
  }

  @Test
  void entitiesAreNotExpanded() {
    String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"la la la la la la\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">"
        + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>de la &c; &x;</w:t></w:r></w:p></w:body></w:document>";
    Reading reading = new Reading(folder);
    assertThat(reading.documents("bomb.docx", Made.docxPart(bomb))).allSatisfy(document -> assertThat(document.text()).doesNotContain("la la"));
  }

  @Test
  void sheetsAreReadRowByRowWithDates() {
    byte[] sheet = Made.xlsx(List.of(
        List.of("Registro de casos 2024"),
        List.of("N°", "Fecha", "Medio", "Relato"),
        List.of(1, 45363, "El Muelle", "La policía de la ciudad hirió a dos hombres."),
        List.of(2, "13/03/2024", "El Muelle", "La policía de la ciudad mató a un hombre.")));
    List<Document> documents = new Reading(folder).documents("casos.xlsx", sheet);
    assertThat(documents).extracting(Document::published).containsExactly(
        java.util.Optional.of(LocalDate.of(2024, 3, 12)), java.util.Optional.of(LocalDate.of(2024, 3, 13)));
    assertThat(documents.getFirst().publisher()).isEqualTo("El Muelle");
    assertThat(documents.getFirst().text()).isEqualTo("La policía de la ciudad hirió a dos hombres.");
    assertThat(documents.getFirst().name()).startsWith("casos.xlsx, row 3");
  }

  @Test
  void aSheetWithoutTextSaysWhatItHas() {
    assertThat(new Reading(folder).reason("x.xlsx", Made.xlsx(List.of(List.of("lat", "lon"), List.of(1, 2))))).contains("no column", "lat, lon");
  }
}
