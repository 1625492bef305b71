package org.cotejo.incidents.text;

import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.TextSpan;

/// A sentence without case and accents, in which each figure is written `#0`, `#1` ...: what patterns around figures are matched against.
///
/// @param span the sentence
/// @param words such as `los agentes mataron a #0 personas`
/// @param figures in order, the one that `#0` stands for first
public record Skeleton(TextSpan span, String words, List<Figure> figures) {
  /// Stands for a figure.
  public static final char MARK = '#';
  /// Four digits that may be a year stay as they are, since they mostly are one.
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  public Skeleton {
    figures = List.copyOf(figures);
  }

  /// The skeleton of a stretch of text.
  public static Skeleton of(String text, TextSpan span, Figures reader) {
    List<Figure> figures = reader.in(text, span).stream().filter(figure -> !YEAR.matcher(figure.span().of(text)).matches()).toList();
    StringBuilder words = new StringBuilder();
    int from = span.begin();
    for (int i = 0; i < figures.size(); i++) {
      words.append(plain(text, from, figures.get(i).span().begin())).append(MARK).append(i);
      from = figures.get(i).span().end();
    }
    words.append(plain(text, from, span.end()));
    return new Skeleton(span, words.toString(), figures);
  }

  private static String plain(String text, int from, int to) {
    return Word.fold(text.substring(from, to)).replace(MARK, ' ').replaceAll("[\\s\\u00a0]+", " ");
  }
}
