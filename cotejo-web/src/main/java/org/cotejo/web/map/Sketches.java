package org.cotejo.web.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.web.http.Address;
import org.cotejo.web.map.Sketch.Pin;
import org.cotejo.workspace.atlas.Box;

/// Makes maps to choose on.
public final class Sketches {
  /// The address parameter that says what is shown.
  public static final String AT = "at";
  private static final double MOST_ZOOM = 8;
  private static final double HALF = 0.5;
  private static final double RADIUS = 10;
  private static final Pattern UNITS = Pattern.compile("-?\\d{1,4}(?:\\.\\d{1,2})?,-?\\d{1,4}(?:\\.\\d{1,2})?");

  private final Atlas atlas;

  public Sketches(Atlas atlas) {
    this.atlas = atlas;
  }

  /// A place to be drawn.
  ///
  /// @param number of the place in its list, 0 for a point set by hand
  /// @param kind how finely it is known
  public record Spotted(int number, String kind, String name, double latitude, double longitude) {}

  /// A point in degrees.
  public record Point(double latitude, double longitude) {
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,2}(?:\\.\\d{1,6})?,\\s?-?\\d{1,3}(?:\\.\\d{1,6})?");

    /// As [#written] writes it; empty for anything else, also for what lies on no earth.
    public static Optional<Point> read(String text) {
      if (!WRITTEN.matcher(text).matches()) {
        return Optional.empty();
      }
      double[] parts = Stream.of(text.split(",\\s?")).mapToDouble(Double::parseDouble).toArray();
      return Math.abs(parts[0]) > 90 || Math.abs(parts[1]) > 180 ? Optional.empty() : Optional.of(new Point(parts[0], parts[1]));
    }

    /// As it stands in addresses: `10.61,-71.6`.
    public String written() {
      return degrees(latitude) + "," + degrees(longitude);
    }

    private static String degrees(double degrees) {
      return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
  }

  /// What a page's address shows, or else all that is spotted, or else a country.
  ///
  /// @param country ISO 3166 alpha-3, may be empty
  public Camera camera(Address here, List<Spotted> spotted, String country) {
    return here.first(AT).flatMap(Camera::written).orElseGet(() -> {
      Box all = spotted.stream().reduce(Box.NOWHERE, (box, one) -> box.with(one.longitude(), one.latitude()), Box::with);
      Optional<Box> box = spotted.isEmpty() ? atlas.country(country) : Optional.of(all);
      return box.map(shown -> Camera.fitting(shown, MOST_ZOOM)).orElse(Camera.START);
    });
  }

  /// Where a drawing was clicked, in degrees as fine as the drawing shows.
  ///
  /// @param units `x,y` from its left and top
  public static Optional<Point> point(Camera camera, String units) {
    if (!UNITS.matcher(units).matches()) {
      return Optional.empty();
    }
    double[] parts = Stream.of(units.split(",")).mapToDouble(Double::parseDouble).toArray();
    double fine = Math.pow(10, Math.ceil(Math.log10(camera.earth() / 360)));
    double east = Math.clamp(camera.east(parts[0]), -180, 180);
    return Optional.of(new Point(Math.round(camera.north(parts[1]) * fine) / fine, Math.round(east * fine) / fine));
  }

  /// @param corners of a line to be drawn, in their order
  /// @param countries names of countries by their codes, in the reader's language
  public Sketch of(Camera camera, List<Spotted> spotted, List<Point> corners, Address here, UnaryOperator<String> countries) {
    List<Pin> pins = spotted.stream().map(one -> new Pin(one.number(), one.kind(), one.name(), camera.x(one.longitude()), camera.y(one.latitude()))).filter(Sketches::isWithin).toList();
    Room room = new Room();
    pins.forEach(pin -> room.takeDisc(pin.x(), pin.y(), RADIUS));
    return new Sketch(camera, atlas.land(camera), Labels.of(atlas, camera, List.of(), countries, room), MapViews.scale(camera), pins, line(camera, corners),
        at(here, camera.zoomed(1)), at(here, camera.zoomed(-1)), at(here, camera.moved(-HALF, 0)), at(here, camera.moved(HALF, 0)), at(here, camera.moved(0, -HALF)), at(here, camera.moved(0, HALF)));
  }

  private static boolean isWithin(Pin pin) {
    return pin.x() >= 0 && pin.x() <= Camera.WIDTH && pin.y() >= 0 && pin.y() <= Camera.HEIGHT;
  }

  private static String line(Camera camera, List<Point> corners) {
    return corners.size() < 2 ? "" : corners.stream().map(corner -> String.format(Locale.ROOT, "%.1f,%.1f", camera.x(corner.longitude()), camera.y(corner.latitude()))).collect(Collectors.joining(" "));
  }

  private static Address at(Address here, Camera camera) {
    return here.with(AT, camera.written());
  }
}
