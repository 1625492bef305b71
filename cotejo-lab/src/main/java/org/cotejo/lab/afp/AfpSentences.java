package org.cotejo.lab.afp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.lab.learn.FoldedForest;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.cotejo.ontology.Ontology;

/// The events of a sentence in the code book of a set: of the classes that count those that what was learnt holds to be told; other events as claimed.
public final class AfpSentences {
  static final String CAMEO = "cameo";
  static final String PLOVER = "plover";
  static final String TOLD = "TOLD";
  static final String FILE = "org/cotejo/lab/afp/afp.tsv";

  private final DocumentCoder coder = DocumentCoder.load();
  private final AfpFeatures features = new AfpFeatures(coder.rules(Language.ES), Ontology.load());
  private final FoldedForest model;

  AfpSentences(FoldedForest model) {
    this.model = model;
  }

  public static AfpSentences load() {
    return new AfpSentences(FoldedForest.load(FILE));
  }

  /// CAMEO codes, as the set `afp_cameo` has them: those of the claims of what is told, or the class's root where it is told without a claim.
  public List<String> cameo(JsonNode item) {
    Explanation read = read(item);
    Stream<String> others = read.claims().stream().filter(claim -> claim.status() != Status.NEGATED && AfpClass.of(claim).isEmpty()).map(Claim::cameo).filter(code -> AfpClass.of(code).isEmpty());
    return Stream.concat(told(read, item, CAMEO).flatMap(own -> codes(read, own)), others).filter(code -> !code.isEmpty()).distinct().toList();
  }

  private static Stream<String> codes(Explanation read, AfpClass own) {
    List<String> claimed = read.claims().stream().filter(claim -> AfpClass.of(claim).equals(Optional.of(own))).map(Claim::cameo).filter(code -> AfpClass.of(code).equals(Optional.of(own))).toList();
    return claimed.isEmpty() ? Stream.of(own.root()) : claimed.stream();
  }

  /// PLOVER events, as the set `afp_plover` has them.
  public List<String> plover(JsonNode item) {
    Explanation read = read(item);
    Stream<String> others = read.claims().stream().filter(claim -> claim.status() != Status.NEGATED && AfpClass.of(claim).isEmpty())
        .map(Claim::eventType).filter(event -> AfpClass.of(event).isEmpty() && !event.equals("STATISTIC"));
    return Stream.concat(told(read, item, PLOVER).map(AfpClass::plover), others).distinct().toList();
  }

  private Stream<AfpClass> told(Explanation read, JsonNode item, String set) {
    String key = key(item);
    return Stream.of(AfpClass.values()).filter(own -> model.score(key, TOLD, features.of(read, own, set)) >= 0);
  }

  Set<String> features(Explanation read, AfpClass own, String set) {
    return features.of(read, own, set);
  }

  Explanation read(JsonNode item) {
    return coder.explain(Explanation.document(item.path("text").asText(), Language.ES));
  }

  /// The sentence's report: its id without what follows the last `_`.
  static String key(JsonNode item) {
    return item.path("id").asText().replaceFirst("_[^_]*$", "");
  }
}
