package org.cotejo.intake.noise;

import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.intake.text.Lines.Line;

/// What a line looks like, whatever it says.
final class LineShape {
  private static final int LONGEST_HEADLINE = 200;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+[\\p{Lu}\\p{Nd}\"“«¿¡(]");
  private static final Pattern CRUMB = Pattern.compile("\\s*[>»›/|·]\\s*");

  private LineShape() {}

  /// A short line that does not end like a sentence and does not run on in the next one.
  static boolean isHeadline(List<Line> lines, int at) {
    String text = lines.get(at).text();
    return text.length() <= LONGEST_HEADLINE && !endsSentence(text) && !runsOn(lines, at)
        && !(at > 0 && runsOn(lines, at - 1)) && words(text) <= 30 && sentences(text) <= 2;
  }

  /// Whether a hard-wrapped paragraph goes on in the next line.
  static boolean runsOn(List<Line> lines, int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).blankBefore()) {
      return false;
    }
    String text = lines.get(at).text();
    if (endsSentence(text) && !text.endsWith(",")) {
      return false;
    }
    boolean capitals = text.length() >= 50 && text.chars().noneMatch(Character::isLowerCase);
    return capitals || Character.isLowerCase(lines.get(at + 1).text().charAt(0)) || text.length() >= 60 && text.endsWith(",");
  }

  /// Whether a line is the middle of a hard-wrapped paragraph.
  static boolean continues(List<Line> lines, int at) {
    return at > 0 && lines.get(at - 1).text().length() >= 40 && runsOn(lines, at - 1);
  }

  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".;:,".indexOf(text.charAt(end - 1)) >= 0 && !text.endsWith("...");
  }

  static int words(String text) {
    return SPACES.split(text).length;
  }

  /// At least one.
  static int sentences(String text) {
    return 1 + (int) SENTENCE_END.matcher(text).results().limit(5).count();
  }

  /// `Home > News > Security`: three or more short parts, none of which is a sentence.
  static boolean isBreadcrumb(String text) {
    if (text.length() > 120 || endsSentence(text)) {
      return false;
    }
    String[] parts = CRUMB.split(text);
    long marks = text.chars().filter(c -> c == '>' || c == '»' || c == '›').count();
    if (parts.length < 3 || marks < 2) {
      return false;
    }
    for (String part : parts) {
      if (words(part) > 5) {
        return false;
      }
    }
    return true;
  }

  /// Without signs at either end: arrows, bullets, stars, brackets, dashes. Signs that belong to words stay.
  static String undecorated(String folded) {
    int begin = 0;
    int end = folded.length();
    while (begin < end && !Character.isLetterOrDigit(folded.charAt(begin)) && "(¿#©".indexOf(folded.charAt(begin)) < 0) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(folded.charAt(end - 1)) && ".?!:)…\"".indexOf(folded.charAt(end - 1)) < 0) {
      end--;
    }
    return folded.substring(begin, end);
  }

  static String withoutFinalMarks(String folded) {
    int end = folded.length();
    while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(0, end);
  }
}
