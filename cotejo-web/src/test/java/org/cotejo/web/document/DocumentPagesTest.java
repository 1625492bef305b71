package org.cotejo.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.Sha256;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentPagesTest {
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();

  @Test
  void wordsOfClaimsAreMarkedAndLinkedBothWays() {
    Document page = workbench.visitor().get("/documents/" + Sha256.of("policia.es.txt")).page();
    assertThat(page.select(".text mark.actor").text()).contains("La policía");
    assertThat(page.select(".text mark.count").text()).contains("12 personas");
    assertThat(page.select(".text mark.place").text()).contains("barrio El Carmen");
    assertThat(page.select(".text mark.claimant").eachText()).contains("el comisario", "El ministro");
    assertThat(page.select(".text mark.noise").text()).isEqualTo("Lea también: otras noticias.");
    assertThat(page.select(".margin li.coded-claim")).hasSize(2);
    page.select("a[href^=#]").forEach(link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull());
    assertThat(page.select(".hash").text()).isEqualTo(Sha256.of("policia.es.txt"));
  }

  @Test
  void reportsAreFoundByWordsAndOutlet() {
    Visitor visitor = workbench.visitor();
    assertThat(visitor.get("/documents").page().select("tbody tr")).hasSize(4);
    assertThat(visitor.get("/documents?words=ejecuciones").page().select("tbody tr")).hasSize(1);
    assertThat(visitor.get("/documents?publisher=The+Lake+Post").page().select("tbody tr")).hasSize(3);
    assertThat(visitor.get("/documents/" + "0".repeat(64)).status()).isEqualTo(404);
    assertThat(visitor.get("/documents/x").status()).isEqualTo(404);
  }
}
