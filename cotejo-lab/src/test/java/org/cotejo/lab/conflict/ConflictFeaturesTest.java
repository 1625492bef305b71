package org.cotejo.lab.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.cotejo.lab.learn.FoldedModel;
import org.junit.jupiter.api.Test;

class ConflictFeaturesTest {
  private static final ConflictArticles ARTICLES = new ConflictArticles(new FoldedModel(List.of()));

  private static Set<String> features(String title, String text) {
    return ARTICLES.features(new ObjectMapper().createObjectNode().put("id", "x").put("title", title).put("lead", "").put("text", text));
  }

  @Test
  void claimsAndWordsOfTheTextCount() {
    assertThat(features("Noticias del puerto", "Los trabajadores marcharon por el centro."))
        .contains("event=PROTEST", "act=demonstrate", "word=trabajador").doesNotContain("head event=PROTEST", "many word=trabajador");
  }

  @Test
  void titleAndLeadCountApart() {
    assertThat(features("Los trabajadores marcharon por el centro", "Hubo sol.")).contains("head event=PROTEST", "head word=trabajador");
  }

  @Test
  void whatIsToldInSeveralSentencesCountsAgain() {
    assertThat(features("Puerto", "Los obreros pararon. Los obreros volvieron. Los obreros hablaron.")).contains("many word=obrero");
  }
}
