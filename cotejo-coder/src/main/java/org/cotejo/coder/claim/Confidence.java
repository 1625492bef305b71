package org.cotejo.coder.claim;

import java.util.List;
import java.util.Set;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;

/// How likely a claim is to be right: learnt from claims that gold sets judge (`./lab confidence`), so that of claims at 0.8 eight in ten are right.
public final class Confidence {
  /// The answer's name in the table.
  public static final String RIGHT = "right";

  private static final String TABLE = "org/cotejo/coder/claim/confidence.tsv";

  private final LinearModel model;

  /// @param model weights of [#RIGHT]
  public Confidence(LinearModel model) {
    this.model = model;
  }

  static Confidence load() {
    return new Confidence(LinearModel.load(TABLE));
  }

  /// The claims of one document, each with its confidence.
  List<Claim> rate(List<Claim> claims, Language language) {
    return claims.stream().map(claim -> claim.withConfidence(of(ConfidenceFeatures.of(claim, claims, language)))).toList();
  }

  /// @param features of a claim, from [ConfidenceFeatures]
  /// @return 0..1
  public double of(Set<String> features) {
    return 1 / (1 + StrictMath.exp(-model.score(RIGHT, features)));
  }
}
