package org.cotejo.store.facet;

import java.util.Arrays;

/// Takes numbers in one by one, and becomes wider when it has to.
final class CodesBuilder {
  private byte[] bytes = new byte[1024];
  private char[] chars = {};
  private int[] ints = {};
  private int size;

  void add(int code) {
    widen(code);
    grow();
    if (ints.length > 0) {
      ints[size++] = code;
    } else if (chars.length > 0) {
      chars[size++] = (char) code;
    } else {
      bytes[size++] = (byte) code;
    }
  }

  /// Those of some rows of another column.
  ///
  /// @param to behind the last
  void add(Codes other, int from, int to) {
    for (int row = from; row < to; row++) {
      add(other.of(row));
    }
  }

  private void widen(int code) {
    if (bytes.length > 0 && code > 0xff) {
      chars = new char[bytes.length];
      for (int i = 0; i < size; i++) {
        chars[i] = (char) (bytes[i] & 0xff);
      }
      bytes = new byte[0];
    }
    if (chars.length > 0 && code > Character.MAX_VALUE) {
      ints = new int[chars.length];
      for (int i = 0; i < size; i++) {
        ints[i] = chars[i];
      }
      chars = new char[0];
    }
  }

  private void grow() {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    } else if (size == chars.length) {
      chars = Arrays.copyOf(chars, 2 * size);
    } else if (size == ints.length) {
      ints = Arrays.copyOf(ints, 2 * size);
    }
  }

  /// The numbers as they were added.
  Codes build() {
    return ints.length > 0 ? new Codes.Ints(Arrays.copyOf(ints, size)) : chars.length > 0 ? new Codes.Chars(Arrays.copyOf(chars, size)) : new Codes.Bytes(Arrays.copyOf(bytes, size));
  }

  /// Other numbers in their stead.
  ///
  /// @param other by the number that was added; no larger than the largest of these
  Codes build(int[] other) {
    for (int i = 0; i < size; i++) {
      if (ints.length > 0) {
        ints[i] = other[ints[i]];
      } else if (chars.length > 0) {
        chars[i] = (char) other[chars[i]];
      } else {
        bytes[i] = (byte) other[bytes[i] & 0xff];
      }
    }
    return build();
  }
}
