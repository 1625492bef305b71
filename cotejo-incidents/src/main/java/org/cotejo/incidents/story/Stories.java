package org.cotejo.incidents.story;

import java.util.Arrays;
import java.util.List;
import org.cotejo.incidents.account.WordReader;
import org.cotejo.incidents.account.Words;
import org.cotejo.incidents.link.AverageLinkage;
import org.cotejo.model.Document;

/// Groups reports in one language by the story they tell: average linkage over cosines, each in proportion to how dense the reports lie about its two (local scaling, Zelnik-Manor and
/// Perona, *Self-tuning spectral clustering*, 2004). Safe for many threads.
public final class Stories {
  private static final int WORDS = 150;
  /// Words that a report is looked up by.
  private static final int KEYS = 12;
  /// As many reports as a story that is widely told has.
  private static final int NEAREST = 8;
  /// Cosines with the nearest reports of stories that nobody else tells, and of copies.
  private static final double SPARSE = 0.25;
  private static final double DENSE = 0.6;
  /// Reports of one story are at least so much as alike as each is to its nearest. Chosen on ECB+ dev.
  private static final double LEAST = 0.67;

  private final WordReader words;

  private Stories(WordReader words) {
    this.words = words;
  }

  public static Stories load() {
    return new Stories(WordReader.load());
  }

  /// The words by which an index finds reports that may tell the same story: lower case, without accents, the weightiest first.
  public List<String> keys(Document report) {
    return words.story(report, WORDS).heaviest(KEYS);
  }

  /// How alike two reports in one language are by their words alone, 0..1; [#group] measures it against how like their neighbours are.
  public double likeness(Document one, Document other) {
    return words.story(one, WORDS).cosine(words.story(other, WORDS));
  }

  /// The stories that reports tell.
  ///
  /// @return indices of the reports of each story, in ascending order, the story of the first report first
  public List<List<Integer>> group(List<Document> reports) {
    List<Words> told = reports.stream().map(report -> words.story(report, WORDS)).toList();
    double[][] alike = cosines(told);
    double[] density = Arrays.stream(alike).mapToDouble(Stories::density).toArray();
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; j < alike.length; j++) {
        alike[i][j] /= Math.sqrt(density[i] * density[j]);
      }
    }
    return new AverageLinkage(alike).groups(LEAST);
  }

  private static double[][] cosines(List<Words> told) {
    double[][] alike = new double[told.size()][told.size()];
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; j < i; j++) {
        alike[i][j] = told.get(i).cosine(told.get(j));
        alike[j][i] = alike[i][j];
      }
    }
    return alike;
  }

  /// The mean cosine with the nearest reports, the report itself left out (its own is kept as 0).
  private static double density(double[] alike) {
    double[] sorted = alike.clone();
    Arrays.sort(sorted);
    int nearest = Math.min(NEAREST, sorted.length);
    double sum = 0;
    for (int i = sorted.length - nearest; i < sorted.length; i++) {
      sum += sorted[i];
    }
    return Math.clamp(sum / NEAREST, SPARSE, DENSE);
  }
}
