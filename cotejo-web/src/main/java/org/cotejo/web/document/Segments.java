package org.cotejo.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.model.TextSpan;

/// Cuts a text where marks begin and end, and between paragraphs.
final class Segments {
  private Segments() {}

  /// The text, paragraph by paragraph; all its characters but the line breaks are in one stretch each.
  ///
  /// @param marks inside the text
  static List<DocumentView.Paragraph> of(String text, List<Mark> marks) {
    List<DocumentView.Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (!text.substring(from, to).isBlank()) {
        paragraphs.add(paragraph(text, new TextSpan(from, to), marks));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  private static DocumentView.Paragraph paragraph(String text, TextSpan span, List<Mark> marks) {
    List<Mark> own = marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
    own.stream().flatMap(mark -> Stream.of(mark.span().begin(), mark.span().end())).filter(cut -> cut > span.begin() && cut < span.end()).forEach(cuts::add);
    List<DocumentView.Stretch> stretches = new ArrayList<>();
    int from = cuts.removeFirst();
    for (int to : cuts) {
      stretches.add(stretch(text, new TextSpan(from, to), own));
      from = to;
    }
    return new DocumentView.Paragraph(stretches);
  }

  private static DocumentView.Stretch stretch(String text, TextSpan span, List<Mark> marks) {
    List<Mark> over = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    List<String> roles = over.stream().map(Mark::role).distinct().sorted().toList();
    List<Integer> claims = over.stream().map(Mark::claim).filter(claim -> claim > 0).distinct().sorted().toList();
    List<Integer> begins = over.stream().filter(mark -> mark.role().equals("evidence") && mark.span().begin() == span.begin()).map(Mark::claim).distinct().sorted().toList();
    return new DocumentView.Stretch(span.of(text), roles, claims, begins);
  }
}
