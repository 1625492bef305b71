package org.cotejo.incidents.copy;

import java.util.Arrays;
import java.util.List;
import org.cotejo.incidents.text.Word;

/// Overlapping runs of words, each as a 64-bit hash, in their order. Hashes must never change: stores keep them.
final class Shingles {
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /// @param width words a run; a shorter text is one run
  static long[] of(List<Word> words, int width) {
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.get(i).form());
    }
    int runs = hashes.length == 0 ? 0 : Math.max(1, hashes.length - width + 1);
    long[] shingles = new long[runs];
    for (int i = 0; i < runs; i++) {
      shingles[i] = hash(Arrays.copyOfRange(hashes, i, Math.min(hashes.length, i + width)));
    }
    return shingles;
  }

  /// FNV-1a over UTF-16 units, then mixed.
  static long hash(String text) {
    long hash = FNV_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  static long hash(long[] parts) {
    long hash = FNV_BASIS;
    for (long part : parts) {
      hash = mix(hash ^ part) * FNV_PRIME;
    }
    return mix(hash);
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the output.
  private static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long x = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
