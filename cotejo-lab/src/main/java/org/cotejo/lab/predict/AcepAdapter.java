package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.cotejo.model.Claim;

/// The set `acep`: whether a newspaper article tells of social conflict, that is, whether anybody in it protests, strikes or blocks.
final class AcepAdapter implements SetAdapter {
  private final ItemCoder coder = new ItemCoder();

  @Override
  public String set() {
    return "acep";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    String text = String.join("\n\n", item.path("title").asText(), item.path("lead").asText(), item.path("text").asText());
    boolean conflict = coder.code(item, text).claims().stream().anyMatch(AcepAdapter::isConflict);
    return JsonNodeFactory.instance.objectNode().put("id", item.path("id").asText()).put("label", conflict ? 1 : 0);
  }

  private static boolean isConflict(Claim claim) {
    return claim.eventType().equals("PROTEST");
  }
}
