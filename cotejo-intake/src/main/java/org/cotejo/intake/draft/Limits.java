package org.cotejo.intake.draft;

import java.time.Duration;

/// How much one input may ask for. All bounds together hold the reading of any one file under 512 MB of heap.
public final class Limits {
  /// Bytes of a file that is one document.
  public static final int DOCUMENT_BYTES = 50 << 20;
  /// UTF-16 units of one document's text: some 300,000 words.
  public static final int TEXT_CHARS = 2_000_000;
  /// Bytes that a compressed file or stream may unpack to.
  public static final long UNPACKED_BYTES = 200L << 20;
  /// UTF-16 units of one HTML page, and its tags: an element takes some 150 bytes of heap.
  public static final int PAGE_CHARS = 20_000_000;
  public static final int PAGE_TAGS = 500_000;
  /// Pages of a PDF.
  public static final int PDF_PAGES = 1_000;
  /// Glyphs on one page of a PDF.
  public static final int PDF_PAGE_GLYPHS = 200_000;
  /// Drawing steps on one page of a PDF: forms may call forms without end.
  public static final int PDF_PAGE_STEPS = 1_000_000;
  /// Time for one document that needs laying out.
  public static final Duration DOCUMENT_TIME = Duration.ofSeconds(20);
  /// Columns of a table.
  public static final int COLUMNS = 1_000;
  /// UTF-16 units (or bytes of JSON) of one record of a table.
  public static final int RECORD_CHARS = 8_000_000;

  private Limits() {}
}
