package org.cotejo.workspace.gazetteer;

import java.util.Locale;
import org.cotejo.coder.place.Place;
import org.cotejo.model.EventPlace;

/// A place of the gazetteer.
///
/// @param place as a claim has it, without words
/// @param kind `country` `state` `municipality` `capital` `state_capital` `city` `neighbourhood` `site` `region` `continent`
public record KnownPlace(EventPlace place, String kind) {

  static KnownPlace of(Place place) {
    return new KnownPlace(place.toEventPlace(""), place.feature().name().toLowerCase(Locale.ROOT));
  }
}
