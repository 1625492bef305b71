package org.cotejo.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;
import org.cotejo.store.facet.Found;
import org.cotejo.web.claim.Fields;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Guard;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Selections;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.round.Coding;

/// Rounds are opened, and what coders decide in them becomes drafts.
final class RoundActions {
  private static final String CLAIM = "claim";
  private static final String NEXT = "next";
  private static final String REASON = "reason";
  private static final int LONGEST_NAME = 60;
  private static final int MOST_REPORTS = 500;

  private final Library library;
  private final Fields fields;

  RoundActions(Library library, Fields fields) {
    this.library = library;
    this.fields = fields;
  }

  void register(Site site) {
    site.action(Rounds.PATH + "/open", this::open);
    site.action(Rounds.PATH + "/{id}/judge", this::judge);
    site.action(Rounds.PATH + "/{id}/edit", this::edit);
    site.action(Rounds.PATH + "/{id}/undo", this::undo);
  }

  private Address open(Posted posted) {
    String name = required(posted, "name");
    List<String> coders = List.of(required(posted, "first"), required(posted, "second"));
    if (coders.getFirst().equalsIgnoreCase(coders.getLast())) {
      throw new IllegalArgumentException(posted.texts().of("round.wrong.same"));
    }
    Found found = library.find(Selections.of(posted.form().without("name", "first", "second", "reports", Guard.FIELD)));
    if (found.total() == 0 || found.total() > Sample.MOST) {
      throw new IllegalArgumentException(posted.texts().of("round.wrong.selection", Sample.MOST));
    }
    String asked = posted.value("reports");
    int reports = asked.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(asked), 1, MOST_REPORTS) : MOST_REPORTS;
    library.decide(posted.by(), "", store -> List.of(Sample.of(store, found, name, coders, reports)));
    return library.read(store -> Address.of(Rounds.PATH + "/" + store.decisions().all().stream().filter(logged -> logged.decision() instanceof Decision.Round).toList().getLast().number()));
  }

  private static String required(Posted posted, String field) {
    String value = posted.value(field).lines().findFirst().orElse("").strip();
    if (value.isEmpty() || value.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(posted.texts().of("round.wrong.name", posted.texts().of("round." + field), LONGEST_NAME));
    }
    return value;
  }

  private Address judge(Posted posted) {
    Review review = Stream.of(Review.ACCEPTED, Review.REJECTED).filter(one -> one.code().equals(posted.value("decision"))).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(posted.texts().of("review.wrong", posted.value("decision"))));
    String claim = posted.value(CLAIM);
    draft(posted, (_, _) -> List.of(new Decision.Judge(claim, review)));
    return next(posted);
  }

  private Address edit(Posted posted) {
    String claim = posted.value(CLAIM);
    draft(posted, (rounds, own) -> {
      List<Decision> edits = fields.edits(posted, claim, rounds.comparison().claims().row(own, claim));
      if (edits.isEmpty()) {
        throw new IllegalArgumentException(posted.texts().of("review.unchanged"));
      }
      return edits;
    });
    return next(posted);
  }

  private interface Said {
    List<Decision> by(Rounds rounds, Coding own);
  }

  /// Only the round's coders, only about what they have before their eyes.
  private void draft(Posted posted, Said said) {
    library.decide(posted.by(), posted.value(REASON), store -> {
      Rounds rounds = Rounds.of(store, posted.name("id"));
      Coding own = own(posted, rounds);
      if (!rounds.comparison().claims().rows().containsKey(posted.value(CLAIM))) {
        throw new IllegalArgumentException(posted.texts().of("missing.claim", posted.value(CLAIM)));
      }
      return said.by(rounds, own).stream().<Decision>map(decision -> new Decision.Draft(rounds.round().number(), decision)).toList();
    });
  }

  private static Coding own(Posted posted, Rounds rounds) {
    return rounds.coding(posted.by()).orElseThrow(() -> new IllegalArgumentException(posted.texts().of("round.notmine", posted.by(), String.join(", ", rounds.round().coders()))));
  }

  private static Address next(Posted posted) {
    Address page = Address.of(Rounds.PATH + "/" + posted.name("id") + "/code");
    return posted.value(NEXT).isEmpty() ? page : page.with(CLAIM, posted.value(NEXT));
  }

  /// Takes back what this coder drafted last in the round, all of that one step.
  private Address undo(Posted posted) {
    List<String> claims = new ArrayList<>();
    library.decide(posted.by(), posted.value(REASON), store -> {
      long number = Rounds.of(store, posted.name("id")).round().number();
      List<LoggedDecision> drafts = store.decisions().all().stream()
          .filter(logged -> !logged.undone() && logged.by().equals(posted.by()) && logged.decision() instanceof Decision.Draft(long round, Decision _) && round == number).toList();
      if (drafts.isEmpty()) {
        throw new IllegalArgumentException(posted.texts().of("review.nothing"));
      }
      List<LoggedDecision> step = drafts.stream().filter(logged -> logged.at().equals(drafts.getLast().at())).toList();
      step.forEach(logged -> claims.addAll(claim(logged.decision())));
      return step.stream().<Decision>map(logged -> new Decision.Undo(logged.number())).toList();
    });
    return Address.of(Rounds.PATH + "/" + posted.name("id") + "/code").with(CLAIM, claims.getFirst());
  }

  private static List<String> claim(Decision decision) {
    return switch (decision) {
      case Decision.Draft(long _, Decision.Judge judge) -> List.of(judge.claim());
      case Decision.Draft(long _, Decision.Edit edit) -> List.of(edit.claim());
      case Decision.Draft(long _, Decision.Add add) -> List.of(add.claim());
      default -> List.of();
    };
  }
}
