package org.cotejo.lab.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.lab.police.PoliceActions;
import org.cotejo.model.Claim;
import org.cotejo.model.CodePoints;
import org.cotejo.model.CodedDocument;

/// Says of claims whether a gold set bears them out; nothing of those that it does not ask for.
interface Judge {
  Optional<Boolean> isRight(CodedDocument coded, Claim claim, JsonNode gold);

  /// `reports_en`, of which every claim is annotated: the gold rows stand under `rows` of the item. Right is a claim of a row's event type whose evidence overlaps
  /// the row's by at least half of the shorter.
  Judge CLAIMS = (coded, claim, gold) -> Optional.of(rows(gold).stream().anyMatch(row ->
      row.path("event_type").asText().equals(claim.eventType()) && overlaps(coded, claim, row)));

  /// `india_police_sentences`: claims that the police killed, arrested or used force.
  Judge POLICE = (_, claim, gold) -> {
    Set<String> labels = PoliceActions.labels(List.of(claim));
    return labels.stream().filter(label -> !label.equals("ANY_ACTION")).findFirst().map(label -> texts(gold.path("labels")).contains(label));
  };

  /// `afp_cameo`: the first two digits of the CAMEO code, violence of any kind taken together.
  Judge CAMEO = (_, claim, gold) -> Optional.of(claim.cameo()).filter(code -> code.length() > 1 && gold.path("events").size() > 0)
      .map(code -> gold.path("events").findValuesAsText("cameo").stream().anyMatch(other -> other.length() > 1 && root(other).equals(root(code))));

  /// `afp_plover`: the event, by its name in PLOVER 2.0 or before.
  Judge PLOVER = (_, claim, gold) -> Optional.of(claim.eventType()).filter(event -> !event.equals("STATISTIC") && gold.path("events").size() > 0)
      .map(event -> gold.path("events").findValuesAsText("plover").stream().anyMatch(other -> present(other).equals(present(event))));

  private static List<JsonNode> rows(JsonNode gold) {
    return gold.path("rows").valueStream().toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static boolean overlaps(CodedDocument coded, Claim claim, JsonNode row) {
    CodePoints points = new CodePoints(coded.document().text());
    int begin = points.before(claim.evidence().begin());
    int end = points.before(claim.evidence().end());
    int common = Math.min(end, row.path("end").asInt()) - Math.max(begin, row.path("begin").asInt());
    return 2 * common >= Math.min(end - begin, row.path("end").asInt() - row.path("begin").asInt());
  }

  private static String root(String cameo) {
    String root = cameo.substring(0, 2);
    return Set.of("15", "18", "19", "20").contains(root) ? "violence" : root;
  }

  private static String present(String event) {
    return Map.of("MOBILIZE", "PROTEST", "DEMAND", "REQUEST", "FIGHT", "ASSAULT", "SACTION", "SANCTION", "DISAPPROVE", "ACCUSE", "COERCE", "SANCTION",
        "INVESTIGATE", "ACCUSE").getOrDefault(event, event);
  }
}
