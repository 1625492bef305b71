package org.cotejo.web.round;

import org.cotejo.web.claim.Fields;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Site;

/// `/review/rounds` and the pages of one round.
public final class RoundPages {
  private final Library library;

  public RoundPages(Library library) {
    this.library = library;
  }

  public void register(Site site) {
    Fields fields = new Fields();
    site.page(Rounds.PATH, "round/rounds.jte", new RoundViews(library)::list);
    site.page(Rounds.PATH + "/{id}", "round/round.jte", RoundViews::one);
    site.page(Rounds.PATH + "/{id}/code", "round/code.jte", new CodingViews(fields)::view);
    site.page(Rounds.PATH + "/{id}/adjudicate", "round/adjudicate.jte", new AdjudicationViews(fields)::view);
    new RoundActions(library, fields).register(site);
    new SettlingActions(library, fields).register(site);
  }
}
