package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.cotejo.lab.relation.Relations;

/// The set `plover_relations`: the PLOVER event between a marked source and target, or of a whole sentence where nobody is marked. With a marked pair, what
/// was learnt chooses; `plover_relations_rules` is the rules alone.
final class PloverRelationsAdapter implements SetAdapter {
  private final Relations relations = Relations.load();
  private final boolean rulesAlone;

  private PloverRelationsAdapter(boolean rulesAlone) {
    this.rulesAlone = rulesAlone;
  }

  static PloverRelationsAdapter learnt() {
    return new PloverRelationsAdapter(false);
  }

  static PloverRelationsAdapter rules() {
    return new PloverRelationsAdapter(true);
  }

  @Override
  public String set() {
    return rulesAlone ? "plover_relations_rules" : "plover_relations";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    String root = rulesAlone || !item.has("marked") ? relations.byRules(item).orElse("") : relations.byLearning(item);
    return JsonNodeFactory.instance.objectNode().put("id", item.path("id").asText()).put("root", root);
  }
}
