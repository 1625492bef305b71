package org.cotejo.language.parse;

/// 64-bit hashes: every feature of the models is one number.
final class Hash {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  static final long SECOND = 0xD1B54A32D192ED03L;
  static final long THIRD = 0xABC98388FB8FAC03L;
  static final long FOURTH = 0x8CB92BA72F3D8DD7L;

  private Hash() {}

  static long mix(long value) {
    long h = (value ^ (value >>> 32)) * GOLDEN;
    h = (h ^ (h >>> 29)) * THIRD;
    return h ^ (h >>> 32);
  }

  static long of(String text) {
    return of(text, 0, text.length());
  }

  static long of(String text, int begin, int end) {
    long h = end - begin;
    for (int i = begin; i < end; i++) {
      h = h * 0x100000001B3L + text.charAt(i);
    }
    return mix(h);
  }
}
