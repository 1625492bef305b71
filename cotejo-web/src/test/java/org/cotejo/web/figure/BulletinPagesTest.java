package org.cotejo.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.model.Language;
import org.cotejo.store.Store;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.cotejo.workspace.bulletin.BulletinMaker;
import org.cotejo.workspace.bulletin.BulletinPage;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BulletinPagesTest {
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();

  @Test
  void thePageSaysWhatTheCommandWritesInTheLanguageThatIsAsked() {
    Inquiry inquiry = new Inquiry("2024-05", List.of("VEN"), List.of(), Inquiry.Limits.NONE, Inquiry.ALL.rule(), Inquiry.ALL.policy(), true, Inquiry.ALL.responsibility());
    for (Language language : Language.values()) {
      String written;
      try (Store store = Store.openExisting(workbench.file())) {
        written = new BulletinPage(Wording.in(language)).of(new BulletinMaker(store, Denominators.NONE).make(inquiry.question(), inquiry.variant(), LocalDate.now(), inquiry.settings()), "bulletin-2024-05.xlsx");
      }
      Document page = workbench.visitor().get("/bulletin?period=2024-05&place=VEN&language=" + language.code()).page();
      assertThat(page.select(".paper").text()).isEqualTo(Jsoup.parse(written).select("main").text()).contains("15");
      assertThat(page.select(".paper").attr("lang")).isEqualTo(language.code());
      assertThat(page.select(".paper .id a").attr("href")).startsWith("/incidents/i-");
    }
  }

  @Test
  void theFileIsSavedNotShownAndItsDataHoldsTheClaims() {
    Visitor visitor = workbench.visitor();
    Visitor.Answer file = visitor.get("/bulletin/file.html?period=2024-05");
    assertThat(file.headers().get("Content-Disposition")).isEqualTo("attachment; filename=\"bulletin-2024-05.html\"");
    assertThat(file.body()).startsWith("<!doctype html>").contains("<style>").doesNotContain("/incidents/i-");
    assertThat(visitor.get("/bulletin/file.xlsx?period=2024-05").headers().get("Content-Disposition")).contains("bulletin-2024-05.xlsx");
    assertThat(visitor.get("/bulletin/file.html").status()).isEqualTo(400);
  }

  @Test
  void anAreaIsDrawnOrSentFromThePage() {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/bulletin?period=2024-05").page();
    assertThat(page.select("form[action=/bulletin/area]")).hasSize(1);
    Document drawing = visitor.get(page.select("a[href^=/area?]").attr("href")).page();
    assertThat(drawing.select("select[name=area.into] option").eachAttr("value")).containsExactly("place");
    assertThat(visitor.get("/bulletin?period=2024-05&place=10.5,-71.7+10.7,-71.7+10.7,-71.5+10.5,-71.5").page().select(".paper").text()).contains("15");
  }

  @Test
  void withoutAPeriodPeriodsAreOffered() {
    Document page = workbench.visitor().get("/bulletin").page();
    assertThat(page.select(".offers a").eachAttr("href")).contains("/bulletin?period=2024-05");
    assertThat(page.select(".paper")).isEmpty();
  }
}
