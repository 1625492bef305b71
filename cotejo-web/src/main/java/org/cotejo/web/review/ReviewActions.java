package org.cotejo.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.claim.Fields;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Guard;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Selections;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Site;

/// Decisions out of the forms of the review pages. A form carries the parameters of its page, so that the next page is of the same selection.
final class ReviewActions {
  private static final String CLAIM = "claim";
  private static final String DECISION = "decision";
  private static final String REASON = "reason";
  private static final String NEXT = "next";
  private static final String COUNT = "count";

  private final Library library;
  private final Fields fields;

  ReviewActions(Library library, Fields fields) {
    this.library = library;
    this.fields = fields;
  }

  void register(Site site) {
    site.action("/review/judge", this::judge);
    site.action("/review/edit", this::edit);
    site.action("/review/undo", this::undo);
    site.action("/review/all", this::all);
  }

  private Address judge(Posted posted) {
    Decision decision = new Decision.Judge(posted.value(CLAIM), review(posted));
    library.decide(posted.by(), posted.value(REASON), _ -> List.of(decision));
    return next(posted);
  }

  /// @throws IllegalArgumentException with a message for people, if it is neither
  private static Review review(Posted posted) {
    String code = posted.value(DECISION);
    return Stream.of(Review.ACCEPTED, Review.REJECTED).filter(review -> review.code().equals(code)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(posted.texts().of("review.wrong", code)));
  }

  private Address edit(Posted posted) {
    String claim = posted.value(CLAIM);
    library.decide(posted.by(), posted.value(REASON), store -> {
      List<Decision> edits = fields.edits(posted, claim, row(store, claim));
      if (edits.isEmpty()) {
        throw new IllegalArgumentException(posted.texts().of("review.unchanged"));
      }
      return edits;
    });
    return next(posted);
  }

  private static List<Cell> row(Store store, String claim) {
    try (Table table = store.claims(List.of(claim))) {
      return table.rows().findFirst().orElseThrow(() -> new Missing("missing.claim", claim));
    }
  }

  /// Takes back what this person decided last, all that was decided in that one step.
  private Address undo(Posted posted) {
    List<String> claims = new ArrayList<>();
    library.decide(posted.by(), posted.value(REASON), store -> {
      List<LoggedDecision> step = lastStep(store.decisions().all(), posted.by());
      if (step.isEmpty()) {
        throw new IllegalArgumentException(posted.texts().of("review.nothing"));
      }
      step.forEach(logged -> ReviewViews.claim(logged.decision()).ifPresent(claims::add));
      return step.stream().<Decision>map(logged -> new Decision.Undo(logged.number())).toList();
    });
    return library.read(store -> isThere(store, claims.getFirst())) ? page(posted).with(CLAIM, claims.getFirst()) : page(posted);
  }

  /// A claim whose adding was taken back is not.
  private static boolean isThere(Store store, String claim) {
    try (Table table = store.claims(List.of(claim))) {
      return table.rows().findFirst().isPresent();
    }
  }

  private static List<LoggedDecision> lastStep(List<LoggedDecision> log, String by) {
    List<LoggedDecision> own = log.stream().filter(logged -> !logged.undone() && logged.by().equals(by) && ReviewViews.claim(logged.decision()).isPresent()).toList();
    Optional<LoggedDecision> last = own.stream().max(Comparator.comparingLong(LoggedDecision::number));
    return last.map(one -> own.stream().filter(logged -> logged.at().equals(one.at())).toList()).orElse(List.of());
  }

  /// Only if there are as many as the person has seen.
  private Address all(Posted posted) {
    Review review = review(posted);
    library.decide(posted.by(), posted.value(REASON), store -> {
      List<Integer> rows = library.find(Queue.waiting(Selections.of(page(posted)))).rows(SortKey.CONFIDENCE, false, 0, ReviewViews.MOST_AT_ONCE + 1);
      if (rows.size() > ReviewViews.MOST_AT_ONCE || !Integer.toString(rows.size()).equals(posted.value(COUNT))) {
        throw new IllegalArgumentException(posted.texts().of("review.all.changed", ReviewViews.MOST_AT_ONCE));
      }
      return judged(store, rows, review);
    });
    return page(posted);
  }

  private static List<Decision> judged(Store store, List<Integer> rows, Review review) {
    try (Table table = store.claimRows(rows)) {
      return table.rows().map(row -> row.getFirst() instanceof Cell.Text(String id) ? id : "").<Decision>map(id -> new Decision.Judge(id, review)).toList();
    }
  }

  private static Address next(Posted posted) {
    String next = posted.value(NEXT);
    return next.isEmpty() ? page(posted) : page(posted).with(CLAIM, next);
  }

  /// The selection that the form belongs to.
  private static Address page(Posted posted) {
    List<Address.Parameter> own = posted.form().parameters().stream().filter(parameter -> !parameter.name().startsWith(Fields.PREFIX)).toList();
    return new Address("/review", own).without(CLAIM, DECISION, REASON, NEXT, COUNT, Guard.FIELD);
  }
}
