package org.cotejo.incidents.link;

import java.util.List;
import org.cotejo.incidents.account.Account;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// How likely it is that two accounts tell of one incident: a sum of learnt weights, which is the logarithm of the odds.
public final class PairModel {
  private static final String FILE = "org/cotejo/incidents/pairs.tsv";
  private static final String BIAS = "bias";
  /// As sure as the score ever is, in log odds.
  private static final double SURE = 6;

  private final double[] weights = new double[Clue.values().length];
  private double bias;

  private PairModel() {}

  /// The program's own.
  public static PairModel load() {
    return of(DataFile.rows(FILE, "clue", "weight"));
  }

  /// @param rows of clue and weight
  /// @throws org.cotejo.model.data.DataException if there is no such clue
  public static PairModel of(List<DataRow> rows) {
    PairModel model = new PairModel();
    for (DataRow row : rows) {
      if (row.cell("clue").equals(BIAS)) {
        model.bias = row.number("weight");
      } else {
        model.weights[row.constant("clue", Clue.class).ordinal()] = row.number("weight");
      }
    }
    return model;
  }

  /// The log odds that both are of one incident, within -6..6.
  public double score(Account one, Account other) {
    return score(Pair.of(one, other));
  }

  double score(Pair pair) {
    if (pair.isImpossible()) {
      return -SURE;
    }
    double score = bias;
    for (long rest = pair.clues(); rest != 0; rest &= rest - 1) {
      score += weights[Long.numberOfTrailingZeros(rest)];
    }
    return Math.clamp(score, -SURE, SURE);
  }

  /// Log odds as a probability.
  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
