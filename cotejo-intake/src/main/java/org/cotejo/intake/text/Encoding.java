package org.cotejo.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The character encoding of some bytes, told from the bytes alone: byte order mark, zero bytes of UTF-16, validity as UTF-8, else
/// windows-1252 (ISO 8859-1 where windows-1252 has holes).
///
/// @param bom the length of the byte order mark, which is not part of the text
public record Encoding(Charset charset, int bom) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// The encoding, or empty if the bytes are not text.
  public static Optional<Encoding> of(byte[] bytes) {
    return byMark(bytes).or(() -> {
      ByteCensus census = ByteCensus.of(bytes);
      return census.zeros() > 0 ? utf16(census) : singleByteOrUtf8(census);
    });
  }

  /// The text of the bytes. Bytes that stand for nothing become U+FFFD; line ends stay as they are.
  public String decode(byte[] bytes) {
    return new String(bytes, bom, bytes.length - bom, charset);
  }

  private static Optional<Encoding> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
    } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_32LE, 4));
    } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_32BE, 4));
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// Western text in UTF-16 has a zero in nearly every second place and nowhere else.
  private static Optional<Encoding> utf16(ByteCensus census) {
    int half = census.length() / 2;
    if (census.oddZeros() > 0.6 * half && census.evenZeros() < 0.05 * half) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0));
    } else if (census.evenZeros() > 0.6 * half && census.oddZeros() < 0.05 * half) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0));
    }
    return Optional.empty();
  }

  private static Optional<Encoding> singleByteOrUtf8(ByteCensus census) {
    if (census.controls() > 3 && census.controls() > 0.005 * census.length()) {
      return Optional.empty();
    }
    // a few damaged places do not make UTF-8 another encoding
    if (census.malformed() * 10 <= census.multibyte()) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
    }
    return Optional.of(new Encoding(census.undefined1252() > 0 ? StandardCharsets.ISO_8859_1 : WINDOWS_1252, 0));
  }
}
