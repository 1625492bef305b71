package org.cotejo.web.map;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.Area;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.atlas.Box;

/// Makes maps of what is found.
public final class MapViews {
  private static final int MOST_LINES = 24;
  private static final int ALL_LINES = 500;
  private static final String ALL = "all";
  private static final String AT = "at";
  /// Of the claims on either side that a map need not show at first: one report from the other end of the world should not make all others a speck.
  private static final double ASIDE = 0.03;
  private static final double MOST_ZOOM = 8;
  private static final double DEGREE_KM = 111;
  private static final double USUAL_KM = 60;
  private static final double HALF = 0.5;
  private static final double SHORTEST_SCALE = 60;

  private final Atlas atlas;

  public MapViews(Atlas atlas) {
    this.atlas = atlas;
  }

  /// @param all places of what is found, also those without coordinates
  /// @param here the page's address
  /// @param countries names of countries by their codes, in the reader's language
  public MapView view(List<Tallied<Spot>> all, Address here, UnaryOperator<String> countries) {
    List<Tallied<Spot>> located = all.stream().filter(one -> one.value().isLocated()).sorted(Comparator.comparingInt((Tallied<Spot> one) -> one.count()).reversed().thenComparing(one -> one.value().name())).toList();
    Camera camera = camera(located, here.first(AT).orElse(""));
    Choices choices = new Choices(all, here);
    Room room = new Room();
    Symbols symbols = new Symbols(atlas, camera, choices, here, countries, room);
    List<Mark> marks = symbols.of(located);
    List<Tallied<Spot>> shown = located.stream().filter(one -> symbols.isShown(one.value())).toList();
    int most = here.has(ALL, "spots") ? ALL_LINES : MOST_LINES;
    Box box = camera.shown(0);
    Area area = new Area(box.west(), box.south(), box.east(), box.north());
    Address map = here.without("page");
    return new MapView(true, camera, atlas.land(camera), marks.stream().filter(mark -> mark.kind().equals(Precision.COUNTRY.code())).map(Mark::name).distinct().sorted().toList(), marks,
        Labels.of(atlas, camera, marks, countries, room), scale(camera), shown.stream().limit(most).map(one -> line(one, choices)).toList(), Math.max(0, shown.size() - most), map.adding(ALL, "spots"),
        claims(located) - claims(shown), map.with(AT, ALL), claims(all) - claims(located), map.with(Facet.LOCATED.code(), Precision.NONE.code()),
        claims(located.stream().filter(one -> area.holds(one.value())).toList()), choices.within(box),
        at(map, camera.zoomed(1)), at(map, camera.zoomed(-1)), at(map, camera.moved(-HALF, 0)), at(map, camera.moved(HALF, 0)), at(map, camera.moved(0, -HALF)), at(map, camera.moved(0, HALF)), map.without(AT));
  }

  private static int claims(List<Tallied<Spot>> spots) {
    return spots.stream().mapToInt(Tallied::count).sum();
  }

  private static Address at(Address map, Camera camera) {
    return map.with(AT, camera.written());
  }

  private static MapView.Line line(Tallied<Spot> one, Choices choices) {
    Spot spot = one.value();
    boolean country = spot.precision() == Precision.COUNTRY;
    String state = spot.precision() == Precision.STATE ? "" : spot.state().substring(spot.state().lastIndexOf(Facet.LEVEL) + 1);
    return new MapView.Line(country ? "" : spot.name(), state, spot.country(), spot.precision().code(), one.count(), choices.only(spot));
  }

  private Camera camera(List<Tallied<Spot>> located, String at) {
    boolean whole = at.equals(ALL);
    return Camera.written(at).orElseGet(() -> {
      List<Tallied<Spot>> finer = located.stream().filter(one -> one.value().precision() != Precision.COUNTRY).toList();
      List<Tallied<Spot>> held = finer.isEmpty() || whole ? located : finer;
      return held.isEmpty() ? Camera.START : Camera.fitting(box(held, whole ? 0 : ASIDE), MOST_ZOOM);
    });
  }

  private Box box(List<Tallied<Spot>> spots, double aside) {
    return new Box(quantile(spots, aside, spot -> spot.longitude() - reach(spot)), quantile(spots, aside, spot -> spot.latitude() - reach(spot)),
        quantile(spots, 1 - aside, spot -> spot.longitude() + reach(spot)), quantile(spots, 1 - aside, spot -> spot.latitude() + reach(spot)));
  }

  /// Degrees around a spot that should be seen with it.
  private double reach(Spot spot) {
    return switch (spot.precision()) {
      case STATE -> atlas.states().named(spot.country(), spot.name()).map(state -> state.kilometres()).orElse(USUAL_KM) / DEGREE_KM;
      case COUNTRY -> atlas.country(spot.country()).map(box -> (box.north() - box.south()) / 2).orElse(1.0);
      default -> 0;
    };
  }

  private static double quantile(List<Tallied<Spot>> spots, double share, ToDoubleFunction<Spot> edge) {
    List<Tallied<Spot>> sorted = spots.stream().sorted(Comparator.comparingDouble(one -> edge.applyAsDouble(one.value()))).toList();
    double left = share * claims(spots);
    for (Tallied<Spot> one : sorted) {
      left -= one.count();
      if (left <= 0) {
        return edge.applyAsDouble(one.value());
      }
    }
    return edge.applyAsDouble(sorted.getLast().value());
  }

  /// The longest of 1, 2, 5, 10 ... kilometres that is not too long.
  private static MapView.Scale scale(Camera camera) {
    double unit = camera.perKilometre(camera.latitude());
    int kilometres = 1;
    int step = 0;
    while (kilometres * unit < SHORTEST_SCALE) {
      kilometres = step++ % 3 == 1 ? kilometres * 5 / 2 : kilometres * 2;
    }
    return new MapView.Scale(kilometres, kilometres * unit);
  }
}
