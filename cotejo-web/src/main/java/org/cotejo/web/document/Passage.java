package org.cotejo.web.document;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.TextSpan;
import org.cotejo.web.document.DocumentView.Paragraph;
import org.cotejo.web.document.DocumentView.Stretch;

/// A claim's sentence with what surrounds it, the words of this claim marked.
public final class Passage {
  /// Characters before and behind the sentence, some four sentences each.
  private static final int AROUND = 600;

  private Passage() {}

  public static List<Paragraph> of(CodedDocument report, Claim claim) {
    return of(report, claim.evidence(), Marks.of(report, List.of(claim)));
  }

  /// Nothing but the sentence marked.
  public static List<Paragraph> of(CodedDocument report, TextSpan evidence) {
    return of(report, evidence, List.of(new Mark(evidence, "evidence", 1)));
  }

  private static List<Paragraph> of(CodedDocument report, TextSpan evidence, List<Mark> all) {
    String text = report.document().text();
    TextSpan window = new TextSpan(begin(text, evidence.begin()), end(text, evidence.end()));
    List<Mark> marks = all.stream().flatMap(mark -> inside(mark, window)).toList();
    return Segments.of(window.of(text), marks).stream().map(Passage::plain).toList();
  }

  /// Between words.
  private static int begin(String text, int evidence) {
    int from = Math.max(0, evidence - AROUND);
    int blank = from == 0 ? 0 : text.indexOf(' ', from);
    return blank < 0 || blank > evidence ? evidence : blank;
  }

  private static int end(String text, int evidence) {
    int to = Math.min(text.length(), evidence + AROUND);
    return to == text.length() ? to : Math.max(evidence, text.lastIndexOf(' ', to));
  }

  private static Stream<Mark> inside(Mark mark, TextSpan window) {
    int begin = Math.max(mark.span().begin(), window.begin());
    int end = Math.min(mark.span().end(), window.end());
    return begin < end ? Stream.of(new Mark(new TextSpan(begin - window.begin(), end - window.begin()), mark.role(), mark.claim())) : Stream.empty();
  }

  /// There are no other claims to lead to.
  private static Paragraph plain(Paragraph paragraph) {
    return new Paragraph(paragraph.stretches().stream().map(stretch -> new Stretch(stretch.text(), stretch.roles(), stretch.claims(), List.of())).toList());
  }
}
