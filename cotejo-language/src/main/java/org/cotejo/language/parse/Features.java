package org.cotejo.language.parse;

/// The features of one decision, one per template. A feature's template is its position here, so templates must be added in the
/// same order each time.
public final class Features {
  private static final int CAPACITY = 192;
  private static final long[] SEEDS = new long[CAPACITY];

  static {
    for (int i = 0; i < CAPACITY; i++) {
      SEEDS[i] = Hash.mix(0x5DEECE66DL * (i + 1));
    }
  }

  final long[] values = new long[CAPACITY];
  int size;

  void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public long get(int index) {
    return values[index];
  }

  void add(long a) {
    values[size] = Hash.mix(SEEDS[size] + a);
    size++;
  }

  void add(long a, long b) {
    values[size] = Hash.mix(SEEDS[size] + a + b * Hash.SECOND);
    size++;
  }

  void add(long a, long b, long c) {
    values[size] = Hash.mix(SEEDS[size] + a + b * Hash.SECOND + c * Hash.THIRD);
    size++;
  }

  void add(long a, long b, long c, long d) {
    values[size] = Hash.mix(SEEDS[size] + a + b * Hash.SECOND + c * Hash.THIRD + d * Hash.FOURTH);
    size++;
  }
}
