package org.cotejo.web.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.model.CodePoints;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Document;
import org.cotejo.model.TextSpan;
import org.cotejo.model.WrongChoice;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.claim.MainCountry;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.agreement.CodedClaim;
import org.cotejo.workspace.missed.Sentences;
import org.cotejo.workspace.round.Coding;
import org.cotejo.workspace.round.CodingRound;
import org.cotejo.workspace.round.RoundClaims;

/// Makes the page of a report to which a claim is added.
final class MissedViews {
  /// Address parameter: the form was sent, and its page says what is wrong.
  static final String CHECK = "check";
  /// Address parameter: the round of double coding that the claim is drafted in.
  static final String ROUND = "round";
  private static final int LONGEST = 200_000;

  /// @param begin of its evidence, in UTF-16 units
  private record Placed(int begin, MissedView.Coded coded) {}

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
        document.id().sha256(), document.name(), document.title(), document.publisher(), document.published().map(Object::toString).orElse(""), document.language().code(), MainCountry.of(shown),
        paragraphs(shown, placed(request, shown), text, evidence, here), text.length() < document.text().length(),
        evidence.map(span -> points.before(span.begin())).orElse(-1), evidence.map(span -> points.before(span.end())).orElse(-1),
        evidence.map(span -> span.of(document.text())).orElse(""), form.groups(here), here.first("reason").orElse(""), problem(request, shown), form.lists(),
        Address.of(here.path()), round(request).map(CodingRound::number).orElse(0L),
        round(request).map(round -> Address.of("/review/rounds/" + round.number() + "/code")).orElse(Address.of("/documents/" + document.id().sha256())));
  }

  private String problem(Request request, CodedDocument shown) {
    if (request.address().first(CHECK).isEmpty()) {
      return "";
    }
    try {
      Decision.Add add = form.read(request.address(), request.store().reports().report(shown.document().id()).orElse(shown), shown.document().text(), request.texts());
      return round(request).isEmpty() && shown.claims().stream().anyMatch(claim -> claim.id().equals(add.claim())) ? request.texts().of("missed.wrong.there") : "";
    } catch (IllegalArgumentException e) {
      return WrongChoice.said(e, request.texts().language());
    }
  }

  private List<MissedView.Paragraph> paragraphs(CodedDocument report, List<Placed> placed, String text, Optional<TextSpan> evidence, Address here) {
    List<TextSpan> all = sentences.of(report.document());
    CodePoints points = new CodePoints(report.document().text());
    CodePoints ends = new CodePoints(report.document().text());
    List<MissedView.Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (!text.substring(from, to).isBlank()) {
        paragraphs.add(new MissedView.Paragraph(stretches(report, placed, new TextSpan(from, to), all, points, ends, evidence, here)));
      }
      from = to + 1;
    }
    return paragraphs;
  }

  /// Cut where sentences begin and end; a sentence that runs on in the next paragraph has a part in each.
  ///
  /// @param points, ends two counters, each asked in ascending order
  private static List<MissedView.Stretch> stretches(
      CodedDocument report, List<Placed> placed, TextSpan paragraph, List<TextSpan> sentences, CodePoints points, CodePoints ends, Optional<TextSpan> evidence, Address here) {
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
          begins ? coded(placed, whole) : List.of(), here.without("words").with("begin", Integer.toString(begin)).with("end", Integer.toString(ends.before(whole.end())))));
      from = to;
    }
    return stretches;
  }

  private static List<MissedView.Coded> coded(List<Placed> placed, TextSpan sentence) {
    return placed.stream().filter(one -> sentence.contains(one.begin())).map(Placed::coded).toList();
  }

  /// What is coded in the report: as it stands, or in a round, as this coder may see it.
  private static List<Placed> placed(Request request, CodedDocument report) {
    Optional<CodingRound> round = round(request);
    if (round.isEmpty()) {
      return report.claims().stream().map(claim -> new Placed(claim.evidence().begin(), new MissedView.Coded(claim.act(), Figure.of(claim)))).toList();
    }
    RoundClaims claims = RoundClaims.of(request.store(), round.get());
    Optional<Coding> coding = round.get().coder(request.by()).map(coder -> Coding.of(round.get(), coder, request.store().decisions().all()));
    Stream<CodedClaim> coded = claims.rows().values().stream().map(CodedClaim::of);
    Stream<CodedClaim> added = coding.stream().flatMap(own -> own.added().keySet().stream().map(claim -> CodedClaim.of(claims.row(own, claim))));
    String text = report.document().text();
    return Stream.concat(coded, added).filter(claim -> claim.cell("document_id").equals(report.document().id().sha256()))
        .map(claim -> new Placed(text.offsetByCodePoints(0, Integer.parseInt(claim.cell("begin"))), coded(claim))).toList();
  }

  private static MissedView.Coded coded(CodedClaim claim) {
    return new MissedView.Coded(claim.cell("act"), new Figure(claim.cell("measure"), claim.cell("low"), claim.cell("high"), claim.cell("approximate").equals("true"), claim.cell("unit")));
  }

  private static Optional<CodingRound> round(Request request) {
    return request.address().first(ROUND).filter(number -> number.matches("\\d{1,15}")).flatMap(number -> CodingRound.of(request.store().decisions().all(), Long.parseLong(number)));
  }
}
