package org.cotejo.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.Area;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.atlas.Box;

/// Makes maps of what is found.
public final class MapViews {
  private static final Comparator<Tallied<Spot>> MOST_CLAIMS = Comparator.comparingInt((Tallied<Spot> one) -> one.count()).reversed().thenComparing(one -> one.value().name());
  private static final int MOST_LINES = 24;
  private static final int ALL_LINES = 500;
  private static final String ALL = "all";
  private static final String AT = "at";
  /// Of the claims on either side that a map need not show at first: one report from the other end of the world should not make all others a speck.
  private static final double ASIDE = 0.03;
  /// Steps of zoom for which that is worth it.
  private static final double WORTH = 1;
  private static final double MOST_ZOOM = 8;
  private static final double MOST_ZOOM_SMALL = 5;
  private static final double DEGREE_KM = 111;
  private static final double USUAL_KM = 60;
  private static final double HALF = 0.5;
  private static final double SHORTEST_SCALE = 60;

  private final Atlas atlas;

  public MapViews(Atlas atlas) {
    this.atlas = atlas;
  }

  /// A map of what is found.
  ///
  /// @param all places of what is found, also those without coordinates
  /// @param here the page's address
  /// @param countries names of countries by their codes, in the reader's language
  public MapView view(List<Tallied<Spot>> all, Address here, UnaryOperator<String> countries) {
    return view(all, here, countries, false);
  }

  /// The same for a small drawing: from so far off that the country is recognised by its outline, and without names, for which there is no room.
  public MapView small(List<Tallied<Spot>> all, Address here, UnaryOperator<String> countries) {
    return view(all, here, countries, true);
  }

  private MapView view(List<Tallied<Spot>> all, Address here, UnaryOperator<String> countries, boolean small) {
    List<Tallied<Spot>> located = all.stream().filter(one -> one.value().isLocated()).collect(Collectors.collectingAndThen(Collectors.toList(), MapViews::joined));
    Camera camera = camera(located, here.first(AT).orElse(""), small ? MOST_ZOOM_SMALL : MOST_ZOOM);
    Choices choices = new Choices(all, here);
    Room room = new Room();
    Symbols symbols = new Symbols(atlas, camera, choices, here, countries, room);
    List<Tallied<Spot>> shown = located.stream().filter(one -> symbols.isShown(one.value())).toList();
    List<Mark> marks = symbols.of(shown);
    int most = here.has(ALL, "spots") ? ALL_LINES : MOST_LINES;
    Box box = camera.shown(0);
    Area area = new Area.Box(box.west(), box.south(), box.east(), box.north());
    Address map = here.without("page");
    return new MapView(true, camera, atlas.land(camera), marks.stream().filter(mark -> mark.kind().equals(Precision.COUNTRY.code())).map(Mark::name).distinct().sorted().toList(), marks,
        small ? List.of() : Labels.of(atlas, camera, marks, countries, room), scale(camera), most(shown, most).stream().map(one -> line(one, choices)).toList(), Math.max(0, shown.size() - most), map.adding(ALL, "spots"),
        claims(located) - claims(shown), map.with(AT, ALL), claims(all) - claims(located), map.with(Facet.LOCATED.code(), Precision.NONE.code()),
        claims(located.stream().filter(one -> area.holds(one.value())).toList()), choices.within(box),
        at(map, camera.zoomed(1)), at(map, camera.zoomed(-1)), at(map, camera.moved(-HALF, 0)), at(map, camera.moved(HALF, 0)), at(map, camera.moved(0, -HALF)), at(map, camera.moved(0, HALF)), map.without(AT));
  }

  /// A state or a country is one place, also where the gazetteer has put its middle elsewhere since.
  private static List<Tallied<Spot>> joined(List<Tallied<Spot>> located) {
    List<Tallied<Spot>> joined = new ArrayList<>(located.size());
    Map<String, Tallied<Spot>> wide = new LinkedHashMap<>();
    for (Tallied<Spot> one : located) {
      if (one.value().isPoint()) {
        joined.add(one);
      } else {
        String key = one.value().precision() == Precision.COUNTRY ? one.value().country() : one.value().state();
        wide.merge(key, one, (some, more) -> new Tallied<>(some.count() >= more.count() ? some.value() : more.value(), some.count() + more.count()));
      }
    }
    joined.addAll(wide.values());
    return joined;
  }

  /// Those with most claims, without putting all the others in order too.
  private static List<Tallied<Spot>> most(List<Tallied<Spot>> spots, int most) {
    PriorityQueue<Tallied<Spot>> kept = new PriorityQueue<>(MOST_CLAIMS.reversed());
    for (Tallied<Spot> spot : spots) {
      kept.add(spot);
      if (kept.size() > most) {
        kept.remove();
      }
    }
    return kept.stream().sorted(MOST_CLAIMS).toList();
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

  private Camera camera(List<Tallied<Spot>> located, String at, double mostZoom) {
    boolean whole = at.equals(ALL);
    return Camera.written(at).orElseGet(() -> {
      List<Tallied<Spot>> finer = located.stream().filter(one -> one.value().precision() != Precision.COUNTRY).toList();
      List<Tallied<Spot>> held = finer.isEmpty() || whole ? located : finer;
      return held.isEmpty() ? Camera.START : fitting(held, whole, mostZoom);
    });
  }

  private Camera fitting(List<Tallied<Spot>> spots, boolean whole, double mostZoom) {
    Camera all = Camera.fitting(Reach.of(spots, 0, this::around), mostZoom);
    Camera most = Camera.fitting(Reach.of(spots, ASIDE, this::around), mostZoom);
    return whole || most.zoom() < all.zoom() + WORTH ? all : most;
  }

  /// Degrees around a spot that should be seen with it.
  private double around(Spot spot) {
    return switch (spot.precision()) {
      case STATE -> atlas.states().named(spot.country(), spot.name()).map(state -> state.kilometres()).orElse(USUAL_KM) / DEGREE_KM;
      case COUNTRY -> atlas.country(spot.country()).map(box -> (box.north() - box.south()) / 2).orElse(1.0);
      default -> 0;
    };
  }

  /// The longest of 1, 2, 5, 10 ... kilometres that is not too long.
  static MapView.Scale scale(Camera camera) {
    double unit = camera.perKilometre(camera.latitude());
    int kilometres = 1;
    int step = 0;
    while (kilometres * unit < SHORTEST_SCALE) {
      kilometres = step++ % 3 == 1 ? kilometres * 5 / 2 : kilometres * 2;
    }
    return new MapView.Scale(kilometres, kilometres * unit);
  }
}
