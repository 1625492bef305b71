package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.lab.afp.AfpSentences;
import org.cotejo.model.Claim;
import org.cotejo.model.Status;

/// The sets `afp_cameo` (CAMEO codes, by the rules alone: what was learnt from its few reports does no better) and `afp_plover` (PLOVER events, by what was learnt from both
/// sets) of single Spanish sentences.
final class AfpAdapter implements SetAdapter {
  private static final Map<String, String> THREATS = Map.of("PROTEST", "133", "ASSAULT", "138", "COERCE", "130", "SANCTION", "130");

  private final String set;
  private final Function<JsonNode, List<String>> codes;

  private AfpAdapter(String set, Function<JsonNode, List<String>> codes) {
    this.set = set;
    this.codes = codes;
  }

  static AfpAdapter cameo() {
    ItemCoder coder = new ItemCoder();
    return new AfpAdapter("afp_cameo", item -> coder.code(item).claims().stream().filter(claim -> claim.status() != Status.NEGATED)
        .map(AfpAdapter::cameoCode).flatMap(Optional::stream).distinct().toList());
  }

  static AfpAdapter plover() {
    return new AfpAdapter("afp_plover", AfpSentences.load()::plover);
  }

  /// CAMEO has no future: material conflict that is announced or feared is a threat of it (13x).
  private static Optional<String> cameoCode(Claim claim) {
    String code = isThreat(claim) ? THREATS.getOrDefault(claim.eventType(), claim.cameo()) : claim.cameo();
    return Optional.of(code).filter(cameo -> !cameo.isEmpty());
  }

  private static boolean isThreat(Claim claim) {
    return claim.status() == Status.PLANNED || claim.status() == Status.HYPOTHETICAL;
  }

  @Override
  public String set() {
    return set;
  }

  @Override
  public JsonNode predict(JsonNode item) {
    ObjectNode prediction = JsonNodeFactory.instance.objectNode().put("id", item.path("id").asText());
    ArrayNode array = prediction.putArray("codes");
    codes.apply(item).forEach(array::add);
    return prediction;
  }
}
