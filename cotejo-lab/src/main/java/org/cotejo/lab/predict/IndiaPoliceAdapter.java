package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The sets `india_police_sentences` and `india_police_documents`: what the police did.
final class IndiaPoliceAdapter implements SetAdapter {
  private final String set;
  private final ItemCoder coder = new ItemCoder();

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
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.set("doc_id", item.path("doc_id"));
    if (item.has("sent_id")) {
      prediction.set("sent_id", item.path("sent_id"));
    }
    ArrayNode labels = prediction.putArray("labels");
    PoliceActions.labels(coder.code(item).claims()).forEach(labels::add);
    return prediction;
  }
}
