package org.cotejo.language.segment;

/// Tells whether the end of a line is the end of what it says, or only where a teletype or a PDF wrapped its text.
///
/// The test is the one an eye makes: in a wrapped block the next line's first word would not have fitted any more. A block is a run
/// of lines without a blank one; its longest line tells its width. Each block is measured once, so the whole stays linear.
final class LineBreaks {
  /// Nobody wraps text narrower or wider than this; such lines are headings, list items or whole paragraphs.
  private static final int NARROWEST = 28;
  private static final int WIDEST = 140;
  /// Lines of few words in a block of few lines are headings and bylines rather than a wrapped paragraph.
  private static final int HEADING = 60;
  private static final int FEW_LINES = 3;
  /// Below this share of the width a line was ended on purpose. Proportional fonts make the others ragged.
  private static final double FULL = 0.8;

  private final String text;
  private final int end;
  private int blockEnd = -1;
  private int width;
  private int lines;

  LineBreaks(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// Whether the single line end between two lines is a border. Asked in text order.
  ///
  /// @param lineBegin first character of the line before
  /// @param lineEnd after its last visible character
  /// @param next first visible character of the line after
  boolean isBorder(int lineBegin, int lineEnd, int next) {
    if (lineBegin >= blockEnd) {
      measure(lineBegin);
    }
    int length = lineEnd - lineBegin;
    boolean fits = length + 1 + wordLength(next) <= FULL * width;
    boolean complete = isComplete(lineEnd);
    if (startsItem(next, fits || complete)) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    if (fits || width > WIDEST || width < NARROWEST) {
      return true;
    }
    return lines <= FEW_LINES && length < HEADING && !complete && !endsWithComma(lineEnd);
  }

  private void measure(int from) {
    width = 0;
    lines = 0;
    int at = from;
    while (at < end) {
      int lineEnd = at;
      int visible = at;
      while (lineEnd < end && !Chars.isLineEnd(text.charAt(lineEnd)) && !Chars.isParagraphEnd(text.charAt(lineEnd))) {
        if (!Chars.isSpace(text.charAt(lineEnd))) {
          visible = lineEnd + 1;
        }
        lineEnd++;
      }
      if (visible == at) {
        break;
      }
      width = Math.max(width, visible - at);
      lines++;
      at = afterLineEnd(lineEnd);
    }
    blockEnd = Math.max(at, from + 1);
  }

  private int afterLineEnd(int at) {
    int after = at + 1 < end && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    return Math.min(after, end);
  }

  private int wordLength(int from) {
    int at = from;
    while (at < end && at - from < WIDEST && !Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private boolean startsItem(int at, boolean afterPause) {
    char c = text.charAt(at);
    if (Chars.isBullet(c)) {
      return true;
    }
    if (!afterPause) {
      return false;
    }
    if (Chars.isDash(c) || c == '*') {
      return at + 1 < end && text.charAt(at + 1) != c;
    }
    int digits = at;
    while (digits < end && digits - at < 3 && Character.isLetterOrDigit(text.charAt(digits))) {
      digits++;
    }
    boolean label = digits > at && (digits == at + 1 || Chars.isDigit(c));
    return label && digits + 1 < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')') && Chars.isSpace(text.charAt(digits + 1));
  }

  private boolean isComplete(int lineEnd) {
    int at = lineEnd - 1;
    while (at > 0 && lineEnd - at < 4 && Chars.isCloser(text.charAt(at))) {
      at--;
    }
    return ".!?…:;".indexOf(text.charAt(at)) >= 0;
  }

  private boolean endsWithComma(int lineEnd) {
    return text.charAt(lineEnd - 1) == ',';
  }
}
