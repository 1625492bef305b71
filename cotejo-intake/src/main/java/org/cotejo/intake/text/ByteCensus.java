package org.cotejo.intake.text;

/// What kinds of bytes there are, counted in one pass.
///
/// @param evenZeros zero bytes at even places
/// @param oddZeros zero bytes at odd places
/// @param controls control characters that no text file has
/// @param multibyte well-formed UTF-8 sequences of two to four bytes
/// @param malformed bytes that belong to no UTF-8 sequence
/// @param undefined1252 bytes that windows-1252 leaves undefined
record ByteCensus(int length, int evenZeros, int oddZeros, int controls, int multibyte, int malformed, int undefined1252) {

  int zeros() {
    return evenZeros + oddZeros;
  }

  static ByteCensus of(byte[] bytes) {
    int[] zeros = new int[2];
    int controls = 0;
    int undefined = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        zeros[i & 1]++;
      } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x1E) {
        controls++;
      } else if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
        undefined++;
      }
    }
    int multibyte = 0;
    int malformed = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i);
      if (length > 1) {
        multibyte++;
      } else if (length == 0) {
        malformed++;
      }
      i += Math.max(1, length);
    }
    return new ByteCensus(bytes.length, zeros[0], zeros[1], controls, multibyte, malformed, undefined);
  }

  /// The length of the UTF-8 sequence at a place; 0 if there is none. A sequence cut off by the end counts as well-formed.
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    int end = Math.min(bytes.length, at + length);
    for (int i = at + 1; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return end - at;
  }
}
