package org.cotejo.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.atlas.Box;
import org.cotejo.workspace.atlas.States;

/// What is drawn for places and their counts.
final class Symbols {
  /// Units: smaller states and countries are spots like others, since their symbol covers them.
  private static final double SMALLEST_STATE = 34;
  private static final double SMALLEST_COUNTRY = 44;
  private static final double LEAST_RADIUS = 7;
  private static final double PER_DIGIT = 1.8;
  private static final double MORE_RADIUS = 21;
  /// Units from the edges within which the name of something wide stays.
  private static final double EDGE = 70;
  /// A state that the gazetteer does not know.
  private static final double USUAL_KM = 60;
  /// Letters of the number and around a name.
  private static final int SPACING = 5;

  private final Atlas atlas;
  private final Camera camera;
  private final Box shown;
  private final Choices choices;
  private final Address here;
  private final UnaryOperator<String> countries;
  private final Room room;
  private final Map<String, Boolean> seen = new HashMap<>();

  /// @param countries names of countries by their codes, in the reader's language
  /// @param room which the marks take
  Symbols(Atlas atlas, Camera camera, Choices choices, Address here, UnaryOperator<String> countries, Room room) {
    this.atlas = atlas;
    this.camera = camera;
    this.choices = choices;
    this.here = here.without("page");
    this.shown = camera.shown(0);
    this.countries = countries;
    this.room = room;
  }

  /// Those within the drawing, the largest first.
  ///
  /// @param spots that are [shown][#isShown]
  List<Mark> of(List<Tallied<Spot>> spots) {
    List<Clusters.Cluster> clusters = Clusters.of(spots.stream().filter(spot -> !isWide(spot.value())).toList(), camera);
    int most = clusters.stream().mapToInt(Clusters.Cluster::count).max().orElse(1);
    List<Mark> marks = new ArrayList<>(clusters.stream().map(cluster -> mark(cluster, most)).toList());
    marks.forEach(mark -> room.takeDisc(mark.x(), mark.y(), mark.radius()));
    spots.stream().filter(spot -> isWide(spot.value())).sorted(Comparator.comparing((Tallied<Spot> spot) -> spot.value().precision()).thenComparingInt(Tallied::count).reversed()).map(this::wide).forEach(marks::add);
    marks.sort(Comparator.comparing(Mark::wide).reversed().thenComparing(Comparator.comparingInt(Mark::count).reversed()).thenComparing(Mark::name));
    return marks;
  }

  /// Whether it is drawn over the land: a state or a country that is seen as such.
  boolean isWide(Spot spot) {
    return switch (spot.precision()) {
      case STATE -> radius(spot) >= SMALLEST_STATE;
      case COUNTRY -> atlas.country(spot.country()).filter(box -> (box.east() - box.west()) / 360 * camera.earth() >= SMALLEST_COUNTRY).isPresent();
      default -> false;
    };
  }

  /// Whether any of it is within the drawing.
  boolean isShown(Spot spot) {
    if (spot.precision() == Precision.COUNTRY && isWide(spot)) {
      return seen.computeIfAbsent(spot.country(), code -> atlas.sees(camera, code));
    }
    Box around = isWide(spot) ? camera.shown(radius(spot)) : shown;
    return around.holds(spot.longitude(), spot.latitude());
  }

  private double radius(Spot spot) {
    String name = spot.state().substring(spot.state().lastIndexOf(Facet.LEVEL) + 1);
    return camera.perKilometre(spot.latitude()) * atlas.states().named(spot.country(), name).map(States.State::kilometres).orElse(USUAL_KM);
  }

  private Mark wide(Tallied<Spot> tallied) {
    Spot spot = tallied.value();
    double x = camera.x(spot.longitude());
    double y = camera.y(spot.latitude());
    if (spot.precision() == Precision.STATE) {
      double radius = radius(spot);
      OptionalDouble shift = room.near(x, y - radius, spot.name().length() + SPACING);
      return new Mark(spot.precision().code(), spot.name(), tallied.count(), 1, x, y, radius, shift.orElse(0), shift.isPresent(), choices.only(spot), false);
    }
    double within = Math.clamp(x, EDGE, Camera.WIDTH - EDGE);
    double below = Math.clamp(y, EDGE, Camera.HEIGHT - EDGE);
    // a country has nothing but its name to be chosen by
    double shift = room.near(within, below, countries.apply(spot.country()).length() + SPACING).orElse(0);
    return new Mark(spot.precision().code(), spot.country(), tallied.count(), 1, within, below, 0, shift, true, choices.only(spot), false);
  }

  private Mark mark(Clusters.Cluster cluster, int most) {
    Spot main = cluster.main();
    double radius = Math.max(LEAST_RADIUS + PER_DIGIT * Math.min(3, (int) Math.log10(cluster.count())), MORE_RADIUS * Math.sqrt((double) cluster.count() / most));
    int places = cluster.spots().size();
    boolean apart = cluster.box().north() - cluster.box().south() > 0 || cluster.box().east() - cluster.box().west() > 0;
    String kind = places == 1 ? main.precision().code() : apart ? Mark.CLUSTER : coarsest(cluster).code();
    return new Mark(kind, name(main), cluster.count(), places, camera.x(main.longitude()), camera.y(main.latitude()), radius, 0, true, to(cluster, apart), places > 1 && apart);
  }

  private Address to(Clusters.Cluster cluster, boolean apart) {
    if (cluster.spots().size() == 1) {
      return choices.only(cluster.main());
    }
    return apart ? here.with("at", Camera.fitting(cluster.box(), camera.zoom() + 4).zoomedAtLeast(camera.zoom() + 1).written()) : choices.within(Choices.around(cluster.main()));
  }

  private static Precision coarsest(Clusters.Cluster cluster) {
    return cluster.spots().stream().map(spot -> spot.value().precision()).max(Comparator.naturalOrder()).orElse(Precision.NONE);
  }

  private static String name(Spot spot) {
    return spot.precision() == Precision.COUNTRY ? spot.country() : spot.name();
  }
}
