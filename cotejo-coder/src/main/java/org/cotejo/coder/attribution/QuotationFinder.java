package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.TextSpan;

/// Pairs the quotation marks of a text. A quotation never crosses a blank line, except that a paragraph may open with marks that the one
/// before left open.
public final class QuotationFinder {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private QuotationFinder() {}

  /// What stands between marks, without them, in text order; marks inside a quotation do not open another.
  public static List<TextSpan> find(String text) {
    List<TextSpan> quotations = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (open < 0 && (OPENING.indexOf(c) >= 0 || (straight && opens(text, i)) || opensDoubled(text, i))) {
        open = opensDoubled(text, i) ? ++i + 1 : i + 1;
      } else if (open >= 0 && (CLOSING.indexOf(c) >= 0 || straight || doubled(text, i, '\''))) {
        quotations.add(new TextSpan(open, i));
        open = -1;
      } else if (open >= 0 && endsParagraph(text, i)) {
        quotations.add(new TextSpan(open, i));
        open = -1;
      }
    }
    if (open >= 0 && open < text.length()) {
      quotations.add(new TextSpan(open, text.length()));
    }
    return quotations;
  }

  /// The same stretches with their marks.
  static List<TextSpan> withMarks(String text) {
    return find(text).stream().map(span -> new TextSpan(marksBefore(text, span.begin()), marksAfter(text, span.end()))).toList();
  }

  private static int marksBefore(String text, int begin) {
    return begin >= 2 && (doubled(text, begin - 2, '`') || doubled(text, begin - 2, '\'')) ? begin - 2 : begin - 1;
  }

  private static int marksAfter(String text, int end) {
    if (end >= text.length() || text.charAt(end) == '\n') {
      return end;
    }
    return doubled(text, end, '\'') ? end + 2 : end + 1;
  }

  /// Whether a word is a quotation mark.
  static boolean isMark(String form) {
    return form.equals("\"") || form.equals("``") || form.equals("''") || form.length() == 1 && (OPENING + CLOSING).contains(form);
  }

  private static boolean doubled(String text, int at, char mark) {
    return text.charAt(at) == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
  }

  /// Old agencies' marks: two backticks, or two apostrophes in front of a word.
  private static boolean opensDoubled(String text, int at) {
    boolean behindWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return doubled(text, at, '`') || doubled(text, at, '\'') && opens(text, at + 1) && !behindWord;
  }

  private static boolean opens(String text, int at) {
    return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean endsParagraph(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }
}
