package org.cotejo.store;

import org.cotejo.model.TextSpan;

/// Translates code points of one text, the unit of the database, back into UTF-16 offsets; the way out is [org.cotejo.model.CodePoints].
final class Offsets {
  private final String text;
  private int lastPoint;
  private int lastOffset;

  Offsets(String text) {
    this.text = text;
  }

  TextSpan span(int begin, int end) {
    return new TextSpan(offset(begin), offset(end));
  }

  /// Cheap near the one asked before.
  private int offset(int point) {
    lastOffset = text.offsetByCodePoints(lastOffset, point - lastPoint);
    lastPoint = point;
    return lastOffset;
  }
}
