package org.cotejo.web.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.Store;
import org.cotejo.web.claim.Fields;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.round.Adjudication;
import org.cotejo.workspace.round.Comparison;
import org.cotejo.workspace.round.Difference;

/// Differences of a round are settled, and what both coders agree on is taken over.
final class SettlingActions {
  private static final String CLAIM = "claim";
  private static final String REASON = "reason";

  private final Library library;
  private final Fields fields;

  SettlingActions(Library library, Fields fields) {
    this.library = library;
    this.fields = fields;
  }

  void register(Site site) {
    site.action(Rounds.PATH + "/{id}/settle", this::settle);
    site.action(Rounds.PATH + "/{id}/reopen", this::reopen);
    site.action(Rounds.PATH + "/{id}/publish", this::publish);
  }

  /// One side as it is, or with other fields.
  private Address settle(Posted posted) {
    String claim = posted.value(CLAIM);
    library.decide(posted.by(), posted.value(REASON), store -> {
      Rounds rounds = seen(posted, store);
      Comparison comparison = rounds.comparison();
      Difference difference = comparison.differences().stream().filter(one -> one.claims().contains(claim)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(posted.texts().of("missing.claim", claim)));
      Adjudication adjudication = new Adjudication(store, comparison);
      return switch (posted.value("choice")) {
        case "1" -> adjudication.as(comparison.first(), difference, Map.of());
        case "2" -> adjudication.as(comparison.second(), difference, Map.of());
        default -> adjudication.as(AdjudicationViews.finder(comparison, difference), difference, other(posted, comparison, difference));
      };
    });
    return Address.of(Rounds.PATH + "/" + posted.name("id") + "/adjudicate");
  }

  private Map<String, String> other(Posted posted, Comparison comparison, Difference difference) {
    Map<String, String> other = new TreeMap<>();
    fields.edits(posted, difference.claim(), AdjudicationViews.row(comparison, difference)).forEach(decision -> {
      if (decision instanceof Decision.Edit(String _, String column, String value)) {
        other.put(column, value);
      }
    });
    return other;
  }

  /// Takes back the step that settled a difference.
  private Address reopen(Posted posted) {
    String claim = posted.value(CLAIM);
    library.decide(posted.by(), posted.value(REASON), store -> {
      long number = seen(posted, store).round().number();
      List<LoggedDecision> log = store.decisions().all().stream().filter(logged -> !logged.undone()).toList();
      LoggedDecision settled = log.stream().filter(logged -> logged.decision() instanceof Decision.Adjudicate(long round, List<String> claims) && round == number && claims.contains(claim))
          .reduce((_, last) -> last).orElseThrow(() -> new IllegalArgumentException(posted.texts().of("review.nothing")));
      return log.stream().filter(logged -> logged.at().equals(settled.at()) && logged.by().equals(settled.by())).<Decision>map(logged -> new Decision.Undo(logged.number())).toList();
    });
    return Address.of(Rounds.PATH + "/" + posted.name("id") + "/adjudicate").with(CLAIM, claim);
  }

  private static Rounds seen(Posted posted, Store store) {
    Rounds rounds = Rounds.of(store, posted.name("id"));
    if (rounds.isHidden(posted.by())) {
      throw new IllegalArgumentException(posted.texts().of("round.hidden"));
    }
    return rounds;
  }

  /// What both say alike becomes what stands in the database.
  private Address publish(Posted posted) {
    String reason = posted.texts().of("round.agreed.reason");
    library.decide(posted.by(), reason, store -> {
      Comparison comparison = seen(posted, store).comparison();
      Adjudication adjudication = new Adjudication(store, comparison);
      List<Decision> all = comparison.agreed().stream().flatMap(difference -> adjudication.as(comparison.first(), difference, Map.of()).stream()).toList();
      if (all.isEmpty()) {
        throw new IllegalArgumentException(posted.texts().of("round.agreed.none"));
      }
      return all;
    });
    return Address.of(Rounds.PATH + "/" + posted.name("id"));
  }
}
