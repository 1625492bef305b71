package org.cotejo.web.missed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A claim is added to the report of a shooting, whose victim is shown masked.
class MissedTest {
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();
  private Visitor visitor;
  private String report;

  @BeforeEach
  void visit() {
    visitor = workbench.visitor();
    report = visitor.json("/api/documents?words=Cabimas").get("reports").get(0).get("documentId").asText();
  }

  @Test
  void theReportIsShownByItsSentencesWithWhatIsCodedThere() {
    Document page = visitor.get("/documents/" + report).page();
    Document add = visitor.get(page.expectFirst("a[data-missed]").attr("href")).page();
    assertThat(add.select(".sentence")).hasSize(2);
    assertThat(add.expectFirst("form.missed").attr("data-country")).isEqualTo("VEN");
    assertThat(add.select(".coded-here").eachText()).containsExactly("shooting 1");
    Document chosen = visitor.get(add.select("a.pick").get(1).attr("href")).page();
    assertThat(chosen.select("[data-evidence]").text()).startsWith("Q••••••• leaves two sons");
    assertThat(visitor.json("/api/documents/" + report + "/add?words=two+sons").get("evidence").asText()).isEqualTo("two sons");
  }

  @Test
  void anAddedClaimStandsInTheReportInTheSearchAndAmongWhatIsReviewed() {
    Visitor.Answer answer = send(Map.of("field.act", "denounce", "field.actor_text", "governor ruth salas", "field.recipient_text", "Q•••••••", "field.measure_text", "two sons", "field.exactly", "2", "reason", "missed"));
    assertThat(answer.status()).isEqualTo(303);
    Document page = visitor.get(answer.headers().getOrDefault("Location", "")).page();
    assertThat(page.select(".coded-claim.chosen").text()).contains("denunciation", "2", "Ruth Salas", "Q•••••••", "accepted");
    JsonNode found = visitor.json("/api/search?act=denounce&review=accepted");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    String gold = visitor.get("/review/gold.jsonl").body();
    assertThat(gold).contains("\"rule\":\"review\"", "\"actor_sector\":\"GOV\"", "\"decided_why\":\"missed\"", "\"sentence\":2");
    assertThat(send(Map.of("field.act", "denounce", "field.actor_text", "governor ruth salas", "field.recipient_text", "Q•••••••", "field.measure_text", "two sons", "field.exactly", "2")).headers().get("Location")).contains("check=1");
    Document review = visitor.get("/review").page();
    Visitor.Answer undone = visitor.post("/review/undo", "token=" + review.expectFirst("form.undo input[type=hidden]").attr("value"), Map.of());
    assertThat(visitor.get(undone.headers().getOrDefault("Location", "")).status()).isEqualTo(200);
    assertThat(visitor.json("/api/search?act=denounce").get("total").asInt()).isZero();
  }

  @Test
  void theNameBehindAMaskIsWhatIsStored() {
    send(Map.of("field.act", "kill", "field.recipient_text", "E•••• Q•••••••"));
    try (Store store = Store.openExisting(workbench.file())) {
      assertThat(store.decisions().all().getLast().decision()).isInstanceOfSatisfying(Decision.Add.class, add -> assertThat(add.cell("recipient_text")).isEqualTo("Elmer Quintana"));
    }
  }

  @Test
  void aPlaceThatWasLookedUpIsTakenAsItIs() {
    send(Map.of("field.act", "kill", "field.place_text", "Cabimas", "field.place_name", "Cabimas Norte", "field.admin1", "Falcón", "field.country", "VEN", "field.latitude", "11.2", "field.longitude", "-69.9", "field.place_precision", "site"));
    try (Store store = Store.openExisting(workbench.file())) {
      assertThat(store.decisions().all().getLast().decision()).isInstanceOfSatisfying(Decision.Add.class, add -> assertThat(add.cells())
          .containsEntry("place_text", "Cabimas").containsEntry("place_name", "Cabimas Norte").containsEntry("admin1", "Falcón").containsEntry("latitude", "11.2").containsEntry("place_precision", "site").doesNotContainKey("place_id"));
    }
  }

  @Test
  void whatIsWrongIsSaidAndTheFormIsKept() {
    Map<Map<String, String>, String> wrong = Map.of(
        Map.of("field.act", "bake"), "“bake” is not on the list", Map.of("field.act", ""), "choose an act", Map.of("field.act", "kill", "field.actor_text", "soldiers"), "“soldiers” does not stand in this report",
        Map.of("field.act", "kill", "field.low", "5", "field.high", "2"), "At least 5 and at most 2", Map.of("field.act", "kill", "end", "9999"), "Choose the words", Map.of("field.act", "kill", "begin", ""), "Choose the words",
        Map.of("field.act", "kill", "field.latitude", "10", "field.place_precision", "site"), "A point on the map needs", Map.of("field.act", "kill", "field.latitude", "10", "field.longitude", "-70"), "A point on the map needs",
        Map.of("field.act", "kill", "field.country", "Narnia"), "country", Map.of("field.act", "kill", "field.date_start", "2024-03-02", "field.date_end", "2024-03-01"), "comes after the last");
    wrong.forEach((fields, says) -> {
      Visitor.Answer answer = send(fields);
      assertThat(answer.status()).isEqualTo(303);
      Document page = visitor.get(answer.headers().getOrDefault("Location", "")).page();
      assertThat(page.select(".wrong").text()).as(fields.toString()).contains(says);
      fields.forEach((name, value) -> assertThat(name.startsWith("field.") ? page.select("[name=" + name + "]").attr("value") : value).isEqualTo(value));
    });
    assertThat(visitor.json("/api/search").get("total").asInt()).isEqualTo(5);
    assertThat(visitor.get("/documents/" + "0".repeat(64) + "/add").status()).isEqualTo(404);
  }

  /// The form for the second sentence, with these fields.
  private Visitor.Answer send(Map<String, String> more) {
    Element form = visitor.get(visitor.get("/documents/" + report + "/add").page().select("a.pick").get(1).attr("href")).page().expectFirst("form.missed");
    Map<String, String> fields = new TreeMap<>();
    form.select("input").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
    fields.putAll(more);
    List<String> sent = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).toList();
    return visitor.post(form.attr("action"), String.join("&", sent), Map.of());
  }
}
