package org.cotejo.export.edit;

import java.util.regex.Pattern;

/// Words after their way through a spreadsheet, where line breaks, blanks at the ends, characters that XML forbids and whatever exceeds a cell
/// are lost without anybody having edited them.
final class Texts {
  private static final int LONGEST_CELL = 32_767;
  private static final String CUT = "…";
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\u0085|\\u2028");
  /// Control characters, halves of characters, and what stands in for such.
  private static final Pattern LOST = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF\\uFFFD]");
  private static final Pattern ZEROS = Pattern.compile("0+(?=\\d)");
  private static final Pattern LOOKS_COMPUTED = Pattern.compile("'[=+@'\\-\\d].*", Pattern.DOTALL);

  private Texts() {}

  /// Whether a cell still holds the words that were exported.
  static boolean isUnedited(String exported, String found) {
    String before = kept(exported);
    String after = kept(found);
    return before.equals(after) || before.equals(kept(withoutApostrophe(found))) || isCut(before, after) || isNumber(before, after);
  }

  /// Typed or put there by a spreadsheet so that a text is not computed; it is no part of the words.
  static String withoutApostrophe(String text) {
    return LOOKS_COMPUTED.matcher(text).matches() ? text.substring(1) : text;
  }

  /// Without what a spreadsheet may lose.
  private static String kept(String text) {
    return LOST.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("").strip();
  }

  private static boolean isCut(String before, String after) {
    int fitting = LONGEST_CELL / 2;
    return after.endsWith(CUT) && after.length() > fitting && before.startsWith(after.substring(0, after.length() - CUT.length()));
  }

  /// A code such as "0211" loses its zeros when a spreadsheet takes it for a number.
  private static boolean isNumber(String before, String after) {
    return !before.isEmpty() && before.chars().allMatch(Character::isDigit)
        && ZEROS.matcher(before).replaceFirst("").equals(ZEROS.matcher(after).replaceFirst(""));
  }
}
