package org.cotejo.lab.cluster;

/// The exchange algorithm of Martin, Liermann and Ney (1998): each word in turn moves to the cluster where the text's bigrams of
/// clusters become most likely, until little moves any more. Goal: the sum of h(bigrams of clusters) less twice the sum of
/// h(frequency of clusters), with h(n) = n log n. No chance is involved.
final class ExchangeClustering {
  private static final int TABLE = 1 << 20;

  private final BigramCounts counts;
  private final int clusters;
  private final int[] clusterOf;
  private final int[] frequency;
  private final int[][] bigrams;
  private final double[] logs = new double[TABLE];
  // of the word in hand: how often each cluster follows and precedes it, itself left out
  private final int[] after;
  private final int[] before;
  private final int[] afterList;
  private final int[] beforeList;
  private int afterSize;
  private int beforeSize;
  private int self;

  ExchangeClustering(BigramCounts counts, int clusters) {
    this.counts = counts;
    this.clusters = clusters;
    clusterOf = new int[counts.words().size()];
    frequency = new int[clusters];
    bigrams = new int[clusters][clusters];
    after = new int[clusters];
    before = new int[clusters];
    afterList = new int[clusters];
    beforeList = new int[clusters];
    for (int i = 1; i < TABLE; i++) {
      logs[i] = i * StrictMath.log(i);
    }
    for (int word = 0; word < clusterOf.length; word++) {
      clusterOf[word] = word % clusters;
      frequency[clusterOf[word]] += counts.frequency()[word];
    }
    for (int word = 0; word < clusterOf.length; word++) {
      int[] pairs = counts.successors()[word];
      for (int i = 0; i < pairs.length; i += 2) {
        bigrams[clusterOf[word]][clusterOf[pairs[i]]] += pairs[i + 1];
      }
    }
  }

  /// Goes through all words this many times.
  ///
  /// @return the cluster of each word
  int[] run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 0; word < clusterOf.length; word++) {
        moved += settle(word) ? 1 : 0;
      }
      System.out.printf("  round %d: %d of %d words moved%n", round + 1, moved, clusterOf.length);
    }
    return clusterOf.clone();
  }

  private boolean settle(int word) {
    int old = clusterOf[word];
    gather(word);
    shift(word, old, -1);
    int best = old;
    double highest = gain(word, old);
    for (int cluster = 0; cluster < clusters; cluster++) {
      double gain = gain(word, cluster);
      if (gain > highest + 1e-6) {
        highest = gain;
        best = cluster;
      }
    }
    shift(word, best, 1);
    clusterOf[word] = best;
    return best != old;
  }

  private void gather(int word) {
    java.util.Arrays.fill(after, 0);
    java.util.Arrays.fill(before, 0);
    self = 0;
    afterSize = gather(word, counts.successors()[word], after, afterList);
    beforeSize = gather(word, counts.predecessors()[word], before, beforeList);
  }

  private int gather(int word, int[] pairs, int[] sums, int[] list) {
    int size = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == word) {
        self = pairs[i + 1];
        continue;
      }
      int cluster = clusterOf[pairs[i]];
      if (sums[cluster] == 0) {
        list[size++] = cluster;
      }
      sums[cluster] += pairs[i + 1];
    }
    return size;
  }

  /// Puts the word into the cluster (sign 1) or takes it out (-1).
  private void shift(int word, int cluster, int sign) {
    frequency[cluster] += sign * counts.frequency()[word];
    for (int i = 0; i < afterSize; i++) {
      bigrams[cluster][afterList[i]] += sign * after[afterList[i]];
    }
    for (int i = 0; i < beforeSize; i++) {
      bigrams[beforeList[i]][cluster] += sign * before[beforeList[i]];
    }
    bigrams[cluster][cluster] += sign * self;
  }

  private double gain(int word, int cluster) {
    int[] row = bigrams[cluster];
    double gain = 0;
    for (int i = 0; i < afterSize; i++) {
      int other = afterList[i];
      if (other != cluster) {
        gain += h(row[other] + after[other]) - h(row[other]);
      }
    }
    for (int i = 0; i < beforeSize; i++) {
      int other = beforeList[i];
      if (other != cluster) {
        int old = bigrams[other][cluster];
        gain += h(old + before[other]) - h(old);
      }
    }
    gain += h(row[cluster] + after[cluster] + before[cluster] + self) - h(row[cluster]);
    return gain - 2 * (h(frequency[cluster] + counts.frequency()[word]) - h(frequency[cluster]));
  }

  private double h(int n) {
    return n < TABLE ? logs[n] : n * StrictMath.log(n);
  }
}
