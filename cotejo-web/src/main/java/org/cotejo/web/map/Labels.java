package org.cotejo.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cotejo.workspace.atlas.Box;
import org.cotejo.workspace.atlas.States;

/// Names of countries and states for orientation, where there is room for them beside marks and each other.
final class Labels {
  private static final int MOST = 60;
  private static final double NARROWEST_COUNTRY = 60;
  private static final double SMALLEST_STATE = 24;
  private static final double LARGEST = 3 * Camera.WIDTH;
  /// Farther off, states are only in the way.
  private static final double STATES_FROM_ZOOM = 4.5;
  private static final int SPACING = 3;

  private final Camera camera;
  private final UnaryOperator<String> countries;
  private final Room room;
  private final List<Label> labels = new ArrayList<>();

  private Labels(Camera camera, UnaryOperator<String> countries, Room room) {
    this.camera = camera;
    this.countries = countries;
    this.room = room;
  }

  /// @param marks which name places already
  /// @param countries names of countries by their codes, in the reader's language
  /// @param room that the marks have left
  static List<Label> of(Atlas atlas, Camera camera, List<Mark> marks, UnaryOperator<String> countries, Room room) {
    Labels labels = new Labels(camera, countries, room);
    Set<String> named = marks.stream().filter(Mark::wide).map(mark -> mark.kind() + mark.name()).collect(Collectors.toSet());
    for (String country : atlas.countries()) {
      atlas.country(country).filter(_ -> !named.contains("country" + country)).ifPresent(box -> labels.country(country, box));
    }
    if (camera.zoom() >= STATES_FROM_ZOOM) {
      atlas.states().all().stream().filter(state -> !named.contains("state" + state.name())).forEach(labels::state);
    }
    return labels.labels;
  }

  private void country(String code, Box box) {
    double width = (box.east() - box.west()) / 360 * camera.earth();
    if (width >= NARROWEST_COUNTRY && width <= LARGEST) {
      put("country", code, countries.apply(code).length() + SPACING, (box.west() + box.east()) / 2, (box.south() + box.north()) / 2);
    }
  }

  private void state(States.State state) {
    double radius = state.kilometres() * camera.perKilometre(state.latitude());
    if (radius >= SMALLEST_STATE && radius <= LARGEST) {
      put("state", state.name(), state.name().length(), state.longitude(), state.latitude());
    }
  }

  private void put(String kind, String text, int letters, double longitude, double latitude) {
    double x = camera.x(longitude);
    double y = camera.y(latitude);
    if (labels.size() < MOST && room.takes(x, y, letters)) {
      labels.add(new Label(kind, text, x, y));
    }
  }
}
