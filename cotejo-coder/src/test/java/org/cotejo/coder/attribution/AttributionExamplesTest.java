package org.cotejo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Attribution;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionExamplesTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;
  private static final Attribution OWN_VOICE = new Attribution.OwnVoice();
  private static final List<String> PIECES = List.of(
      "police", "said", "that", "“", "”", "\"", ",", ":", ".", "\n\n", "according to", "según", "dijo", "la policía", "the minister", "he",
      "that men died", "que", "adding", "citing", "quoted", "''", "``", "‘", "’", "(", ")", "—", "\uD83D\uDE00", "report",
      "the claim that", "I", "¿", "?", "\u0000", "\t");

  static Stream<Arguments> examples() {
    return Stream.of(Language.values()).flatMap(language -> DataFile.rows("attribution/" + language.code() + ".tsv", "text", "source?", "first", "last").stream()
        .map(row -> Arguments.of(language, row.cell("text").replace("¶", "\n\n"), row.cell("source"), row.cell("first"), row.cell("last"))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sourceAndContentAreFound(Language language, String text, String source, String first, String last) {
    assertThat(read(text, language).all())
        .as(text)
        .anySatisfy(resolved -> {
          String content = resolved.content().of(text);
          assertThat(resolved.source().text()).isEqualTo(source);
          assertThat(content).startsWith(first).endsWith(last);
        });
  }

  @Test
  void thePressIsJournalism() {
    assertThat(sectorOf("According to one newspaper, soldiers burned three houses.", Language.EN, "burned")).isEqualTo("JRN");
    assertThat(sectorOf("Media reports of a massacre alarmed the capital.", Language.EN, "massacre")).isEqualTo("JRN");
    assertThat(sectorOf("El diario publicó que los agentes vendían armas.", Language.ES, "vendían")).isEqualTo("JRN");
  }

  @Test
  void theInnermostSourceSpeaksAndTheOutermostRelays() {
    String text = "The radio reported that the mayor said that soldiers burned three houses.";
    Attribution attribution = attributionOf(text, Language.EN, "burned");
    assertThat(attribution).isInstanceOfSatisfying(Attribution.Sourced.class, sourced -> {
      assertThat(sourced.claimant().text()).isEqualTo("the mayor");
      assertThat(sourced.relay().text()).isEqualTo("The radio");
    });
  }

  @Test
  void wishesAndQuestionsAreFoundButVouchForNothing() {
    assertThat(attributionOf("The union demanded that the army leave.", Language.EN, "leave")).isEqualTo(OWN_VOICE);
    assertThat(attributionOf("The mayor asked whether soldiers burned the house.", Language.EN, "burned")).isEqualTo(OWN_VOICE);
    assertThat(attributionOf("The mayor did not say that soldiers burned the house.", Language.EN, "burned")).isEqualTo(OWN_VOICE);
  }

  @Test
  void anOpeningPlaceIsNobodysWord() {
    assertThat(attributionOf("QUETTA: Four policemen were killed in an attack on a post.", Language.EN, "killed")).isEqualTo(OWN_VOICE);
    assertThat(sectorOf("Geneva (20 May 2024) – UN experts said that soldiers burned three houses.", Language.EN, "burned")).isEqualTo("UNO");
  }

  @Test
  void theyWhoAreNamedAgainAreWhoTheyWere() {
    assertThat(sectorOf("UN experts condemned the raid. The experts said that soldiers burned three houses.", Language.EN, "burned")).isEqualTo("UNO");
    assertThat(sectorOf("The ombudsman is at work. It has found that soldiers burned three houses, according to its latest bulletin.", Language.EN, "burned")).isEqualTo("GOV");
  }

  @Test
  void theOutletSpeaksForItself() {
    assertThat(attributionOf("Soldiers burned three houses. The mayor said nothing.", Language.EN, "burned")).isEqualTo(OWN_VOICE);
    assertThat(attributionOf("Los soldados quemaron tres casas.", Language.ES, "quemaron")).isEqualTo(OWN_VOICE);
  }

  @ParameterizedTest
  @EnumSource
  void contentsLieInTheTextAndLeaveTheCueOut(Language language) {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String text = randomText(random);
      for (Resolved resolved : read(text, language).all()) {
        assertThat(resolved.parts()).as(text).isNotEmpty().isSorted();
        assertThat(resolved.content().end()).isLessThanOrEqualTo(text.length());
        assertThat(resolved.parts()).as(text).noneMatch(part -> part.overlaps(resolved.cueSpan()));
        assertThat(resolved.sourceSpan().end()).isLessThanOrEqualTo(text.length());
      }
      assertThat(read(text, language).all()).isEqualTo(read(text, language).all());
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(50)).forEach(_ ->
        text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(9) == 0 ? "" : " "));
    return text.toString();
  }

  private static DocumentAttributions read(String text, Language language) {
    return CODER.explain(Explanation.document(text, language)).reading().attributions();
  }

  private static Attribution attributionOf(String text, Language language, String word) {
    int begin = text.indexOf(word);
    return read(text, language).of(new TextSpan(begin, begin + word.length()));
  }

  private static String sectorOf(String text, Language language, String word) {
    return attributionOf(text, language, word).claimant().sector();
  }
}
