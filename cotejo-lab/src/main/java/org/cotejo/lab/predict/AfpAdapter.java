package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.cotejo.lab.afp.AfpSentences;

/// The sets `afp_cameo` (CAMEO codes) and `afp_plover` (PLOVER events) of single Spanish sentences, by what was learnt from both.
final class AfpAdapter implements SetAdapter {
  private final String set;
  private final Function<JsonNode, List<String>> codes;

  private AfpAdapter(String set, Function<JsonNode, List<String>> codes) {
    this.set = set;
    this.codes = codes;
  }

  static AfpAdapter cameo() {
    return new AfpAdapter("afp_cameo", AfpSentences.load()::cameo);
  }

  static AfpAdapter plover() {
    return new AfpAdapter("afp_plover", AfpSentences.load()::plover);
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
