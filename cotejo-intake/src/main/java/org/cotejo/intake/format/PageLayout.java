package org.cotejo.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.intake.text.Fold;

/// Makes running text of printed pages: headers, footers and page numbers go, lines become paragraphs, words divided at a line's end
/// are joined.
final class PageLayout {
  /// Lines at a page's top and bottom that may be header or footer.
  private static final int EDGE = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:-\\s?)?(?:(?:page|pagina|pag\\.?|p\\.)\\s*)?#(?:\\s?(?:/|of|de)\\s?#)?(?:\\s?-)?");

  private PageLayout() {}

  /// @param pages the lines of each page; an empty line ends a paragraph
  static String text(List<List<String>> pages) {
    Set<String> repeated = repeated(pages);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (List<String> page : pages) {
      for (String line : body(page, repeated)) {
        if (line.isEmpty()) {
          flush(paragraph, paragraphs);
        } else {
          add(paragraph, line);
        }
      }
      flush(paragraph, paragraphs);
    }
    return String.join("\n\n", paragraphs);
  }

  /// Edge lines that stand on several pages, digits made equal.
  private static Set<String> repeated(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      List<String> lines = page.stream().filter(line -> !line.isEmpty()).toList();
      Set<String> edges = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i < EDGE || i >= lines.size() - EDGE) {
          edges.add(shape(lines.get(i)));
        }
      }
      edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
    }
    int enough = Math.max(2, Math.min(3, (pages.size() + 1) / 2));
    counts.values().removeIf(count -> count < enough);
    return counts.keySet();
  }

  private static String shape(String line) {
    return DIGITS.matcher(Fold.fold(line)).replaceAll("#").strip();
  }

  private static List<String> body(List<String> page, Set<String> repeated) {
    int first = 0;
    int last = page.size();
    for (int edge = 0; edge < EDGE && first < last && isMargin(page, first, last, repeated, true); edge++) {
      first = next(page, first, last) + 1;
    }
    for (int edge = 0; edge < EDGE && first < last && isMargin(page, first, last, repeated, false); edge++) {
      last = previous(page, first, last);
    }
    return page.subList(first, last);
  }

  private static boolean isMargin(List<String> page, int first, int last, Set<String> repeated, boolean top) {
    int at = top ? next(page, first, last) : previous(page, first, last);
    if (at < first || at >= last) {
      return false;
    }
    String shape = shape(page.get(at));
    return repeated.contains(shape) || NUMBER.matcher(shape).matches();
  }

  private static int next(List<String> page, int first, int last) {
    int at = first;
    while (at < last && page.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static int previous(List<String> page, int first, int last) {
    int at = last - 1;
    while (at >= first && page.get(at).isEmpty()) {
      at--;
    }
    return at;
  }

  /// A hyphen before a small letter divides a word; a compound that happens to end the line loses its hyphen, which is the rarer case.
  private static void add(StringBuilder paragraph, String line) {
    int length = paragraph.length();
    boolean divided = length > 1 && (paragraph.charAt(length - 1) == '-' || paragraph.charAt(length - 1) == '\u00ad')
        && Character.isLetter(paragraph.charAt(length - 2)) && Character.isLowerCase(line.charAt(0));
    if (divided) {
      paragraph.setLength(length - 1);
    } else if (length > 0) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  /// Ends a paragraph; one that goes on with a small letter belongs to the one before, also over the end of a page.
  private static void flush(StringBuilder paragraph, List<String> paragraphs) {
    if (paragraph.isEmpty()) {
      return;
    }
    if (!paragraphs.isEmpty() && Character.isLowerCase(paragraph.charAt(0)) && !endsSentence(paragraphs.getLast())) {
      StringBuilder joined = new StringBuilder(paragraphs.removeLast());
      add(joined, paragraph.toString());
      paragraphs.add(joined.toString());
    } else {
      paragraphs.add(paragraph.toString());
    }
    paragraph.setLength(0);
  }

  private static boolean endsSentence(String text) {
    return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
