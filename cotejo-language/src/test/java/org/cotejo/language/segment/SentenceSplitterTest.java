package org.cotejo.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static final SentenceSplitter ENGLISH = SentenceSplitter.load(Language.EN);
  private static final SentenceSplitter SPANISH = SentenceSplitter.load(Language.ES);

  private static List<String> sentences(SentenceSplitter splitter, String text) {
    return splitter.split(text, new TextSpan(0, text.length())).stream().map(span -> span.of(text)).toList();
  }

  /// Each text lists its sentences, parted by ` | ` where a single space stands.
  @ParameterizedTest
  @ValueSource(strings = {
      "Gen. Omar Ruiz met the U.S. delegation on Monday. | The talks lasted 3.5 hours.",
      "Police seized 3,110 rounds at No. 12 Harbour St. near the port. | No one was hurt.",
      "The plan costs US$382 million. | It begins in Jan. 2015.",
      "He works in the U.S. | The rest of the family does not.",
      "The raid began at 5 a.m. and ended at 9 p.m. | The dead were taken away.",
      "The fighting began shortly after 6 a.m. | Prosecutors arrived at 9 a.m. Monday.",
      "“We saw nothing.” | The officer left. | (He did not return.) | “Why?” asked the mayor.",
      "\"Stop!\" he shouted. | \"I will not.\" | Then came silence...",
      "They waited... and waited. | Then what? | Nobody knows!",
      "J. R. Mora and Maria C. Vidal, of Acme Inc. in Porto Claro, were freed.",
      "The group (founded in 1998.) was disbanded.",
      "See www.example.org. | Write to desk@example.org. | Thanks.",
      "Sgt. A. Pons said: ‘Go.’ | They went.",
  })
  void findsEnglishSentences(String marked) {
    assertThat(sentences(ENGLISH, marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "El Sr. Gómez y la Dra. Paz llegaron a las 5 a.m. a la sede. | El acto duró poco.",
      "El Gral. Luis Rey y el Cnel. P. Soto viajaron a EE.UU. con la delegación. | No hablaron.",
      "Murieron 3.110 personas en 2014. | La cifra creció un 5,5 % en 2015.",
      "¿Quién disparó? | ¡Nadie lo sabe! | «No vimos nada.» | Así respondió el vecino.",
      "Según el art. 12 de la ley núm. 4, no hay delito. | El juez lo archivó.",
      "—¿Quién vive? —preguntó el guardia. | —Nadie —dijo el otro.",
      "“No tenemos miedo”, dijo. | “Volveremos.” | Se fue con su familia.",
      "Viven en EE.UU. | Los demás se quedaron.",
  })
  void findsSpanishSentences(String marked) {
    assertThat(sentences(SPANISH, marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
  }

  @Test
  void blankLineAlwaysEndsASentence() {
    assertThat(sentences(ENGLISH, "Two held in harbour raid\n\nPolice said that\r\n\r\nthe men were armed"))
        .containsExactly("Two held in harbour raid", "Police said that", "the men were armed");
  }

  @Test
  void headlineBylineAndItemsOnTheirOwnLinesStayApart() {
    String text = """
        Two held in harbour raid
        By Ana Prat
        Police in Porto Claro said on Monday that two men had been arrested after a raid on a warehouse near the old harbour of the town.
        The mayor thanked them. The search had taken three days and had cost a good deal of money, as the council pointed out.
        • Two rifles
        • Six mobile telephones
        1. The first list
        2. The second list
        """;
    assertThat(sentences(ENGLISH, text)).hasSize(9).startsWith("Two held in harbour raid", "By Ana Prat")
        .endsWith("• Two rifles", "• Six mobile telephones", "1. The first list", "2. The second list");
  }

  @Test
  void aBlockOfHeadingsStaysApart() {
    assertThat(sentences(SPANISH, "Observatorio del Puerto\nBoletín mensual núm. 7\nPuerto Claro, 5 de mayo de 2020\n\nEl mes fue tranquilo."))
        .containsExactly("Observatorio del Puerto", "Boletín mensual núm. 7", "Puerto Claro, 5 de mayo de 2020", "El mes fue tranquilo.");
  }

  @Test
  void wrappedWireCopyIsJoined() {
    String text = """
        PORTO CLARO, 4 FEB 90 (AGENCIA SUR) -- [TEXT] THE POLICE REPORTED
        TODAY THAT GEN. MARIO LUNA HAD ORDERED THE ARREST OF FOUR MEN NEAR
        SAN TELMO. THE MEN CARRIED RIFLES, ACCORDING TO COL. PRADO, WHO
        SPOKE FROM THE U.S. EMBASSY.
           THE SEARCH GOES ON.
        """;
    assertThat(sentences(ENGLISH, text)).hasSize(3).last().isEqualTo("THE SEARCH GOES ON.");
  }

  @Test
  void textCopiedFromPagesMayLackTheSpace() {
    assertThat(sentences(ENGLISH, "They left the country.The government denied it.Nobody asked."))
        .containsExactly("They left the country.", "The government denied it.", "Nobody asked.");
  }

  @Test
  void closingMarksStandingAloneBelongToTheSentenceBefore() {
    assertThat(sentences(ENGLISH, "`` We know . '' They left . \" Who ? \" he said .")).containsExactly(
        "`` We know . ''", "They left .", "\" Who ? \" he said .");
  }

  @Test
  void textWithoutCapitalsIsSplitToo() {
    assertThat(sentences(ENGLISH, "they took him at dawn. nobody saw where. are you sure? yes."))
        .containsExactly("they took him at dawn.", "nobody saw where.", "are you sure?", "yes.");
  }

  @Test
  void endlessTextIsCut() {
    assertThat(sentences(ENGLISH, "word ".repeat(5_000))).allSatisfy(s -> assertThat(s.length()).isLessThan(4_500)).hasSizeGreaterThan(5);
    assertThat(sentences(ENGLISH, "x".repeat(20_000))).allSatisfy(s -> assertThat(s.length()).isLessThan(4_500));
  }
}
