package org.cotejo.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.claim.Fields;
import org.cotejo.web.claim.MainCountry;
import org.cotejo.web.document.DocumentView.Paragraph;
import org.cotejo.web.document.Passage;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Selections;
import org.cotejo.web.page.Cells;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;

/// Makes the page of one claim, and that of all at once.
final class ReviewViews {
  /// A decision and its effects are one transaction; this many take some seconds.
  static final int MOST_AT_ONCE = 500;
  private static final int SHOWN = 50;
  private static final String CLAIM = "claim";

  private static final Map<String, Integer> PLACES = Cells.places(ClaimColumns.columns());

  private final Library library;
  private final Fields fields;

  ReviewViews(Library library, Fields fields) {
    this.library = library;
    this.fields = fields;
  }

  ReviewView one(Request request) {
    Address here = request.address().at("/review").without(CLAIM, "page");
    Selection asked = Selections.of(here);
    Queue queue = Queue.of(asked, library, request.store());
    List<LoggedDecision> log = request.store().decisions().all();
    Optional<String> claim = request.address().first(CLAIM).or(() -> queue.items().stream().findFirst().map(Queue.Item::claim));
    return new ReviewView(queue.waiting(), reviewed(library.find(asked)), today(log), claim.map(id -> card(request, here, id, queue, log)).stream().toList(), fields.lists(),
        here, here.at("/search"), here.at("/review/all").with("decision", "accepted"), here.at("/review/all").with("decision", "rejected"), here.at("/review/gold.jsonl"), here.at("/review/rounds"));
  }

  private static int reviewed(Found found) {
    return found.counts(Facet.REVIEW).stream().filter(counted -> !counted.value().equals(Review.UNREVIEWED.code())).mapToInt(Counted::count).sum();
  }

  private static int today(List<LoggedDecision> log) {
    Instant midnight = LocalDate.now(ZoneId.systemDefault()).atStartOfDay(ZoneId.systemDefault()).toInstant();
    Set<String> claims = new HashSet<>();
    log.stream().filter(logged -> !logged.undone() && !logged.at().isBefore(midnight)).forEach(logged -> claim(logged.decision()).ifPresent(claims::add));
    return claims.size();
  }

  private ReviewView.Card card(Request request, Address here, String id, Queue queue, List<LoggedDecision> log) {
    List<Cell> row = row(request, id);
    ClaimLine line = ClaimLines.of(row);
    CodedDocument report = request.report(line.document().path().substring("/documents/".length()));
    Queue.Item item = queue.items().stream().filter(one -> one.claim().equals(id)).findFirst().orElseGet(() -> new Queue.Item(id, Weight.of(row, false)));
    return new ReviewView.Card(line, item.weight(), report.document().language().code(), MainCountry.of(report), passage(report, id), fields.of(row), history(log, id),
        queue.after(item).map(next -> here.with(CLAIM, next)).orElse(here), queue.before(item).map(before -> here.with(CLAIM, before)).orElse(here),
        missed(row), places(row, id, MainCountry.of(report)));
  }

  private static Address missed(List<Cell> row) {
    Cells cells = new Cells(PLACES, row);
    return Address.of("/documents/" + cells.text("document_id") + "/add").with("begin", cells.text("begin")).with("end", cells.text("end"));
  }

  private static Address places(List<Cell> row, String id, String country) {
    Cells cells = new Cells(PLACES, row);
    String name = cells.text("place_name").isEmpty() ? cells.text("place_text") : cells.text("place_name");
    return Address.of("/places").with("name", name).with("in", cells.text("country").isEmpty() ? country : cells.text("country")).with(CLAIM, id);
  }

  /// @throws Missing if there is no such claim
  static List<Cell> row(Request request, String claim) {
    return request.claims(request.store().claims(List.of(claim))).stream().findFirst().orElseThrow(() -> new Missing("missing.claim", claim));
  }

  private static List<Paragraph> passage(CodedDocument report, String id) {
    Optional<Claim> claim = report.claims().stream().filter(one -> one.id().equals(id)).findFirst();
    return claim.map(one -> Passage.of(report, one)).orElse(List.of());
  }

  private static List<ReviewView.Decided> history(List<LoggedDecision> log, String claim) {
    return log.stream().filter(logged -> claim(logged.decision()).filter(claim::equals).isPresent())
        .map(logged -> new ReviewView.Decided(logged.number(), logged.at().toString(), logged.by(), what(logged.decision()), logged.reason(), logged.undone())).toList().reversed();
  }

  private static String what(Decision decision) {
    return switch (decision) {
      case Decision.Judge judge -> judge.review().code();
      case Decision.Edit edit -> edit.column() + " = " + edit.value();
      case Decision.Add add -> "+ " + add.cell("act");
      case Decision.Adjudicate settled -> "= " + settled.round();
      case Decision.Merge _, Decision.Split _, Decision.Settle _, Decision.Round _, Decision.Draft _, Decision.Undo _ -> "";
    };
  }

  /// The claim that a review is about; decisions about incidents are none, nor are drafts of double coding, which others are not to see.
  static Optional<String> claim(Decision decision) {
    return switch (decision) {
      case Decision.Judge judge -> Optional.of(judge.claim());
      case Decision.Edit edit -> Optional.of(edit.claim());
      case Decision.Add add -> Optional.of(add.claim());
      case Decision.Adjudicate settled -> settled.claims().stream().findFirst();
      case Decision.Merge _, Decision.Split _, Decision.Settle _, Decision.Round _, Decision.Draft _, Decision.Undo _ -> Optional.empty();
    };
  }

  BulkView all(Request request) {
    Address here = request.address().without(CLAIM, "decision", "page");
    Found found = library.find(Queue.waiting(Selections.of(here)));
    List<ClaimLine> claims = request.claims(request.store().claimRows(found.rows(SortKey.CONFIDENCE, false, 0, SHOWN))).stream().map(ClaimLines::of).toList();
    String review = Stream.of(Review.ACCEPTED, Review.REJECTED).map(Review::code).filter(code -> request.address().has("decision", code)).findFirst().orElse(Review.ACCEPTED.code());
    return new BulkView(review, found.total(), MOST_AT_ONCE, claims, here, here.at("/review"));
  }
}
