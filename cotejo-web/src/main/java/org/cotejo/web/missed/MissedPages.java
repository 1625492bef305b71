package org.cotejo.web.missed;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.DocumentId;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Guard;
import org.cotejo.web.library.Discretion;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.missed.Sentences;
import org.cotejo.workspace.round.CodingRound;

/// `/documents/{id}/add`: a claim is added.
public final class MissedPages {
  private static final String ID = "id";

  private final Library library;
  private final Discretion discretion;
  private final Sentences sentences = new Sentences();
  private final MissedForm form = new MissedForm(sentences);

  /// @param discretion as the pages have it: words are read as they were shown
  public MissedPages(Library library, Discretion discretion) {
    this.library = library;
    this.discretion = discretion;
  }

  public void register(Site site) {
    site.page("/documents/{id}/add", "missed/missed.jte", new MissedViews(form, sentences)::view);
    site.action("/documents/{id}/add", this::add);
  }

  /// On to the report, at the new claim; back to the form, if it cannot be taken.
  private Address add(Posted posted) {
    Address sent = posted.form().at("/documents/" + posted.name(ID) + "/add").without(Guard.FIELD);
    Decision.Add add;
    try {
      add = library.read(store -> read(posted, store));
    } catch (IllegalArgumentException e) {
      return sent.with(MissedViews.CHECK, "1");
    }
    String round = posted.value(MissedViews.ROUND);
    if (round.matches("\\d{1,15}")) {
      library.decide(posted.by(), posted.value("reason"), store -> List.of(draft(posted, store, Long.parseLong(round), add)));
      return Address.of("/review/rounds/" + round + "/code").with("added", add.claim());
    }
    library.decide(posted.by(), posted.value("reason"), _ -> List.of(add));
    return Address.of("/documents/" + add.document()).with("claim", add.claim());
  }

  /// Only a coder of the round, and in its reports.
  private static Decision draft(Posted posted, Store store, long number, Decision.Add add) {
    CodingRound round = CodingRound.of(store.decisions().all(), number).orElseThrow(() -> new Missing("missing.round", Long.toString(number)));
    if (round.coder(posted.by()).isEmpty() || !round.documents().contains(add.document())) {
      throw new IllegalArgumentException(posted.texts().of("round.notmine", posted.by(), String.join(", ", round.coders())));
    }
    return new Decision.Draft(number, add);
  }

  private Decision.Add read(Posted posted, Store store) {
    String id = posted.name(ID);
    CodedDocument report = (id.matches("[0-9a-f]{64}") ? store.reports().report(new DocumentId(id)) : Optional.<CodedDocument>empty()).orElseThrow(() -> new Missing("missing.document", id));
    Decision.Add add = form.read(posted.form(), report, discretion.report(report).document().text(), posted.texts());
    if (posted.value(MissedViews.ROUND).isEmpty() && report.claims().stream().anyMatch(claim -> claim.id().equals(add.claim()))) {
      throw new IllegalArgumentException(posted.texts().of("missed.wrong.there"));
    }
    return add;
  }
}
