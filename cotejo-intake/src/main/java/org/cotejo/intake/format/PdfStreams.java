package org.cotejo.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;

/// Measures what a PDF's compressed streams unpack to before PDFBox unpacks them into memory.
final class PdfStreams {
  /// A page's text, a font, a table of objects.
  private static final long ONE_STREAM = 48L << 20;
  /// A picture, which is not unpacked for its text.
  private static final long ONE_PICTURE = Limits.UNPACKED_BYTES;
  private static final long ALL_STREAMS = 4 * Limits.UNPACKED_BYTES;
  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int DICTIONARY = 600;

  private PdfStreams() {}

  /// @throws Unreadable if a stream, or all of them, unpack to more than a report may have
  static void check(byte[] pdf) throws Unreadable {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    Inflater inflater = new Inflater();
    try {
      for (int at = find(pdf, 0); at >= 0; at = find(pdf, at + 1)) {
        String dictionary = new String(pdf, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), ISO_8859_1);
        dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf("endobj")));
        if (dictionary.split("FlateDecode", -1).length > 2) {
          throw tooMuch();
        }
        long limit = dictionary.contains("/Image") ? ONE_PICTURE : ONE_STREAM;
        total += unpacked(pdf, at + KEYWORD.length, inflater, buffer, limit);
        if (total > ALL_STREAMS) {
          throw tooMuch();
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static Unreadable tooMuch() {
    return new Unreadable("unpacks to far more than a report holds: it is damaged, or made to do harm");
  }

  private static int find(byte[] pdf, int from) {
    for (int i = from; i + KEYWORD.length < pdf.length; i++) {
      if (pdf[i] == 's' && Arrays.equals(pdf, i, i + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
        return i;
      }
    }
    return -1;
  }

  /// The unpacked size of the stream at a place; 0 if it is not compressed.
  private static long unpacked(byte[] pdf, int keywordEnd, Inflater inflater, byte[] buffer, long limit) throws Unreadable {
    int from = keywordEnd;
    while (from < pdf.length && from < keywordEnd + 2 && (pdf[from] == '\r' || pdf[from] == '\n')) {
      from++;
    }
    inflater.reset();
    inflater.setInput(pdf, from, pdf.length - from);
    long size = 0;
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          break;
        }
        size += count;
        if (size > limit) {
          throw tooMuch();
        }
      }
    } catch (DataFormatException e) {
      return size; // not compressed, or damaged from here on
    }
    return size;
  }
}
