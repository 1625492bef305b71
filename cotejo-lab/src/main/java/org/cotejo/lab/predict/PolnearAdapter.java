package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.lab.attribution.AttributionFilter;
import org.cotejo.model.CodePoints;
import org.cotejo.model.TextSpan;

/// The set `polnear`: source, cue and content of every attribution, also of those that vouch for no fact.
final class PolnearAdapter implements SetAdapter {
  private final ItemCoder coder = new ItemCoder();
  private final AttributionFilter filter = AttributionFilter.load();

  @Override
  public String set() {
    return "polnear";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    CodePoints points = new CodePoints(item.path("text").asText());
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.set("id", item.path("id"));
    ArrayNode attributions = prediction.putArray("attributions");
    for (Resolved resolved : filter.select(coder.explain(item).reading())) {
      ObjectNode attribution = attributions.addObject();
      attribution.set("source", spans(points, List.of(resolved.sourceSpan())));
      attribution.set("cue", spans(points, List.of(resolved.cueSpan())));
      attribution.set("content", spans(points, resolved.parts()));
    }
    return prediction;
  }

  private static ArrayNode spans(CodePoints points, List<TextSpan> spans) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (TextSpan span : spans) {
      if (!span.isEmpty()) {
        array.addArray().add(points.before(span.begin())).add(points.before(span.end()));
      }
    }
    return array;
  }
}
