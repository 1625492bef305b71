package org.cotejo.coder.date;

/// The words of the two ends of a range, by lexeme positions: first position, and position after the last one.
public record Halves(int begin, int end, int lastBegin, int lastEnd) {

  static final Halves NONE = new Halves(0, 0, 0, 0);

  /// With words that stand before those of the first end.
  Halves withFirst(int newBegin, int newEnd) {
    return new Halves(newBegin, Math.max(end, newEnd), lastBegin, lastEnd);
  }

  /// With words that stand before those of the last end.
  Halves withLast(int newBegin, int newEnd) {
    return new Halves(begin, end, newBegin, Math.max(lastEnd, newEnd));
  }
}
