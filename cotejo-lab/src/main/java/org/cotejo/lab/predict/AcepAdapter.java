package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.cotejo.lab.conflict.ConflictArticles;

/// The set `acep`: whether a newspaper article tells of social conflict.
final class AcepAdapter implements SetAdapter {
  private final ConflictArticles articles = ConflictArticles.load();

  @Override
  public String set() {
    return "acep";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    return JsonNodeFactory.instance.objectNode().put("id", item.path("id").asText()).put("label", articles.isConflict(item) ? 1 : 0);
  }
}
