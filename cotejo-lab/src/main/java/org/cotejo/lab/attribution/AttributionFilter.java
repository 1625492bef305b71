package org.cotejo.lab.attribution;

import java.util.List;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.learn.LinearModel;

/// Leaves the attributions that readers would mark.
public final class AttributionFilter {
  static final String ANSWER = "marked";

  private final LinearModel model;

  private AttributionFilter(LinearModel model) {
    this.model = model;
  }

  public static AttributionFilter load() {
    return new AttributionFilter(LinearModel.load("org/cotejo/lab/attribution/attributions.tsv"));
  }

  /// Those of a document that readers would mark, in its order.
  public List<Resolved> select(Reading reading) {
    List<Resolved> all = reading.attributions().all();
    return all.stream().filter(one -> model.score(ANSWER, AttributionFeatures.of(reading, all, one)) >= 0).toList();
  }
}
