package org.cotejo.incidents.link;

import java.util.EnumMap;
import java.util.Map;
import org.cotejo.incidents.account.Account;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// How likely it is that two accounts tell of one incident: a sum of learnt weights, which is the logarithm of the odds.
public final class PairModel {
  private static final String FILE = "org/cotejo/incidents/pairs.tsv";
  private static final String BIAS = "bias";
  /// As sure as the score ever is, in log odds.
  private static final double SURE = 6;
  /// The score of accounts that share nothing in particular: it holds them together as little as it parts them, so that others decide which tell enough.
  private static final double STRANGE = -0.5;
  /// The score of accounts that cannot be of one incident.
  static final double IMPOSSIBLE = -SURE;

  private final double[] weights = new double[Clue.values().length];
  private double bias;

  private PairModel() {}

  /// The program's own.
  public static PairModel load() {
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    double bias = 0;
    for (DataRow row : DataFile.rows(FILE, "clue", "weight")) {
      if (row.cell("clue").equals(BIAS)) {
        bias = row.number("weight");
      } else {
        weights.put(row.constant("clue", Clue.class), row.number("weight"));
      }
    }
    return of(bias, weights);
  }

  /// Other weights than the program's own; a clue without one weighs nothing.
  ///
  /// @param bias the log odds of accounts of which nothing holds
  public static PairModel of(double bias, Map<Clue, Double> weights) {
    PairModel model = new PairModel();
    model.bias = bias;
    weights.forEach((clue, weight) -> model.weights[clue.ordinal()] = weight);
    return model;
  }

  /// The log odds that both are of one incident, within -6..6.
  public double score(Account one, Account other) {
    if (Pair.arePlainlyApart(one, other)) {
      return IMPOSSIBLE;
    }
    Pair facts = Pair.facts(one, other);
    return facts.isImpossible() ? IMPOSSIBLE : sum(facts.withLikeness());
  }

  /// Of accounts that can be of one incident.
  private double sum(Pair pair) {
    double score = bias;
    for (long rest = pair.clues(); rest != 0; rest &= rest - 1) {
      score += weights[Long.numberOfTrailingZeros(rest)];
    }
    return pair.isParticular() ? Math.clamp(score, -SURE, SURE) : STRANGE;
  }

  /// Log odds as a probability.
  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
