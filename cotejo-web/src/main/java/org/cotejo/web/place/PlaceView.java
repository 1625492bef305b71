package org.cotejo.web.place;

import java.util.List;
import org.cotejo.web.map.Sketch;

/// Places of a name, to choose from.
///
/// @param name as it was typed
/// @param country the code of the country whose places come first, empty for none
/// @param claim that the place is looked up for by a page without script, empty for none
/// @param places the likeliest first
/// @param hand the point set by hand, if there is one
/// @param precisions how finely a point may be known
public record PlaceView(String name, String country, String claim, List<Choice> places, List<Hand> hand, List<String> precisions, Sketch sketch) {

  /// A place of the gazetteer, as a claim has it.
  ///
  /// @param number in the list and on the map, from 1
  /// @param admin1 state, department or province
  /// @param country ISO 3166 alpha-3
  /// @param kind `country` `state` `municipality` `capital` `state_capital` `city` `neighbourhood` `site` `region` `continent`
  public record Choice(int number, String id, String name, String admin1, String country, String kind, double latitude, double longitude, String precision) {}

  /// A point.
  ///
  /// @param town nearest to it, empty if none is near
  /// @param admin1, country of that town
  public record Hand(double latitude, double longitude, String town, String admin1, String country) {}

  public PlaceView {
    places = List.copyOf(places);
    hand = List.copyOf(hand);
    precisions = List.copyOf(precisions);
  }
}
