package org.cotejo.web.map;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.workspace.atlas.Box;

/// What stretch of the earth a drawing shows, by Mercator's projection: a step of zoom doubles all lengths, a move changes none.
///
/// @param longitude degrees east of the middle
/// @param latitude degrees north of the middle
/// @param zoom 0: the earth is 256 units wide; 1: 512 ...
public record Camera(double longitude, double latitude, double zoom) {
  /// Of the drawing, in its own units.
  public static final int WIDTH = 840;
  public static final int HEIGHT = 560;
  /// The Americas and more.
  public static final Camera START = new Camera(-60, 10, 2);

  private static final int EARTH = 256;
  private static final double LEAST_ZOOM = 1.5;
  private static final double MOST_ZOOM = 13;
  private static final double STEP = 0.5;
  /// Mercator's map has no poles.
  private static final double HIGHEST = 83;
  private static final double EQUATOR_KM = 40_075;
  private static final Pattern WRITTEN = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?/-?\\d{1,2}(?:\\.\\d{1,5})?/-?\\d{1,3}(?:\\.\\d{1,5})?");

  public Camera {
    zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    latitude = Math.clamp(latitude, -HIGHEST, HIGHEST);
    longitude = Math.clamp(longitude, -180, 190);
  }

  /// As [#toString] writes it; empty for anything else.
  public static Optional<Camera> written(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    double[] parts = Stream.of(text.split("/")).mapToDouble(Double::parseDouble).toArray();
    return Optional.of(new Camera(parts[2], parts[1], parts[0]));
  }

  /// That shows a whole box with some room around it, as large as possible, in half steps of zoom.
  ///
  /// @param most zoom: a single place needs its surroundings to be recognised
  public static Camera fitting(Box box, double most) {
    double width = Math.max(1e-9, (box.east() - box.west()) / 360);
    double height = Math.max(1e-9, down(box.south()) - down(box.north()));
    double zoom = Math.min(log2(0.84 * WIDTH / EARTH / width), log2(0.8 * HEIGHT / EARTH / height));
    return new Camera((box.west() + box.east()) / 2, latitude((down(box.south()) + down(box.north())) / 2), Math.min(most, Math.floor(zoom / STEP) * STEP));
  }

  private static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }

  /// From the north of the square earth, 0..1 of its height.
  static double down(double latitude) {
    double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -85, 85)));
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  private static double latitude(double down) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * down))));
  }

  double earth() {
    return EARTH * Math.pow(2, zoom);
  }

  /// From the left of the drawing.
  double x(double east) {
    return (east - longitude) / 360 * earth() + WIDTH / 2.0;
  }

  /// From the top of the drawing.
  double y(double north) {
    return (down(north) - down(latitude)) * earth() + HEIGHT / 2.0;
  }

  /// How many units a kilometre is at some latitude.
  double perKilometre(double north) {
    return earth() / (EQUATOR_KM * Math.cos(Math.toRadians(Math.clamp(north, -HIGHEST, HIGHEST))));
  }

  /// What is shown, and some units more on each side.
  Box shown(double margin) {
    return new Box(east(-margin), north(HEIGHT + margin), east(WIDTH + margin), north(-margin));
  }

  /// Degrees east, of units from the left of the drawing.
  double east(double x) {
    return longitude + (x - WIDTH / 2.0) / earth() * 360;
  }

  /// Degrees north, of units from its top.
  double north(double y) {
    return latitude(down(latitude) + (y - HEIGHT / 2.0) / earth());
  }

  /// By shares of the drawing's width and height.
  Camera moved(double right, double down) {
    return new Camera(east(WIDTH * (0.5 + right)), north(HEIGHT * (0.5 + down)), zoom);
  }

  Camera zoomed(double steps) {
    return new Camera(longitude, latitude, zoom + steps);
  }

  Camera zoomedAtLeast(double least) {
    return new Camera(longitude, latitude, Math.max(zoom, least));
  }

  /// As it stands in addresses: `6.5/10.60/-71.60`.
  public String written() {
    return String.format(Locale.ROOT, "%.1f/%.4f/%.4f", zoom, latitude, longitude);
  }
}
