package org.cotejo.web.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.happening.Area;

/// The areas of a study on its page.
final class Areas {
  private Areas() {}

  /// The outlines among them.
  static List<StudyView.Area> drawn(Asked asked, List<String> fields) {
    return fields.stream().flatMap(field -> asked.areas(field).stream().flatMap(area -> switch (area) {
      case Area.Drawn drawn -> Stream.of(new StudyView.Area(field, drawn.name(), drawn.corners()));
      case Area.Named _ -> Stream.empty();
    })).toList();
  }

  /// The search for the claims of a period and areas, of the acts and events that are counted; it knows one outline at a time, and no places of different sizes together.
  static Optional<Address> found(List<Area> areas, Span period, Asked asked) {
    List<String> facets = areas.stream().map(Areas::facet).distinct().toList();
    return facets.size() > 1 || facets.contains("area") && areas.size() > 1 ? Optional.empty() : Optional.of(claims(areas, period, asked));
  }

  /// The claims of a period, in these areas.
  static Address claims(List<Area> areas, Span period, Asked asked) {
    Address claims = Address.of("/search").with("from", period.from().toString()).with("to", period.to().toString());
    for (Area area : areas) {
      claims = claims.adding(facet(area), area.path());
    }
    for (String act : asked.several("act")) {
      claims = claims.adding("act", act.toLowerCase(Locale.ROOT));
    }
    for (String event : asked.several("event")) {
      claims = claims.adding("event", event.toUpperCase(Locale.ROOT));
    }
    return claims;
  }

  /// The facet of the search that narrows down to such a place.
  private static String facet(Area area) {
    return switch (area) {
      case Area.Drawn _ -> "area";
      case Area.Named(Place place) -> !place.name().isEmpty() ? "place" : !place.state().isEmpty() ? "state" : "country";
    };
  }
}
