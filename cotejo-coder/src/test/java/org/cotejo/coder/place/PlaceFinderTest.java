package org.cotejo.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.language.Sentence;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceFinderTest {
  private static final PlaceFinder FINDER = PlaceFinder.load();

  @TestFactory
  Stream<DynamicTest> findsThePlacesOfASentence() {
    return DataFile.rows(Gazetteer.FOLDER + "mentions.tsv", "language", "text", "places").stream().map(row -> DynamicTest.dynamicTest(
        row.cell("text"), () -> check(row.constant("language", Language.class), row.cell("text"), row.cell("places"))));
  }

  private static void check(Language language, String text, String expected) {
    List<PlaceMention> literal = find(language, text).mentions().stream().filter(mention -> mention.kind() == PlaceMention.Kind.LITERAL).toList();
    List<String> wanted = expected.equals("-") ? List.of() : Arrays.asList(expected.split(";"));
    assertThat(literal).as(() -> "places of: " + text).extracting(PlaceMention::text)
        .isEqualTo(wanted.stream().map(item -> item.substring(0, item.indexOf('='))).toList());
    for (int i = 0; i < wanted.size(); i++) {
      String[] parts = wanted.get(i).substring(wanted.get(i).indexOf('=') + 1).split(",", -1);
      PlaceMention mention = literal.get(i);
      checkPart("name", parts[0], mention.place().name());
      checkPart("admin1", parts[1], mention.place().admin1());
      checkPart("country", parts[2], mention.place().country());
    }
  }

  private static void checkPart(String what, String wanted, String got) {
    if (!wanted.isEmpty()) {
      assertThat(got).as(what).isEqualTo(wanted);
    }
  }

  private static DocumentPlaces find(Language language, String text) {
    return FINDER.find(text, List.of(new Sentence(1, new TextSpan(0, text.length()), List.of())), language, "");
  }

  @Test
  void mentionsStandInTheTextInOrder() {
    String[] pieces = {"Caracas", ", ", " ", "estado", "Zulia", "(", ")", ".", "San", "de", "U.S.", "EE. UU.", "\n", "ñ", "𝒳", "905", "'s ", "Kern County", "-"};
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String document = text.toString();
      List<PlaceMention> mentions = new ArrayList<>(find(random.nextBoolean() ? Language.EN : Language.ES, document).mentions());
      int from = 0;
      for (PlaceMention mention : mentions) {
        assertThat(mention.span().begin()).isGreaterThanOrEqualTo(from);
        assertThat(mention.span().of(document)).isEqualTo(mention.text());
        assertThat(mention.score()).isBetween(0.0, 1.0);
        from = mention.span().end();
      }
    }
  }

  @Test
  void saysWhichCountryADocumentIsAbout() {
    DocumentPlaces places = find(Language.ES, "Maracaibo amaneció sin agua. En San Cristóbal, Táchira, también faltó. El gobierno venezolano calla.");
    assertThat(places.documentCountry()).hasValueSatisfying(country -> assertThat(country.country()).isEqualTo("VEN"));
  }

  @Test
  void anOutletsNameMayLieInSeveralCountries() {
    assertThat(FINDER.countries("Trujillo", Language.ES)).containsExactlyInAnyOrder("PER", "VEN");
    assertThat(FINDER.countries("Guaviare", Language.ES)).containsExactly("COL");
  }
}
