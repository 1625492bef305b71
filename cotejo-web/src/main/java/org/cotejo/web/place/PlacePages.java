package org.cotejo.web.place;

import org.cotejo.web.map.Atlas;
import org.cotejo.web.map.Sketches;
import org.cotejo.web.page.Site;

/// `/places`.
public final class PlacePages {
  private final PlaceViews views;

  public PlacePages(Atlas atlas) {
    views = new PlaceViews(new Sketches(atlas));
  }

  public void register(Site site) {
    site.page("/places", "place/places.jte", views::view);
  }
}
