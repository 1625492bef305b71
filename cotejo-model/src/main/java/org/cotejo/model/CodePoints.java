package org.cotejo.model;

/// Translates UTF-16 offsets of one text into Unicode code points, the unit of the published columns.
public final class CodePoints {
  private final String text;
  private int lastOffset;
  private int lastCount;

  public CodePoints(String text) {
    this.text = text;
  }

  /// The number of code points before a UTF-16 offset of the text. Cheap when asked in ascending order.
  public int before(int offset) {
    if (offset < lastOffset) {
      lastOffset = 0;
      lastCount = 0;
    }
    lastCount += text.codePointCount(lastOffset, offset);
    lastOffset = offset;
    return lastCount;
  }
}
