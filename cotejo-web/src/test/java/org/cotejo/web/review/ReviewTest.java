package org.cotejo.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.Store;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Five claims wait: two killings with rival figures, a denial, a march, a person shot.
class ReviewTest {
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();
  private Visitor visitor;

  @BeforeEach
  void visit() {
    visitor = workbench.visitor();
  }

  @Test
  void theDeadAndDisputedComeFirst() {
    List<String> acts = new ArrayList<>();
    String path = "/api/review";
    for (int i = 0; i < 5; i++) {
      JsonNode card = visitor.json(path).get("cards").get(0);
      acts.add(card.get("claim").get("act").asText());
      path = "/api" + card.get("next").asText();
    }
    assertThat(acts).containsExactlyInAnyOrder("kill", "kill", "execute", "demonstrate", "shoot");
    assertThat(acts.subList(0, 2)).containsOnly("kill");
    assertThat(acts.getLast()).isEqualTo("shoot");
    assertThat(visitor.json(path).get("cards").get(0).get("claim").get("act").asText()).as("round again").isEqualTo("kill");
  }

  @Test
  void aClaimStandsInItsTextWithItsWordsMarked() {
    Document page = visitor.get("/review").page();
    assertThat(page.select(".passage mark.evidence")).isNotEmpty();
    assertThat(page.select(".passage mark.count").text()).containsAnyOf("12 personas", "15 people");
    assertThat(page.select("[data-key]").eachAttr("data-key")).contains("a", "r", "e", "c", "j", "k", "u").doesNotHaveDuplicates();
  }

  @Test
  void afterADecisionTheNextClaimComesAndTheLastStepCanBeTakenBack() {
    Document first = visitor.get("/review").page();
    String claim = first.select("form.judge input[name=claim]").attr("value");
    Visitor.Answer accepted = send(first.expectFirst("form.judge"), "decision=accepted&reason=seen");
    assertThat(accepted.status()).isEqualTo(303);
    Document second = visitor.get(accepted.headers().getOrDefault("Location", "")).page();
    assertThat(second.select("form.judge input[name=claim]").attr("value")).isNotEqualTo(claim);
    assertThat(second.select("h1").text()).contains("4 waiting", "1 of 5 reviewed, 1 today");
    assertThat(review(claim)).isEqualTo("accepted");
    Visitor.Answer undone = send(second.expectFirst("form.undo"), "");
    assertThat(undone.headers().getOrDefault("Location", "")).contains(claim);
    assertThat(review(claim)).isEqualTo("unreviewed");
    assertThat(send(second.expectFirst("form.undo"), "").status()).isEqualTo(400);
  }

  @Test
  void onlyChangedFieldsBecomeDecisions() {
    Document page = visitor.get("/review").page();
    String claim = page.select("form.judge input[name=claim]").attr("value");
    Element form = page.expectFirst("details.edit form");
    assertThat(send(form, "").status()).as("nothing changed").isEqualTo(400);
    form.expectFirst("[name=field.low]").attr("value", "10");
    form.expectFirst("[name=field.status]").attr("value", "alleged");
    assertThat(send(form, "").status()).isEqualTo(303);
    JsonNode card = visitor.json("/api/review?claim=" + claim).get("cards").get(0);
    assertThat(card.get("claim").get("figure").get("low").asText()).isEqualTo("10");
    assertThat(card.get("claim").get("review").asText()).isEqualTo("edited");
    assertThat(card.get("history").findValuesAsText("what")).containsExactlyInAnyOrder("low = 10", "status = alleged");
  }

  @Test
  void whatAFieldMayNotHoldIsSaidAndNothingIsLogged() {
    Document page = visitor.get("/review").page();
    String claim = page.select("form.judge input[name=claim]").attr("value");
    for (String wrong : List.of("low=many", "low=-1", "low=999", "status=perhaps", "act=bake", "date_start=yesterday", "country=Narnia", "actor_sector=XXX")) {
      Element form = visitor.get("/review").page().expectFirst("details.edit form");
      String[] parts = wrong.split("=", -1);
      form.expectFirst("[name=field." + parts[0] + "]").attr("value", parts[1]);
      assertThat(send(form, "").status()).as(wrong).isEqualTo(400);
    }
    assertThat(send(page.expectFirst("form.judge"), "decision=loved").status()).isEqualTo(400);
    assertThat(visitor.get("/review?claim=none").status()).isEqualTo(404);
    assertThat(visitor.json("/api/review?claim=" + claim).get("cards").get(0).get("history")).isEmpty();
  }

  @Test
  void aWholeSelectionIsRejectedAtOnceAndComesBackAtOnce() {
    Document preview = visitor.get("/review/all?act=kill&decision=rejected").page();
    assertThat(preview.select("h1").text()).isEqualTo("Reject 2 claims at once");
    Element form = preview.expectFirst("form.judge");
    assertThat(send(form, "decision=rejected").headers().getOrDefault("Location", "")).isEqualTo("/review?act=kill");
    assertThat(visitor.json("/api/review?act=kill").get("waiting").asInt()).isZero();
    assertThat(visitor.json("/api/review").get("waiting").asInt()).isEqualTo(3);
    assertThat(send(form, "decision=rejected").status()).as("a second time").isEqualTo(400);
    send(visitor.get("/review").page().expectFirst("form.undo"), "");
    assertThat(visitor.json("/api/review").get("waiting").asInt()).isEqualTo(5);
  }

  @Test
  void whatIsReviewedIsSavedWithWhoDecided() throws IOException {
    assertThat(visitor.get("/review/gold.jsonl").body()).isEmpty();
    Document page = visitor.get("/review?act=demonstrate").page();
    send(page.expectFirst("form.judge"), "decision=accepted&reason=two+photographs");
    List<String> lines = visitor.get("/review/gold.jsonl").body().lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode gold = new ObjectMapper().readTree(lines.getFirst());
    assertThat(gold.get("act").asText()).isEqualTo("demonstrate");
    assertThat(gold.get("review").asText()).isEqualTo("accepted");
    assertThat(gold.get("decided_by").asText()).isEqualTo(System.getProperty("user.name"));
    assertThat(gold.get("decided_why").asText()).isEqualTo("two photographs");
  }

  @Test
  void maskedNamesStayWhatTheyAre() {
    String claim = visitor.json("/api/search?act=shoot").findValuesAsText("claimId").getFirst();
    Element form = visitor.get("/review?claim=" + claim).page().expectFirst("details.edit form");
    form.expectFirst("[name=field.low]").attr("value", "0");
    form.expectFirst("[name=field.recipient_name]").attr("value", "Mr E•••• Q•••••••");
    form.expectFirst("[name=field.recipient_text]").attr("value", " E•••• Q•••••••");
    assertThat(send(form, "").status()).isEqualTo(303);
    form.expectFirst("[name=field.recipient_name]").attr("value", "X••••");
    assertThat(send(form, "").body()).contains("masked name");
    try (Store store = Store.openExisting(workbench.file())) {
      assertThat(store.decisions().all()).extracting(LoggedDecision::decision).containsExactly(new Decision.Edit(claim, "recipient_name", "Mr Elmer Quintana"), new Decision.Edit(claim, "low", "0"));
    }
  }

  private String review(String claim) {
    return visitor.json("/api/review?claim=" + claim).get("cards").get(0).get("claim").get("review").asText();
  }

  /// As a browser would send the form, with these fields in place of its own empty ones.
  private Visitor.Answer send(Element form, String more) {
    StringBuilder fields = new StringBuilder(more);
    for (Element field : form.select("input, select")) {
      String value = field.tagName().equals("select") ? field.select("option[selected]").attr("value") : field.attr("value");
      if (!(field.attr("name").equals("reason") && more.contains("reason="))) {
        fields.append('&').append(field.attr("name")).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return visitor.post(form.attr("action"), fields.toString(), Map.of());
  }
}
