package org.cotejo.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.indicators.tally.Span;
import org.cotejo.store.Store;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.cotejo.web.claim.Figure;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.Displacement;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.happening.Happenings.Unit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyPagesTest {
  private static final String PERIODS = "&before=2024-05&after=2024-06..2024-07";
  /// Around El Carmen and Maracaibo, without Cabimas.
  private static final String OUTLINE = "10.5,-72 10.7,-72 10.7,-71.5 10.5,-71.5";

  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonNode displacement(String response) {
    return workbench.visitor().json("/api/displacement?response=" + encoded(response) + "&control=COL" + PERIODS);
  }

  @Test
  void displacementSaysWhatTheCommandSaysOfPlacesAndOutlines() {
    for (String response : List.of("VEN/Zulia", OUTLINE)) {
      Displacement computed;
      try (Store store = Store.openExisting(workbench.file())) {
        computed = Displacement.of(Happenings.read(store),
            new Displacement.Asked(List.of(Area.of(response)), List.of(), List.of(Area.of("COL")), Span.of("2024-05"), Span.of("2024-06..2024-07"), Unit.INCIDENTS));
      }
      JsonNode result = displacement(response).get("results").get(0);
      assertThat(result.get("measures").get(0).get("value").asText()).isEqualTo(Figure.text(computed.reading().difference().estimate().value()));
      assertThat(result.get("tables").get(0).get("rows").get(0).get("cells").findValuesAsText("text").subList(0, 2))
          .containsExactly(Long.toString(computed.design().treated().before()), Long.toString(computed.design().treated().after()));
      assertThat(result.get("caveats").findValuesAsText("")).isEmpty();
      assertThat(result.get("caveats")).isNotEmpty();
    }
    assertThat(displacement("VEN/Zulia").get("results").get(0).get("tables").get(0).get("rows").get(0).get("cells").get(1).get("text").asText()).isEqualTo("2");
    assertThat(displacement(OUTLINE).get("results").get(0).get("tables").get(0).get("rows").get(0).get("cells").get(1).get("text").asText()).isEqualTo("1");
  }

  @Test
  void whatIsChosenWrongIsSaidAtTheForm() {
    JsonNode view = workbench.visitor().json("/api/displacement?response=nowhere&control=COL" + PERIODS);
    assertThat(view.get("problem").asText()).contains("nowhere");
    assertThat(view.get("results")).isEmpty();
    assertThat(workbench.visitor().json("/api/displacement?response=VEN&control=COL&before=2024&after=2024-06").get("problem").asText()).contains("overlap");
    assertThat(workbench.visitor().json("/api/escalation?plan=None%20such").get("problem").asText()).contains("None such");
  }

  @Test
  void aPolygonThatIsSentBecomesAnOutlineInTheAddress() {
    Visitor visitor = workbench.visitor();
    String token = visitor.get("/displacement").page().select("input[name=token]").attr("value");
    String geojson = "{\"type\":\"Polygon\",\"coordinates\":[[[-72,10.5],[-72,10.7],[-71.5,10.7],[-71.5,10.5],[-72,10.5]]]}";
    StringBuilder body = new StringBuilder();
    Map.of("token", token, "into", "response", "geojson", geojson, "control", "COL").forEach((name, value) ->
        body.append("--xx\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
    Visitor.Answer answer = visitor.ask("POST", "/displacement/area", Map.of("Host", "127.0.0.1:" + visitor.port(), "Content-Type", "multipart/form-data; boundary=xx"), body + "--xx--\r\n");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers().get("Location")).contains("control=COL").contains("response=" + encoded(OUTLINE)).doesNotContain("token").doesNotContain("geojson");
  }

  @Test
  void anAreaIsDrawnCornerByCornerAndCountedInUnderItsName() {
    Visitor visitor = workbench.visitor();
    String study = "/area?area.for=displacement&area.into=response&control=COL" + PERIODS;
    JsonNode begun = visitor.json("/api" + study + "&area.corners=" + encoded("10.5,-72 10.7,-72 10.7,-71.5") + "&at=9.0/10.6000/-71.7000&point=420,380");
    assertThat(begun.get("count").asInt()).isEqualTo(4);
    assertThat(begun.get("corners").asText()).startsWith("10.5,-72 10.7,-72 10.7,-71.5 10.").endsWith(",-71.7");
    assertThat(begun.get("sketch").get("line").asText().split(" ")).hasSize(4);
    assertThat(visitor.json("/api" + begun.get("shorter").asText()).get("corners").asText()).isEqualTo("10.5,-72 10.7,-72 10.7,-71.5");
    assertThat(visitor.json("/api" + study + "&area.corners=here").get("problem").asText()).contains("10.5,-72");
    assertThat(visitor.json("/api" + study + "&response=" + encoded("Sur: " + OUTLINE)).get("corners").asText()).as("what the field holds").isEqualTo(OUTLINE);
    Document page = visitor.get(study + "&area.corners=" + encoded(OUTLINE)).page();
    String fields = page.select("form[method=post][action=/area] input").stream().map(field -> field.attr("name") + "=" + encoded(field.attr("name").equals("area.name") ? "Sur; del: Lago" : field.attr("value")))
        .collect(Collectors.joining("&"));
    Visitor.Answer taken = visitor.post("/area", fields + "&area.into=response", Map.of());
    String back = taken.headers().getOrDefault("Location", "");
    assertThat(back).startsWith("/displacement?").contains("response=" + encoded("Sur del Lago: " + OUTLINE), "control=COL").doesNotContain("token", "area.");
    assertThat(visitor.get(back).page().select(".answers").text()).contains("outline of 4 corners", "Sur del Lago");
    assertThat(visitor.post("/area", fields.replace(encoded(OUTLINE), "10,10") + "&area.into=response", Map.of()).status()).isEqualTo(400);
    assertThat(visitor.get("/area?area.for=none").status()).isEqualTo(404);
  }

  @Test
  void theSearchIsNarrowedToAnAreaThatWasDrawn() {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/area?area.for=search&status=asserted&area.corners=" + encoded(OUTLINE)).page();
    String fields = page.select("form[method=post][action=/area] input").stream().map(field -> field.attr("name") + "=" + encoded(field.attr("name").equals("area.name") ? "Sur" : field.attr("value")))
        .collect(Collectors.joining("&"));
    String back = visitor.post("/area", fields + "&area.into=area", Map.of()).headers().getOrDefault("Location", "");
    assertThat(back).startsWith("/search?status=asserted");
    assertThat(visitor.json("/api" + back).get("total").asInt()).as("all but the one in Cabimas").isEqualTo(visitor.json("/api/search?status=asserted").get("total").asInt() - 1);
    assertThat(visitor.get(back).page().select(".chosenlist").text()).contains("where Sur");
    assertThat(visitor.json("/api/search?area=" + encoded("10,10 11,x")).get("total").asInt()).as("what is no area").isEqualTo(visitor.json("/api/search").get("total").asInt());
  }

  @Test
  void tooLittleIsRefusedWithItsReason() {
    JsonNode repeats = workbench.visitor().json("/api/near-repeat?km=0-2,2-10&days=0-8").get("results").get(0);
    assertThat(repeats.get("refused").asBoolean()).isTrue();
    assertThat(repeats.get("sentences").get(0).get("text").asText()).contains("fewer than 20");
    JsonNode undercount = workbench.visitor().json("/api/undercount?channels=" + encoded("a=Diario del Lago\nb=The Lake Post")).get("results").get(0);
    assertThat(undercount.get("refused").asBoolean()).isTrue();
    assertThat(undercount.get("sentences").toString()).contains("fewer than three channels");
  }

  @Test
  void theCountsOfChannelsOpenTheirIncidents() {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/undercount?period=2024&channels=" + encoded("a=Diario del Lago\nb=The Lake Post")).page();
    var counts = page.select("table.counts a.figure-link");
    assertThat(counts).isNotEmpty();
    for (var count : counts) {
      assertThat(count.attr("href")).startsWith("/undercount/told?").contains("period=2024");
      JsonNode told = visitor.json("/api" + count.attr("href"));
      assertThat(told.get("incidents")).hasSize(Integer.parseInt(count.text()));
      assertThat(told.get("back").asText()).startsWith("/undercount?").doesNotContain("by=");
      String incident = visitor.get(count.attr("href")).page().select("table.incidents a.go").attr("href");
      assertThat(visitor.get(incident).status()).isEqualTo(200);
    }
    assertThat(visitor.get("/undercount/told?by=a&channels=" + encoded("=")).status()).isEqualTo(400);
  }

  /// Each link of a count, with the number it stands for, opens so many.
  private static void assertOpensWhatItCounts(Visitor visitor, Element link, String study) {
    JsonNode told = visitor.json("/api" + link.attr("href"));
    long number = Long.parseLong(link.text().replaceAll("\\D.*", ""));
    assertThat(told.get("incidents").size() + told.get("reports").size()).as(link.outerHtml()).isEqualTo((int) number);
    assertThat(told.get("back").asText()).startsWith("/" + study).doesNotContain("of=");
    Document page = visitor.get(link.attr("href")).page();
    assertThat(page.select("h1").text()).startsWith(number + " ");
    assertThat(visitor.get(page.select("table a.go").attr("href")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theCountsOfDisplacementOpenReportsAndIncidents(String language) {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/displacement?response=" + encoded(OUTLINE) + "&around=VEN&control=COL" + PERIODS, Map.of("Cookie", "language=" + language)).page();
    var links = page.select("a.figure-link[href^=/displacement/told]");
    assertThat(links.eachAttr("href")).anyMatch(href -> href.contains("reports-")).anyMatch(href -> href.contains("of=twice"));
    assertThat(page.select("ul.notes a.figure-link")).isNotEmpty();
    links.forEach(link -> assertOpensWhatItCounts(visitor, link, "displacement"));
    assertThat(page.select("table.counts td").stream().filter(cell -> cell.select("a").isEmpty()).map(Element::text)).allMatch("0"::equals);
  }

  @Test
  void whatChannelsTellAndWhatTheyDoNotOpensItsIncidents() {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/undercount?channels=" + encoded("a=Diario del Lago\nb=The Lake Post")).page();
    var links = page.select(".finding a.figure-link");
    assertThat(links).isNotEmpty();
    assertThat(links.eachAttr("href")).anyMatch(href -> href.contains("of=observed"));
    links.forEach(link -> assertOpensWhatItCounts(visitor, link, "undercount"));
  }

  @Test
  void theCountsBeforeAndAfterADayOpenTheirIncidents() {
    Visitor visitor = workbench.visitor();
    Document page = visitor.get("/escalation?date=2024-06-15&place=VEN").page();
    assertThat(page.select(".finding a.figure-link").eachAttr("href")).anyMatch(href -> href.endsWith("of=before")).anyMatch(href -> href.endsWith("of=after"));
    page.select(".finding a.figure-link, ul.notes a.figure-link").stream().filter(link -> !link.text().equals("0")).forEach(link -> assertOpensWhatItCounts(visitor, link, "escalation"));
  }

  @Test
  void thoseThatTakePartInNearRepeatsAreOpened() {
    Visitor visitor = workbench.visitor();
    var links = visitor.get("/near-repeat?km=0-2&days=0-8").page().select(".finding a.figure-link");
    assertThat(links).hasSize(1);
    assertOpensWhatItCounts(visitor, links.getFirst(), "near-repeat");
    assertThat(visitor.get("/near-repeat/told?km=0-2&days=0-8&of=0-0").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/displacement/told?response=VEN&control=COL&before=2024-05&after=2024-06&of=x", "/escalation/told?date=2024-06-15&of=x", "/near-repeat/told?km=0-2&days=0-8&of=1-0", "/undercount/told?channels=a%3DDiario&of=x"})
  void whatIsNoCountIsMissing(String address) {
    assertThat(workbench.visitor().get(address).status()).isEqualTo(404);
  }

  @Test
  void aSeriesTooShortForAModelIsStillCountedMonthByMonth() {
    JsonNode result = workbench.visitor().json("/api/escalation?date=2024-06-15&place=VEN").get("results").get(0);
    assertThat(result.get("bars").findValuesAsText("period")).doesNotContain("2024-06");
    assertThat(result.get("sentences").get(0).get("text").asText()).contains("No model");
  }

  @Test
  void twoTablesOfClaimsAreComparedAndTheComparisonIsKept() {
    Visitor visitor = workbench.visitor();
    String claims = visitor.get("/search/claims.csv").body();
    String token = visitor.get("/agreement").page().select("input[name=token]").attr("value");
    StringBuilder body = new StringBuilder("--xx\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token + "\r\n");
    for (String name : List.of("first", "second")) {
      body.append("--xx\r\nContent-Disposition: form-data; name=\"").append(name).append("\"; filename=\"").append(name).append(".csv\"\r\nContent-Type: text/csv\r\n\r\n").append(claims).append("\r\n");
    }
    Visitor.Answer answer = visitor.ask("POST", "/agreement", Map.of("Host", "127.0.0.1:" + visitor.port(), "Content-Type", "multipart/form-data; boundary=xx"), body + "--xx--\r\n");
    assertThat(answer.status()).isEqualTo(303);
    JsonNode measure = visitor.json("/api" + answer.headers().get("Location")).get("results").get(0).get("measures").get(0);
    assertThat(measure.get("value").asDouble()).isEqualTo(1);
  }
}
