package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Reports say what they like; the page stays the page.
class HostileTest {
  private static final List<String> TEXTS = HostileTexts.SHORT;

  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.unmaskedWith(TEXTS.stream().map(Newsroom::saying).toList());

  @Test
  void nothingAReportSaysBecomesPartOfThePage() {
    Visitor visitor = workbench.visitor();
    for (String path : Samples.pages(visitor)) {
      Visitor.Answer answer = visitor.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain("\u202e", "\u2066", "\u0000", "\u0007");
      assertInert(answer.page(), path);
    }
  }

  private static void assertInert(Document page, String path) {
    assertThat(page.select("script")).as(path).allMatch(script -> script.attr("src").startsWith("/assets/"));
    assertThat(page.select("img, iframe, object, embed, [onerror], [onmouseover], a[href^=javascript]")).as(path).isEmpty();
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.select("main")).as(path).hasSize(1);
  }

  @Test
  void anythingCanBeSearchedFor() {
    Visitor visitor = workbench.visitor();
    for (String text : TEXTS) {
      String encoded = URLEncoder.encode(text.substring(0, Math.min(1000, text.length())), StandardCharsets.UTF_8);
      for (String parameter : List.of("words", "from", "page", "sort", "country", "columns", "confidence")) {
        assertThat(visitor.get("/search?" + parameter + "=" + encoded).status()).as(parameter + " " + text).isEqualTo(200);
      }
    }
  }
}
