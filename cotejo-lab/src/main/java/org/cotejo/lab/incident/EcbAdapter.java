package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.incidents.story.Stories;
import org.cotejo.lab.predict.SetAdapter;

/// `ecb_documents`: which reports are about one incident.
public final class EcbAdapter implements SetAdapter {
  private final Stories stories = Stories.load();

  @Override
  public String set() {
    return "ecb_documents";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    throw new UnsupportedOperationException("reports are grouped together");
  }

  @Override
  public List<JsonNode> predictAll(List<JsonNode> items) {
    List<JsonNode> predictions = new ArrayList<>();
    for (List<Integer> story : stories.group(items.stream().map(EcbReports::document).toList())) {
      String cluster = items.get(story.getFirst()).path("id").asText();
      story.forEach(index -> predictions.add(JsonNodeFactory.instance.objectNode().put("doc", items.get(index).path("id").asText()).put("cluster", cluster)));
    }
    return predictions;
  }
}
