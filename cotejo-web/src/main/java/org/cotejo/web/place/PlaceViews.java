package org.cotejo.web.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.web.http.Address;
import org.cotejo.web.map.Camera;
import org.cotejo.web.map.Sketches;
import org.cotejo.web.map.Sketches.Point;
import org.cotejo.web.map.Sketches.Spotted;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.gazetteer.KnownPlace;
import org.cotejo.workspace.gazetteer.PlaceNames;

/// Makes the page of the places of a name.
final class PlaceViews {
  private static final String POINT = "point";
  private static final String SPOT = "spot";
  private static final int MOST = 12;
  private static final int LONGEST = 80;
  private static final double NEAR_KM = 120;
  private static final List<String> PRECISIONS = Stream.of(Precision.values()).filter(precision -> precision != Precision.NONE).map(Precision::code).toList();

  private final Sketches sketches;

  PlaceViews(Sketches sketches) {
    this.sketches = sketches;
  }

  PlaceView view(Request request) {
    Address here = request.address();
    String name = here.first("name").map(String::strip).filter(text -> text.length() <= LONGEST).orElse("");
    String country = here.first("in").filter(code -> code.matches("[A-Z]{3}")).orElse("");
    List<PlaceView.Choice> places = places(name, country);
    List<Spotted> main = main(places, country);
    Optional<Point> point = here.first(POINT).flatMap(units -> Sketches.point(sketches.camera(here, main, country), units)).or(() -> here.first(SPOT).flatMap(Point::read));
    List<Spotted> hand = point.map(set -> new Spotted(0, Precision.NONE.code(), name, set.latitude(), set.longitude())).stream().toList();
    Camera camera = sketches.camera(here, both(main, hand), country);
    Address moved = point.map(set -> here.with(SPOT, set.written())).orElse(here).without(POINT);
    return new PlaceView(name, country, here.first("claim").orElse(""), places, point.map(PlaceViews::hand).stream().toList(), PRECISIONS,
        sketches.of(camera, both(places.stream().map(PlaceViews::spotted).toList(), hand), List.of(), moved, request.texts()::country));
  }

  private static List<Spotted> both(List<Spotted> some, List<Spotted> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /// Those that a map shows at first: of the country, if any lie there.
  private static List<Spotted> main(List<PlaceView.Choice> places, String country) {
    List<PlaceView.Choice> own = places.stream().filter(place -> place.country().equals(country)).toList();
    return (own.isEmpty() ? places : own).stream().map(PlaceViews::spotted).toList();
  }

  private static List<PlaceView.Choice> places(String name, String country) {
    List<KnownPlace> found = name.isEmpty() ? List.of() : PlaceNames.all().find(name, country, MOST);
    return IntStream.range(0, found.size()).mapToObj(i -> choice(i + 1, found.get(i))).toList();
  }

  private static PlaceView.Choice choice(int number, KnownPlace known) {
    EventPlace place = known.place();
    return new PlaceView.Choice(number, place.id(), place.name(), place.admin1(), place.country(), known.kind(), place.latitude().orElse(0), place.longitude().orElse(0), place.precision().code());
  }

  private static Spotted spotted(PlaceView.Choice place) {
    return new Spotted(place.number(), place.precision(), place.name(), place.latitude(), place.longitude());
  }

  private static PlaceView.Hand hand(Point point) {
    return PlaceNames.all().nearest(point.latitude(), point.longitude(), NEAR_KM).map(KnownPlace::place)
        .map(town -> new PlaceView.Hand(point.latitude(), point.longitude(), town.name(), town.admin1(), town.country()))
        .orElse(new PlaceView.Hand(point.latitude(), point.longitude(), "", "", ""));
  }
}
