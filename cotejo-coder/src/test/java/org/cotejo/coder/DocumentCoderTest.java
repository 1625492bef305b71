package org.cotejo.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentCoderTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;
  private static final List<String> PIECES = List.of(
      "police", "killed", "15", "people", "“", "”", ".", "\n\n", "según", "la policía", "mató", "a", "tres", "dozens", "of", "whom", "32",
      "\uD83D\uDE00", "\u202E", "\u0000", "((", "—", "3.110", "enero", "2015", "Caracas", "CARACAS, 4 FEB (EFE) --", "if", "no", "<script>", "\t");

  @ParameterizedTest
  @EnumSource
  void everyClaimLiesInItsDocumentAndEveryRunGivesTheSame(Language language) {
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      Document document = Explanation.document(randomText(random), language);
      CodedDocument coded = CODER.code(document);
      assertThat(CODER.code(document).claims()).isEqualTo(coded.claims());
      assertThat(coded.claims()).extracting(Claim::id).doesNotHaveDuplicates();
      List<String> ids = coded.claims().stream().map(Claim::id).toList();
      for (Claim claim : coded.claims()) {
        assertThat(ids).containsAll(claim.partOf().stream().toList());
        assertThat(claim.evidence().of(document.text())).isNotBlank();
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(60)).forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(9) == 0 ? "" : " "));
    return text.toString();
  }

  @Test
  void daysAreReckonedFromTheDatelineWhereTheReportWasPublishedLater() {
    String text = "POPAYÁN, 9 de agosto. Tres mineros fueron asesinados el sábado en Caloto.";
    Document document = Explanation.document(text, Language.ES);
    Document late = new Document(document.id(), "", "", "", Optional.of(LocalDate.of(2019, 8, 12)), Language.ES, text, List.of());

    assertThat(CODER.code(late).claims()).singleElement().satisfies(claim -> assertThat(claim.date().start()).contains(LocalDate.of(2019, 8, 3)));
  }

  @Test
  void theCapitalIsThatOfTheReportsCountry() {
    String text = "Gunmen killed two miners in Toribío, Colombia. In the capital, police beat five students.";

    assertThat(CODER.code(Explanation.document(text, Language.EN)).claims()).extracting(claim -> claim.place().name()).containsExactly("Toribío", "Bogotá");
  }

  @Test
  void aRepetitionGoesWithItsPartsAndAnotherPlaceIsAnotherEvent() {
    String told = "Police arrested 20 people, 5 of whom were soldiers.";
    List<Claim> once = CODER.code(Explanation.document(told, Language.EN)).claims();
    List<Claim> twice = CODER.code(Explanation.document(told + " " + told, Language.EN)).claims();
    assertThat(once).hasSize(2);
    assertThat(twice).extracting(claim -> claim.measurement().orElseThrow().count()).isEqualTo(
        once.stream().map(claim -> claim.measurement().orElseThrow().count()).toList());
    String list = "Gunmen killed three farmers in Caracas. Gunmen killed three farmers in Bogotá.";
    assertThat(CODER.code(Explanation.document(list, Language.EN)).claims()).extracting(claim -> claim.place().name()).containsExactly("Caracas", "Bogotá");
  }

  @Test
  void noiseIsNotCoded() {
    String text = "Soldiers killed three farmers.\n\nRead also: Gunmen killed ten miners.";
    TextSpan link = new TextSpan(text.indexOf("Read"), text.length());
    Document clean = Explanation.document(text, Language.EN);
    Document marked = new Document(
        clean.id(), clean.name(), "", "", clean.published(), Language.EN, text, List.of(new NoiseRegion(link, "link line")));
    assertThat(CODER.code(marked).claims()).hasSize(1);
  }
}
