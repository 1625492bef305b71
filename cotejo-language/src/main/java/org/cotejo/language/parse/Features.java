package org.cotejo.language.parse;

/// The features of one decision. Templates are numbered in the order in which they are added or skipped, so that order must be the
/// same each time.
public final class Features {
  /// A multiple of four, as [WeightTable] takes rows four at a time.
  private static final int CAPACITY = 192;
  private static final int MOST_CLASSES = 256;
  private static final long[] SEEDS = new long[CAPACITY];

  static {
    for (int i = 0; i < CAPACITY; i++) {
      SEEDS[i] = Hash.mix(0x5DEECE66DL * (i + 1));
    }
  }

  final long[] values = new long[CAPACITY];
  /// Room for a [WeightTable] at work, so that a decision takes no new memory.
  final long[] open = new long[CAPACITY];
  final long[] read = new long[CAPACITY];
  final long[] found = new long[CAPACITY];
  final float[] sums = new float[MOST_CLASSES];
  int size;
  private int template;

  void clear() {
    size = 0;
    template = 0;
  }

  /// Leaves out the next templates: they would say nothing.
  void skip(int templates) {
    template += templates;
  }

  public int size() {
    return size;
  }

  public long get(int index) {
    return values[index];
  }

  void add(long a) {
    values[size++] = Hash.mix(SEEDS[template++] + a);
  }

  void add(long a, long b) {
    values[size++] = Hash.mix(SEEDS[template++] + a + b * Hash.SECOND);
  }

  void add(long a, long b, long c) {
    values[size++] = Hash.mix(SEEDS[template++] + a + b * Hash.SECOND + c * Hash.THIRD);
  }

  void add(long a, long b, long c, long d) {
    values[size++] = Hash.mix(SEEDS[template++] + a + b * Hash.SECOND + c * Hash.THIRD + d * Hash.FOURTH);
  }
}
