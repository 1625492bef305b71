package org.cotejo.web.round;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.round.Coding;
import org.cotejo.workspace.round.CodingRound;
import org.cotejo.workspace.round.Comparison;

/// A round as an address names it, with what both coders have said.
record Rounds(CodingRound round, Comparison comparison) {
  static final String PATH = "/review/rounds";

  /// @throws Missing if there is no such round
  static Rounds of(Store store, String id) {
    List<LoggedDecision> log = store.decisions().all();
    CodingRound round = (id.matches("\\d{1,15}") ? CodingRound.of(log, Long.parseLong(id)) : Optional.<CodingRound>empty()).orElseThrow(() -> new Missing("missing.round", id));
    return new Rounds(round, Comparison.of(store, round, log));
  }

  static Rounds of(Request request) {
    return of(request.store(), request.name("id"));
  }

  /// What somebody has said, if it is one of the coders.
  Optional<Coding> coding(String by) {
    return round.coder(by).map(comparison::coding);
  }

  /// Whoever codes in the round sees nothing of the other before both parts are done.
  boolean isHidden(String by) {
    return round.coder(by).isPresent() && round.coders().stream().map(comparison::coding).anyMatch(coding -> !comparison.waiting(coding).isEmpty());
  }

  Address page() {
    return Address.of(PATH + "/" + round.number());
  }

  Address page(String part) {
    return Address.of(PATH + "/" + round.number() + "/" + part);
  }

  List<RoundsView.Progress> progress() {
    return round.coders().stream().map(comparison::coding).map(this::progress).toList();
  }

  private RoundsView.Progress progress(Coding coding) {
    int claims = comparison.claims().rows().size();
    return new RoundsView.Progress(coding.coder(), claims - comparison.waiting(coding).size(), claims, coding.added().size());
  }
}
