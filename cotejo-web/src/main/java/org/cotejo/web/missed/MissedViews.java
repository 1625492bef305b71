package org.cotejo.web.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodePoints;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Document;
import org.cotejo.model.TextSpan;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.missed.Sentences;

/// Makes the page of a report to which a claim is added.
final class MissedViews {
  /// Address parameter: the form was sent, and its page says what is wrong.
  static final String CHECK = "check";
  private static final int LONGEST = 200_000;

  private final MissedForm form;
  private final Sentences sentences;

  MissedViews(MissedForm form, Sentences sentences) {
    this.form = form;
    this.sentences = sentences;
  }

  MissedView view(Request request) {
    CodedDocument shown = request.report(request.name("id"));
    Document document = shown.document();
    Address here = request.address().without(CHECK);
    Optional<TextSpan> evidence = MissedForm.evidence(here, document.text());
    CodePoints points = new CodePoints(document.text());
    String text = document.text().substring(0, Math.min(LONGEST, document.text().length()));
    return new MissedView(
        document.id().sha256(), document.name(), document.title(), document.publisher(), document.published().map(Object::toString).orElse(""), document.language().code(),
        paragraphs(shown, text, evidence, here), text.length() < document.text().length(), evidence.map(span -> points.before(span.begin())).orElse(-1), evidence.map(span -> points.before(span.end())).orElse(-1),
        evidence.map(span -> span.of(document.text())).orElse(""), form.groups(here), here.first("reason").orElse(""), problem(request, shown), form.lists(),
        Address.of(here.path()), Address.of("/documents/" + document.id().sha256()));
  }

  private String problem(Request request, CodedDocument shown) {
    if (request.address().first(CHECK).isEmpty()) {
      return "";
    }
    try {
      Decision.Add add = form.read(request.address(), request.store().reports().report(shown.document().id()).orElse(shown), shown.document().text(), request.texts());
      return shown.claims().stream().anyMatch(claim -> claim.id().equals(add.claim())) ? request.texts().of("missed.wrong.there") : "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private List<MissedView.Paragraph> paragraphs(CodedDocument report, String text, Optional<TextSpan> evidence, Address here) {
    List<TextSpan> all = sentences.of(report.document());
    CodePoints points = new CodePoints(report.document().text());
    CodePoints ends = new CodePoints(report.document().text());
    List<MissedView.Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (!text.substring(from, to).isBlank()) {
        paragraphs.add(new MissedView.Paragraph(stretches(report, new TextSpan(from, to), all, points, ends, evidence, here)));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  /// Cut where sentences begin and end; a sentence that runs on in the next paragraph has a part in each.
  ///
  /// @param points, ends two counters, each asked in ascending order
  private static List<MissedView.Stretch> stretches(CodedDocument report, TextSpan paragraph, List<TextSpan> sentences, CodePoints points, CodePoints ends, Optional<TextSpan> evidence, Address here) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
    sentences.stream().flatMap(sentence -> Stream.of(sentence.begin(), sentence.end())).filter(cut -> cut > paragraph.begin() && cut < paragraph.end()).forEach(cuts::add);
    List<MissedView.Stretch> stretches = new ArrayList<>();
    int from = cuts.removeFirst();
    for (int to : cuts) {
      TextSpan span = new TextSpan(from, to);
      Optional<TextSpan> sentence = sentences.stream().filter(one -> one.contains(span)).findFirst();
      boolean begins = sentence.filter(one -> one.begin() == span.begin()).isPresent();
      int begin = points.before(from);
      int end = points.before(to);
      TextSpan whole = sentence.orElse(span);
      stretches.add(new MissedView.Stretch(begins ? sentences.indexOf(whole) + 1 : 0, begin, end, span.of(report.document().text()), evidence.filter(span::overlaps).isPresent(),
          begins ? coded(report.claims(), whole) : List.of(), here.without("words").with("begin", Integer.toString(begin)).with("end", Integer.toString(ends.before(whole.end())))));
      from = to;
    }
    return stretches;
  }

  private static List<MissedView.Coded> coded(List<Claim> claims, TextSpan sentence) {
    return claims.stream().filter(claim -> sentence.contains(claim.evidence().begin())).map(claim -> new MissedView.Coded(claim.act(), Figure.of(claim))).toList();
  }
}
