package org.cotejo.lab.relation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.lab.learn.FoldedModel;
import org.cotejo.model.Language;
import org.cotejo.ontology.Ontology;

/// The event of an item, by the rules alone or with what was learnt.
public final class Relations {
  private static final String FILE = "org/cotejo/lab/relation/relations.tsv";

  private final DocumentCoder coder = DocumentCoder.load();
  private final RelationChoice choice = new RelationChoice();
  private final RelationFeatures features = new RelationFeatures(coder.rules(Language.EN), Ontology.load());
  private final FoldedModel model;

  Relations(FoldedModel model) {
    this.model = model;
  }

  public static Relations load() {
    return new Relations(FoldedModel.load(FILE));
  }

  /// By the rules alone; empty if they find nothing.
  public Optional<String> byRules(JsonNode item) {
    return choice.root(read(item).mentions(), MarkedPair.of(item));
  }

  /// With what was learnt; source and target must be marked.
  public String byLearning(JsonNode item) {
    return model.choose(item.path("text").asText(), features(item));
  }

  Set<String> features(JsonNode item) {
    Explanation read = read(item);
    MarkedPair pair = MarkedPair.of(item);
    return features.of(read.reading().trees(), read.mentions(), pair, choice.root(read.mentions(), pair));
  }

  private Explanation read(JsonNode item) {
    return coder.explain(Explanation.document(item.path("text").asText(), Language.EN));
  }
}
