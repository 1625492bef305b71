package org.cotejo.model;

/// A half-open stretch `[begin, end)` of a document's text, in UTF-16 offsets.
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

  public TextSpan {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("a span must satisfy 0 <= begin <= end, got begin=" + begin + ", end=" + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  /// The smallest span that covers both.
  public TextSpan union(TextSpan other) {
    return new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /// The same stretch, `distance` further on.
  public TextSpan shift(int distance) {
    return new TextSpan(begin + distance, end + distance);
  }

  /// The words it covers.
  ///
  /// @throws StringIndexOutOfBoundsException if the span does not lie in `text`
  public String of(String text) {
    return text.substring(begin, end);
  }

  /// By begin, then by end.
  @Override
  public int compareTo(TextSpan other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
