package org.cotejo.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.store.Store;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.cotejo.web.claim.Figure;
import org.cotejo.workspace.count.EpisodeReader;
import org.cotejo.workspace.count.Inquiry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorPagesTest {
  private static final String FORM = "multipart/form-data; boundary=xx";

  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();

  private JsonNode line(JsonNode view, String code) {
    return StreamSupport.stream(view.get("indicators").spliterator(), false).filter(one -> one.get("code").asText().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void thePageSaysWhatTheCommandSaysUnderEveryPolicy() {
    for (Policy policy : Policy.values()) {
      Inquiry inquiry = new Inquiry("2024", List.of("VEN/Zulia"), List.of(), Inquiry.Limits.NONE, Inquiry.ALL.rule(), policy, true, Inquiry.ALL.responsibility());
      Appraisal appraisal;
      try (Store store = Store.openExisting(workbench.file())) {
        appraisal = Inquiry.appraise(Tally.of(EpisodeReader.read(store, inquiry.variant()), inquiry.question()), Denominators.NONE, inquiry.settings());
      }
      JsonNode view = workbench.visitor().json("/api/indicators?period=2024&place=VEN%2FZulia&policy=" + policy.code());
      Map<String, String> shown = new HashMap<>();
      view.get("indicators").forEach(line -> shown.put(line.get("code").asText(), line.get("value").asText() + "|" + line.get("lower").asText() + "|" + line.get("upper").asText()));
      Map<String, String> computed = new HashMap<>();
      Arrays.stream(Indicator.values()).forEach(indicator -> computed.put(indicator.code(), text(appraisal.get(indicator).result())));
      assertThat(shown).as(policy.code()).isEqualTo(computed).containsEntry("I-2", "||");
      assertThat(shown.get("I-1")).doesNotStartWith("|");
    }
  }

  private static String text(Result result) {
    return switch (result) {
      case Result.Computed one -> Figure.text(one.value()) + "|" + Figure.text(one.interval().lower()) + "|" + Figure.text(one.interval().upper());
      case Result.Bound one -> "|" + Figure.text(one.interval().lower()) + "|" + Figure.text(one.interval().upper());
      case Result.NotComputable _ -> "||";
    };
  }

  @Test
  void aNumberOpensTheIncidentsAndClaimsItIsMadeOf() {
    Visitor visitor = workbench.visitor();
    JsonNode killed = line(visitor.json("/api/indicators?period=2024-05"), "I-1");
    JsonNode why = visitor.json("/api" + killed.get("why").asText());
    assertThat(why.get("total").asText()).isEqualTo(killed.get("value").asText());
    double sum = StreamSupport.stream(why.get("cases").spliterator(), false).mapToDouble(one -> one.get("counted").asDouble()).sum();
    assertThat(Math.round(sum)).isEqualTo(killed.get("value").asLong());
    assertThat(why.get("cases").get(0).get("claims").findValuesAsText("evidence")).anyMatch(words -> words.contains("15 people")).anyMatch(words -> words.contains("12 personas"));
    Document page = visitor.get(killed.get("why").asText()).page();
    assertThat(page.select(".case h2 a").attr("href")).startsWith("/incidents/i-");
  }

  @Test
  void anOutlineCountsWhatLiesInItAndSaysWhatMayLieThere() {
    Visitor visitor = workbench.visitor();
    String asked = "/indicators?period=2024-05&place=";
    String around = URLEncoder.encode("Maracaibo: 10.5,-71.7 10.7,-71.7 10.7,-71.5 10.5,-71.5", StandardCharsets.UTF_8);
    JsonNode inside = visitor.json("/api" + asked + around);
    assertThat(line(inside, "I-1").get("value").asText()).isEqualTo(line(visitor.json("/api" + asked + "VEN%2FZulia%2FEl+Carmen"), "I-1").get("value").asText()).isNotEmpty();
    assertThat(visitor.json("/api" + line(inside, "I-1").get("why").asText()).get("total").asText()).isEqualTo(line(inside, "I-1").get("value").asText());
    JsonNode elsewhere = visitor.json("/api" + asked + URLEncoder.encode("1,-60 2,-60 2,-59", StandardCharsets.UTF_8));
    assertThat(line(elsewhere, "I-1").get("value").asText()).isEmpty();
    Document page = visitor.get(asked + around).page();
    assertThat(page.select(".asked .wrong")).isEmpty();
    assertThat(page.select("a[href^=/area?]").attr("href")).contains("area.for=indicators");
    assertThat(visitor.get("/area?area.for=indicators&period=2024-05").page().select("select[name=area.into] option").eachAttr("value")).containsExactly("place");
  }

  @Test
  void aPeriodThatIsNoneIsSaidAtTheForm() {
    Document page = workbench.visitor().get("/indicators?period=20x4").page();
    assertThat(page.select(".asked .wrong").text()).contains("20x4");
    assertThat(page.select(".indicator")).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidInTheLanguageOfThePage() {
    Visitor visitor = workbench.visitor();
    Map<String, String> spanish = Map.of("Host", "127.0.0.1:" + visitor.port(), "Cookie", "language=es");
    assertThat(visitor.ask("GET", "/indicators?period=20x4", spanish, "").page().select(".asked .wrong").text()).contains("«20x4» no es un período");
    assertThat(visitor.ask("GET", "/escalation?place=VEN&date=ayer&period=2024", spanish, "").body()).doesNotContain("is no day");
    Visitor.Answer refused = visitor.ask("GET", "/bulletin/file.html?period=20x4", spanish, "");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("no es un período");
    assertThat(visitor.get("/bulletin/file.html?period=20x4").body()).contains("is no period");
  }

  @Test
  void aFileOfDenominatorsIsHeldAndWeighs() {
    Visitor visitor = workbench.visitor();
    String token = visitor.get("/indicators").page().select(".denominators input[name=token]").attr("value");
    assertThat(token).isNotEmpty();
    String csv = "place,period,population,source\nVEN/Zulia,2024,4000000,institute\nVEN/Zulia,20x4,1,\n";
    String body = "--xx\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token + "\r\n--xx\r\nContent-Disposition: form-data; name=\"period\"\r\n\r\n2024\r\n"
        + "--xx\r\nContent-Disposition: form-data; name=\"place\"\r\n\r\nVEN/Zulia\r\n--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"zulia.csv\"\r\nContent-Type: text/csv\r\n\r\n"
        + csv + "\r\n--xx--\r\n";
    Visitor.Answer answer = visitor.ask("POST", "/indicators/denominators", Map.of("Host", "127.0.0.1:" + visitor.port(), "Content-Type", FORM), body);
    assertThat(answer.status()).isEqualTo(303);
    JsonNode view = visitor.json("/api" + answer.headers().get("Location"));
    assertThat(line(view, "I-2").get("value").asDouble()).isEqualTo(100_000.0 * line(view, "I-1").get("value").asDouble() / 4_000_000);
    assertThat(view.get("weights").get("problems")).singleElement().satisfies(problem -> assertThat(problem.asText()).contains("zulia.csv:3"));
    assertThat(view.get("form").get("places")).hasSize(1);
  }

  @Test
  void theTableOfAPartingIsSaved() {
    Visitor.Answer answer = workbench.visitor().get("/indicators/table.csv?by=month");
    assertThat(answer.headers().get("Content-Disposition")).contains("indicators.csv");
    assertThat(answer.body().lines().filter(line -> line.startsWith("2024-05"))).hasSize(Indicator.values().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theCountsOfSentencesOpenTheirIncidents(String language) {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/indicators?period=2024-06&duty=yes", Map.of("Cookie", "language=" + language)).page();
    var links = page.select("a.figure-link[href^=/indicators/told]");
    assertThat(links.eachAttr("href")).anyMatch(href -> href.contains("of=with-force")).anyMatch(href -> href.contains("of=unsaid-duty"));
    for (Element link : links) {
      JsonNode told = visitor.json("/api" + link.attr("href"));
      assertThat(told.get("incidents")).as(link.outerHtml()).hasSize(Integer.parseInt(link.text().replaceAll("\\D.*", "")));
      assertThat(told.get("back").asText()).startsWith("/indicators?").contains("period=2024-06").doesNotContain("of=");
    }
    assertThat(visitor.get("/indicators/told?of=nothing").status()).isEqualTo(404);
  }
}
