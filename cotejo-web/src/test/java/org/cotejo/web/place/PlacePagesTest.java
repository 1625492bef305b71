package org.cotejo.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.Store;
import org.cotejo.web.Newsroom;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.cotejo.web.map.Sketches.Point;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A report tells of a ford that no gazetteer has, and of no coordinates.
class PlacePagesTest {
  private static final CodedDocument REPORT = Newsroom.saying("Paso Hondo");
  private static final String CLAIM = REPORT.claims().getFirst().id();
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.unmaskedWith(List.of(REPORT));
  private Visitor visitor;

  @BeforeEach
  void visit() {
    visitor = workbench.visitor();
  }

  @Test
  void namesakesAreToldApartAndNumberedAsOnTheMap() {
    Document page = visitor.get("/places?name=San+Crist%C3%B3bal&in=VEN").page();
    assertThat(page.select(".choices li").eachText()).hasSizeGreaterThan(5).doesNotHaveDuplicates().anySatisfy(option -> assertThat(option).contains("Dominican Republic"));
    assertThat(page.expectFirst(".choices li").text()).contains("Táchira", "Venezuela", "capital of its state");
    assertThat(page.select("[data-pin]").eachAttr("data-pin")).contains("1").isSubsetOf(page.select(".choices .no").eachText());
    assertThat(page.select(".land path")).isNotEmpty();
  }

  @Test
  void aPointOfTheDrawingIsAPointOfTheEarth() {
    JsonNode middle = visitor.json("/api/places?at=9.0/10.6500/-71.6500&point=420,280").get("hand").get(0);
    assertThat(middle.get("latitude").asDouble()).isEqualTo(10.65);
    assertThat(middle.get("longitude").asDouble()).isEqualTo(-71.65);
    assertThat(middle.get("admin1").asText()).isEqualTo("Zulia");
    JsonNode above = visitor.json("/api/places?at=9.0/10.6500/-71.6500&point=520,180").get("hand").get(0);
    assertThat(above.get("latitude").asDouble()).isGreaterThan(10.65);
    assertThat(above.get("longitude").asDouble()).isGreaterThan(-71.65);
    assertThat(visitor.json("/api/places?spot=0,-150").get("hand").get(0).get("country").asText()).as("at sea").isEmpty();
    assertThat(visitor.json("/api/places?spot=91,0&point=x").get("hand")).isEmpty();
  }

  @Test
  void aPointIsWrittenAndReadBack() {
    for (Point point : List.of(new Point(10.5, -72), new Point(0.0005, 0), new Point(-0.25, 179.9999))) {
      assertThat(Point.read(point.written())).contains(point);
    }
    assertThat(new Point(0.0005, -72).written()).isEqualTo("0.0005,-72");
  }

  @Test
  void whatIsSetByHandHoldsWhenTheReportIsCodedAgainUntilItIsTakenBack() throws IOException {
    String before = exported();
    assertThat(edit(Map.of("place_name", "Paso Hondo", "place_id", "", "admin1", "Zulia", "country", "VEN", "latitude", "9.31", "longitude", "-72.2", "place_precision", "municipality")).status()).isEqualTo(303);
    String after = exported();
    JsonNode row = new ObjectMapper().readTree(after);
    assertThat(row.get("place_name").asText()).isEqualTo("Paso Hondo");
    assertThat(row.get("latitude").asDouble()).isEqualTo(9.31);
    assertThat(row.get("place_precision").asText()).isEqualTo("municipality");
    assertThat(row.get("review").asText()).isEqualTo("edited");
    try (Store store = Store.openExisting(workbench.file())) {
      assertThat(store.decisions().all()).extracting(LoggedDecision::decision).contains(new Decision.Edit(CLAIM, "latitude", "9.31")).allMatch(decision -> decision instanceof Decision.Edit);
      store.save(REPORT);
    }
    assertThat(exported()).isEqualTo(after);
    JsonNode map = visitor.json("/api/search?view=map&located=municipality&country=VEN&words=Hondo").get("map");
    assertThat(map.get("marks").findValuesAsText("name")).containsExactly("Paso Hondo");
    visitor.post("/review/undo", token(), Map.of());
    assertThat(exported()).isEqualTo(before);
  }

  @Test
  void withoutScriptEachPlaceIsAForm() throws IOException {
    Document review = visitor.get("/review?claim=" + CLAIM).page();
    assertThat(review.expectFirst(".unscripted a").attr("href")).contains("/places", "claim=" + CLAIM);
    Element form = visitor.get("/places?name=Barquisimeto&claim=" + CLAIM).page().expectFirst(".takes form");
    String fields = form.select("input").stream().map(field -> field.attr("name") + "=" + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    assertThat(visitor.post(form.attr("action"), fields, Map.of()).headers().getOrDefault("Location", "")).contains(CLAIM);
    assertThat(new ObjectMapper().readTree(exported()).get("admin1").asText()).isEqualTo("Lara");
  }

  @Test
  void whatLiesOnNoEarthIsRefused() {
    assertThat(edit(Map.of("latitude", "95")).status()).isEqualTo(400);
    assertThat(edit(Map.of("place_precision", "doorstep")).status()).isEqualTo(400);
    assertThat(visitor.post("/review/edit", "claim=" + CLAIM + "&field.place_name=X", Map.of()).status()).as("without token").isEqualTo(403);
  }

  private Visitor.Answer edit(Map<String, String> fields) {
    String sent = new TreeMap<>(fields).entrySet().stream().map(field -> "field." + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return visitor.post("/review/edit", token() + "&claim=" + CLAIM + "&" + sent, Map.of());
  }

  private String token() {
    return "token=" + visitor.get("/review").page().expectFirst("form.undo input[name=token]").attr("value");
  }

  /// The claim's row as it is exported.
  private String exported() {
    return visitor.get("/search/claims.jsonl").body().lines().filter(row -> row.contains("\"" + CLAIM + "\"")).findFirst().orElse("");
  }
}
