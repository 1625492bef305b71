package org.cotejo.indicators.undercount;

import java.util.Arrays;
import org.cotejo.indicators.chance.Draws;

/// Who is in which latent class: people of the same pattern are alike, so that whole patterns are dealt at once and only numbers are kept.
final class ClassMembers {
  /// Up to so many people it is faster to deal them one by one.
  private static final int FEW = 8;

  private final Draws draws;
  private final int classes;
  private final int lists;
  /// People of each class, and of each class on each list.
  private final long[] members;
  private final long[][] listed;
  private final double[] weight;

  ClassMembers(Draws draws, int classes, int lists) {
    this.draws = draws;
    this.classes = classes;
    this.lists = lists;
    members = new long[classes];
    listed = new long[classes][lists];
    weight = new double[classes];
  }

  long of(int k) {
    return members[k];
  }

  long on(int k, int list) {
    return listed[k][list];
  }

  void clear() {
    Arrays.fill(members, 0);
    for (long[] row : listed) {
      Arrays.fill(row, 0);
    }
  }

  /// Weighs the classes for the next deal: how likely a person of each shows a pattern, times the class's share.
  ///
  /// @return the sum, which is how likely anybody shows it
  double weigh(int pattern, double[] share, double[][] reach) {
    double sum = 0;
    for (int k = 0; k < classes; k++) {
      double product = share[k];
      for (int list = 0; list < lists; list++) {
        product *= (pattern & 1 << list) != 0 ? reach[k][list] : 1 - reach[k][list];
      }
      weight[k] = product;
      sum += product;
    }
    return sum;
  }

  /// A multinomial draw by the weights: few people one by one, many class by class.
  void deal(int pattern, long people, double sum) {
    if (people <= FEW) {
      for (long i = 0; i < people; i++) {
        add(pattern, pick(sum), 1);
      }
    } else {
      dealMany(pattern, people, sum);
    }
  }

  private int pick(double sum) {
    double left = draws.uniform() * sum;
    int k = 0;
    while (k < classes - 1 && left >= weight[k]) {
      left -= weight[k];
      k++;
    }
    return k;
  }

  private void dealMany(int pattern, long people, double sum) {
    double left = sum;
    long remaining = people;
    for (int k = 0; k < classes && remaining > 0; k++) {
      long drawn = k == classes - 1 || left <= weight[k] ? remaining : draws.binomial(remaining, weight[k] / left);
      left -= weight[k];
      remaining -= drawn;
      add(pattern, k, drawn);
    }
  }

  private void add(int pattern, int k, long people) {
    members[k] += people;
    for (int list = 0; list < lists; list++) {
      listed[k][list] += (pattern & 1 << list) != 0 ? people : 0;
    }
  }
}
