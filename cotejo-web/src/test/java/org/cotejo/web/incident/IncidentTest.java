package org.cotejo.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One raid, two outlets, two figures, one denial.
class IncidentTest {
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();
  private Visitor visitor;

  @BeforeEach
  void visit() {
    visitor = workbench.visitor();
  }

  @Test
  void rivalFiguresStandSideBySideEachWithItsSentence() {
    Document page = visitor.get("/incidents/" + raid()).page();
    assertThat(page.select(".matrix thead .speaker").eachText()).containsExactlyInAnyOrder("el comisario", "relatives");
    assertThat(page.select(".matrix tr.disputed .rival").eachText()).containsExactlyInAnyOrder("12", "15");
    assertThat(page.select(".matrix blockquote").eachText()).contains("Police killed 15 people in El Carmen");
    assertThat(page.select(".plot .track.axis")).hasSize(1);
    assertThat(page.text()).contains("The accounts differ", "Denied", "“ejecuciones”", "“confrontation”");
  }

  @Test
  void whereTheAccusedStandIsShownWithItsSentence() {
    JsonNode positions = visitor.json("/api/incidents/" + raid()).get("positions");
    assertThat(positions.findValuesAsText("term")).contains("denies");
    assertThat(positions.findValuesAsText("words")).contains("El ministro negó que hubiera ejecuciones");
    assertThat(visitor.get("/incidents/" + raid()).page().select(".positions blockquote").eachText()).contains("El ministro negó que hubiera ejecuciones");
  }

  @Test
  void aPolicyChangesWhatIsPublishedAndNothingElse() {
    assertThat(visitor.json("/api/incidents/" + raid() + "?policy=range").get("settled").get(0).get("best").asText()).isEmpty();
    JsonNode recent = visitor.json("/api/incidents/" + raid() + "?policy=recent");
    assertThat(recent.get("settled").get(0)).hasToString("{\"measure\":\"killed\",\"low\":\"12\",\"best\":\"15\",\"high\":\"15\",\"decided\":false}");
    assertThat(recent.get("matrix")).isEqualTo(visitor.json("/api/incidents/" + raid()).get("matrix"));
  }

  @Test
  void columnsAreOutletsWhereThatIsAskedFor() {
    assertThat(visitor.get("/incidents/" + raid() + "?by=outlet").page().select(".matrix thead .speaker").eachText()).containsExactlyInAnyOrder("Diario del Lago", "The Lake Post");
  }

  @Test
  void aWrongMergeIsSplitAndTheSplitTakenBack() {
    String raid = raid();
    String families = visitor.json("/api/incidents/" + raid).get("reports").get(1).get("documentId").asText();
    Visitor.Answer split = post("/incidents/" + raid + "/split", "document=" + families + "&reason=another+raid");
    assertThat(split.status()).isEqualTo(303);
    assertThat(visitor.json("/api/incidents/" + raid).get("reports")).hasSize(1);
    JsonNode decided = visitor.json("/api/incidents/" + raid).get("history").get(0);
    assertThat(decided.get("kind").asText()).isEqualTo("split");
    assertThat(decided.get("reason").asText()).isEqualTo("another raid");
    post("/incidents/" + raid + "/undo", "number=" + decided.get("number").asText());
    assertThat(visitor.json("/api/incidents/" + raid).get("reports")).hasSize(2);
  }

  @Test
  void theTeamsFigureIsPublishedOnceItIsSettled() {
    post("/incidents/" + raid() + "/settle", "measure=killed&low=14&high=15");
    assertThat(visitor.json("/api/incidents/" + raid()).get("settled").get(0)).hasToString("{\"measure\":\"killed\",\"low\":\"14\",\"best\":\"\",\"high\":\"15\",\"decided\":true}");
  }

  @Test
  void whatCannotBeDecidedIsSaidAndNothingIsLogged() {
    for (String wrong : List.of("/settle?measure=killed&low=x", "/settle?measure=loved&low=1", "/settle?measure=killed&low=9&high=3", "/merge?other=i-ffff", "/merge?other=", "/undo?number=99", "/undo?number=x")) {
      String[] parts = wrong.split("\\?", -1);
      assertThat(post("/incidents/" + raid() + parts[0], parts[1]).status()).as(wrong).isEqualTo(400);
    }
    assertThat(visitor.get("/incidents/i-none").status()).isEqualTo(404);
    assertThat(visitor.json("/api/incidents/" + raid()).get("history")).isEmpty();
  }

  private String raid() {
    return visitor.json("/api/disagreements").get("incidents").get(0).get("id").asText();
  }

  private Visitor.Answer post(String path, String form) {
    String token = visitor.get("/search").page().selectXpath("//input[@name='token']").attr("value");
    return visitor.post(path, form + "&token=" + token, Map.of());
  }
}
