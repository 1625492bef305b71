package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.lab.police.PoliceLabels;

/// The sets `india_police_sentences` and `india_police_documents`: what the police did. Sentences are read with those around them.
final class IndiaPoliceAdapter implements SetAdapter {
  private final String set;
  private final PoliceLabels labels = PoliceLabels.load();

  private IndiaPoliceAdapter(String set) {
    this.set = set;
  }

  static IndiaPoliceAdapter sentences() {
    return new IndiaPoliceAdapter("india_police_sentences");
  }

  static IndiaPoliceAdapter documents() {
    return new IndiaPoliceAdapter("india_police_documents");
  }

  @Override
  public String set() {
    return set;
  }

  @Override
  public JsonNode predict(JsonNode item) {
    return item.has("sent_id") ? predictAll(List.of(item)).getFirst() : prediction(item, labels.document(report(item), item.path("text").asText()));
  }

  @Override
  public List<JsonNode> predictAll(List<JsonNode> items) {
    Map<String, List<JsonNode>> reports = new LinkedHashMap<>();
    items.stream().filter(item -> item.has("sent_id")).forEach(item -> reports.computeIfAbsent(report(item), _ -> new ArrayList<>()).add(item));
    List<JsonNode> predictions = new ArrayList<>();
    reports.forEach((report, sentences) -> predictions.addAll(sentences(report, sentences)));
    items.stream().filter(item -> !item.has("sent_id")).map(this::predict).forEach(predictions::add);
    return predictions;
  }

  private List<JsonNode> sentences(String report, List<JsonNode> items) {
    List<Set<String>> found = labels.sentences(report, items.stream().map(item -> item.path("text").asText()).toList());
    List<JsonNode> predictions = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      predictions.add(prediction(items.get(i), found.get(i)));
    }
    return predictions;
  }

  private static String report(JsonNode item) {
    return item.path("doc_id").asText();
  }

  private static JsonNode prediction(JsonNode item, Set<String> labels) {
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.set("doc_id", item.path("doc_id"));
    if (item.has("sent_id")) {
      prediction.set("sent_id", item.path("sent_id"));
    }
    ArrayNode array = prediction.putArray("labels");
    labels.forEach(array::add);
    return prediction;
  }
}
