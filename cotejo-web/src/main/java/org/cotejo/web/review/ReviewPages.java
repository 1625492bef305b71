package org.cotejo.web.review;

import org.cotejo.web.claim.Fields;
import org.cotejo.web.page.Site;

/// `/review`, `/review/all`, and what can be decided there.
public final class ReviewPages {
  public void register(Site site) {
    Fields fields = new Fields();
    ReviewViews views = new ReviewViews(site.library(), fields);
    site.page("/review", "review/review.jte", views::one);
    site.page("/review/all", "review/all.jte", views::all);
    site.download("/review/gold.jsonl", new Gold(site.library()));
    new ReviewActions(site.library(), fields).register(site);
  }
}
