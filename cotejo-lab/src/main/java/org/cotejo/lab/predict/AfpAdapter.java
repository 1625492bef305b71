package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.model.Claim;
import org.cotejo.model.Status;

/// The sets `afp_cameo` (CAMEO codes) and `afp_plover` (PLOVER events) of single Spanish sentences. Statistics are no events there.
final class AfpAdapter implements SetAdapter {
  private final String set;
  private final Function<Claim, Optional<String>> code;
  private final ItemCoder coder = new ItemCoder();

  private AfpAdapter(String set, Function<Claim, Optional<String>> code) {
    this.set = set;
    this.code = code;
  }

  static AfpAdapter cameo() {
    return new AfpAdapter("afp_cameo", claim -> Optional.of(claim.cameo()).filter(cameo -> !cameo.isEmpty()));
  }

  static AfpAdapter plover() {
    return new AfpAdapter("afp_plover", claim -> Optional.of(claim.eventType()).filter(event -> !event.equals("STATISTIC")));
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
