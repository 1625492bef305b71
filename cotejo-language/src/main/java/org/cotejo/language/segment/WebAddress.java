package org.cotejo.language.segment;

import java.util.List;

/// Recognises URLs and e-mail addresses, which are one word each.
final class WebAddress {
  private static final List<String> BEGINNINGS = List.of("http://", "https://", "ftp://", "www.", "mailto:");
  private static final int LONGEST_NAME = 64;

  private WebAddress() {}

  /// Where the address that begins at `at` ends; `at` itself if there is none.
  static int end(String text, int at, int limit) {
    char first = Character.toLowerCase(text.charAt(at));
    if (first == 'h' || first == 'f' || first == 'w' || first == 'm') {
      for (String beginning : BEGINNINGS) {
        if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
          return trim(text, at, urlEnd(text, at, limit));
        }
      }
    }
    return mailEnd(text, at, limit);
  }

  private static int urlEnd(String text, int at, int limit) {
    int i = at;
    while (i < limit && !Chars.isSpace(text.charAt(i)) && "<>\"“”«»".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int mailEnd(String text, int at, int limit) {
    int i = at;
    while (i < limit && i - at < LONGEST_NAME && (Chars.isWordPart(text.charAt(i)) || ".+-%".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i >= limit || text.charAt(i) != '@' || i + 1 >= limit || !Chars.isWordPart(text.charAt(i + 1))) {
      return at;
    }
    i++;
    while (i < limit && (Chars.isWordPart(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '-')) {
      i++;
    }
    return trim(text, at, i);
  }

  /// Punctuation at the end is the sentence's; a closing bracket too, unless the address opened it.
  private static int trim(String text, int at, int end) {
    int i = end;
    boolean bracket = text.substring(at, end).indexOf('(') >= 0;
    while (i > at + 1 && (".,;:!?'’]}".indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i - 1) == ')' && !bracket)) {
      i--;
    }
    return i;
  }
}
