package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.model.Claim;
import org.cotejo.model.Status;

/// The sets `afp_cameo` (CAMEO codes) and `afp_plover` (PLOVER events) of single Spanish sentences. Statistics are no events there.
final class AfpAdapter implements SetAdapter {
  private static final Map<String, String> THREATS = Map.of("PROTEST", "133", "ASSAULT", "138", "COERCE", "130", "SANCTION", "130");

  private final String set;
  private final Function<Claim, Optional<String>> code;
  private final ItemCoder coder = new ItemCoder();

  private AfpAdapter(String set, Function<Claim, Optional<String>> code) {
    this.set = set;
    this.code = code;
  }

  static AfpAdapter cameo() {
    return new AfpAdapter("afp_cameo", AfpAdapter::cameoCode);
  }

  static AfpAdapter plover() {
    return new AfpAdapter("afp_plover", claim -> Optional.of(claim.eventType()).filter(event -> !event.equals("STATISTIC")));
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
    ArrayNode codes = prediction.putArray("codes");
    List<Claim> claims = coder.code(item).claims();
    claims.stream().filter(claim -> claim.status() != Status.NEGATED)
        .map(code).flatMap(Optional::stream).distinct().forEach(codes::add);
    return prediction;
  }
}
