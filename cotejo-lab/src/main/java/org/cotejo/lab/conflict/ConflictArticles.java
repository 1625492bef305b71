package org.cotejo.lab.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.lab.learn.FoldedModel;
import org.cotejo.model.Language;
import org.cotejo.ontology.Ontology;

/// Whether an article tells of social conflict, by what was learnt.
public final class ConflictArticles {
  static final String CONFLICT = "CONFLICT";
  static final String FILE = "org/cotejo/lab/conflict/conflict.tsv";
  private static final String BETWEEN = "\n\n";

  private final DocumentCoder coder = DocumentCoder.load();
  private final ConflictFeatures features = new ConflictFeatures(coder.rules(Language.ES), Ontology.load());
  private final FoldedModel model;

  ConflictArticles(FoldedModel model) {
    this.model = model;
  }

  public static ConflictArticles load() {
    return new ConflictArticles(FoldedModel.load(FILE));
  }

  /// @param article with `id`, `title`, `lead` and `text`
  public boolean isConflict(JsonNode article) {
    return model.gives(key(article), CONFLICT, model.score(key(article), CONFLICT, features(article)));
  }

  static String key(JsonNode article) {
    return article.path("id").asText();
  }

  Set<String> features(JsonNode article) {
    String head = article.path("title").asText() + BETWEEN + article.path("lead").asText() + BETWEEN;
    return features.of(coder.explain(Explanation.document(head + article.path("text").asText(), Language.ES)), head.length());
  }
}
