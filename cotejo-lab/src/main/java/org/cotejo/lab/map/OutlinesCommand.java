package org.cotejo.lab.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.lab.map.Topology.Country;
import org.cotejo.lab.map.Topology.Point;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes the outlines of countries.
@Command(name = "outlines", description = "Makes outlines.tsv, on which bulletins draw their maps, from world-atlas (npm) countries-50m.json.",
    mixinStandardHelpOptions = true)
public final class OutlinesCommand implements Callable<Integer> {
  private static final double TOLERANCE = 0.05;
  private static final double SMALLEST = 0.02;
  /// Wider rings run across the 180th meridian, and would be drawn as a line around the earth.
  private static final double WIDEST = 180;
  /// Names that Natural Earth writes otherwise than the JDK.
  private static final Map<String, String> OTHER_NAMES = Map.of("United States of America", "USA", "Dominican Rep.", "DOM", "Trinidad and Tobago", "TTO",
      "Dem. Rep. Congo", "COD",
      "Central African Rep.", "CAF", "Bosnia and Herz.", "BIH", "Turkey", "TUR", "Czechia", "CZE", "Myanmar", "MMR", "Côte d'Ivoire", "CIV");

  @Parameters(index = "0", paramLabel = "COUNTRIES.json", description = "The file of the package.")
  private Path source = Path.of("countries-50m.json");

  @Parameters(index = "1", paramLabel = "OUTLINES.tsv", description = "The table to write.")
  private Path target = Path.of("outlines.tsv");

  @Override
  public Integer call() throws IOException {
    Map<String, String> codes = codes();
    StringBuilder text = new StringBuilder("""
        # Outlines of countries, by ./lab outlines from Natural Earth (public domain) as packed by world-atlas 2.0.2 countries-50m.json; simplified to a twentieth of a degree.
        # country	ISO 3166 alpha-3; one row for each ring
        # ring	points EAST,NORTH in hundredths of a degree, blanks between; the first and the last are one
        # country	ring
        """);
    List<String> unknown = new ArrayList<>();
    for (Country country : Topology.read(source).countries()) {
      String code = codes.get(country.name());
      if (code == null) {
        unknown.add(country.name());
      } else {
        country.rings().stream().filter(ring -> area(ring) >= SMALLEST && width(ring) <= WIDEST).map(OutlinesCommand::simplified).filter(ring -> ring.size() > 3)
            .forEach(ring -> text.append(code).append('\t').append(ring.stream().map(OutlinesCommand::written).collect(Collectors.joining(" "))).append('\n'));
      }
    }
    Files.writeString(target, text, StandardCharsets.UTF_8);
    System.out.println("Left out, since their code is not known: " + String.join(", ", unknown));
    return 0;
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(OTHER_NAMES);
    for (String two : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
      Locale country = Locale.of("", two);
      codes.put(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    return codes;
  }

  private static String written(Point point) {
    return Math.round(100 * point.x()) + "," + Math.round(100 * point.y());
  }

  private static double width(List<Point> ring) {
    return ring.stream().mapToDouble(Point::x).max().orElse(0) - ring.stream().mapToDouble(Point::x).min().orElse(0);
  }

  /// In square degrees.
  private static double area(List<Point> ring) {
    double twice = 0;
    for (int i = 1; i < ring.size(); i++) {
      twice += ring.get(i - 1).x() * ring.get(i).y() - ring.get(i).x() * ring.get(i - 1).y();
    }
    return Math.abs(twice) / 2;
  }

  /// Douglas and Peucker 1973, on the halves of a ring.
  private static List<Point> simplified(List<Point> ring) {
    int middle = ring.size() / 2;
    List<Point> kept = new ArrayList<>(line(ring.subList(0, middle + 1)));
    List<Point> rest = line(ring.subList(middle, ring.size()));
    kept.addAll(rest.subList(1, rest.size()));
    return kept;
  }

  private static List<Point> line(List<Point> points) {
    int farthest = 0;
    double distance = 0;
    for (int i = 1; i < points.size() - 1; i++) {
      double own = distance(points.get(i), points.getFirst(), points.getLast());
      if (own > distance) {
        distance = own;
        farthest = i;
      }
    }
    if (distance <= TOLERANCE) {
      return List.of(points.getFirst(), points.getLast());
    }
    List<Point> kept = new ArrayList<>(line(points.subList(0, farthest + 1)));
    List<Point> rest = line(points.subList(farthest, points.size()));
    kept.addAll(rest.subList(1, rest.size()));
    return kept;
  }

  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
    return Math.hypot(point.x() - from.x() - t * dx, point.y() - from.y() - t * dy);
  }
}
