package org.cotejo.web.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Review;
import org.cotejo.model.TextSpan;
import org.cotejo.model.table.Cell;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.claim.Fields;
import org.cotejo.web.document.DocumentView.Paragraph;
import org.cotejo.web.document.Passage;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Shown;
import org.cotejo.workspace.agreement.CodedClaim;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.round.Coding;

/// Makes the blind page of one coder.
final class CodingViews {
  static final String CLAIM = "claim";
  private static final int CUT = 200;

  private final Fields fields;

  CodingViews(Fields fields) {
    this.fields = fields;
  }

  CodingView view(Request request) {
    Rounds rounds = Rounds.of(request);
    Optional<Coding> own = rounds.coding(request.by());
    List<String> all = List.copyOf(rounds.comparison().claims().rows().keySet());
    int waiting = own.map(coding -> rounds.comparison().waiting(coding).size()).orElse(0);
    return new CodingView(rounds.round().number(), rounds.round().name(), own.map(Coding::coder).orElse(""), rounds.round().coders(), request.by(), all.size() - waiting, all.size(),
        own.flatMap(coding -> claim(request, rounds, coding, all).map(claim -> card(request, rounds, coding, all, claim))).stream().toList(),
        own.map(coding -> added(request, rounds, coding)).orElse(List.of()),
        own.map(coding -> reports(request, rounds, coding)).orElse(List.of()), fields.lists(), rounds.page("code"), rounds.page());
  }

  private static Optional<String> claim(Request request, Rounds rounds, Coding coding, List<String> all) {
    return request.address().first(CLAIM).filter(all::contains).or(() -> rounds.comparison().waiting(coding).stream().findFirst());
  }

  private static List<CodingView.Report> reports(Request request, Rounds rounds, Coding coding) {
    Map<String, List<CodedClaim>> claims = rounds.comparison().claims().rows().values().stream().map(CodedClaim::of)
        .collect(Collectors.groupingBy(claim -> claim.cell("document_id"), LinkedHashMap::new, Collectors.toList()));
    return rounds.round().documents().stream().map(id -> {
      List<CodedClaim> own = claims.getOrDefault(id, List.of());
      Document document = request.report(id).document();
      return new CodingView.Report(document.name(), document.title(), (int) own.stream().filter(claim -> coding.isJudged(claim.id())).count(), own.size(), missed(rounds, id));
    }).toList();
  }

  private static Address missed(Rounds rounds, String document) {
    return Address.of("/documents/" + document + "/add").with("round", Long.toString(rounds.round().number()));
  }

  private CodingView.Card card(Request request, Rounds rounds, Coding coding, List<String> all, String claim) {
    List<Cell> row = masked(request, rounds.comparison().claims().row(coding, claim));
    ClaimLine line = ClaimLines.of(row);
    CodedClaim coded = CodedClaim.of(row);
    CodedDocument report = request.report(coded.cell("document_id"));
    Address here = rounds.page("code");
    int place = all.indexOf(claim);
    return new CodingView.Card(line, verdict(coding, claim), report.document().language().code(), passage(request, report, coded), fields.of(row),
        here.with(CLAIM, next(rounds, coding, all, place)), here.with(CLAIM, all.get(Math.max(0, place - 1))),
        missed(rounds, coded.cell("document_id")).with("begin", coded.cell("begin")).with("end", coded.cell("end")));
  }

  static List<Cell> masked(Request request, List<Cell> row) {
    return request.discretion().claims(request.store(), List.of(row)).getFirst();
  }

  private static String verdict(Coding coding, String claim) {
    if (!coding.isJudged(claim)) {
      return "";
    }
    return (coding.rejected().contains(claim) ? Review.REJECTED : coding.edits().getOrDefault(claim, Map.of()).isEmpty() ? Review.ACCEPTED : Review.EDITED).code();
  }

  /// The next that waits, or else the next one.
  private static String next(Rounds rounds, Coding coding, List<String> all, int place) {
    List<String> after = Stream.concat(all.subList(place + 1, all.size()).stream(), all.subList(0, place).stream()).toList();
    List<String> waiting = rounds.comparison().waiting(coding);
    return after.stream().filter(waiting::contains).findFirst().or(() -> after.stream().findFirst()).orElse(all.get(place));
  }

  /// With its words marked, unless somebody has edited them.
  static List<Paragraph> passage(Request request, CodedDocument report, CodedClaim coded) {
    boolean edited = !request.store().decisions().originals(List.of(coded.id())).isEmpty();
    Optional<Claim> claim = edited ? Optional.empty() : report.claims().stream().filter(one -> one.id().equals(coded.id())).findFirst();
    String text = report.document().text();
    return claim.map(one -> Passage.of(report, one)).orElseGet(() -> Passage.of(report,
        new TextSpan(text.offsetByCodePoints(0, Integer.parseInt(coded.cell("begin"))), text.offsetByCodePoints(0, Integer.parseInt(coded.cell("end"))))));
  }

  private static List<CodingView.Added> added(Request request, Rounds rounds, Coding coding) {
    PrivateNames names = request.discretion().names(request.store(), rounds.round().documents());
    return coding.added().values().stream()
        .map(add -> new CodingView.Added(add.claim(), add.cell("act"), Shown.line(names.masked(add.evidence()), CUT), request.address().has("added", add.claim()))).toList();
  }
}
