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
import org.cotejo.lab.map.Topology.Country;
import org.cotejo.lab.map.Topology.Point;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes the outlines of countries.
@Command(name = "outlines", description = "Makes outlines.tsv, on which maps are drawn, from world-atlas (npm) countries-10m.json.",
    mixinStandardHelpOptions = true)
public final class OutlinesCommand implements Callable<Integer> {
  private static final double TOLERANCE = 0.02;
  private static final double SMALLEST = 0.001;
  /// Wider rings run across the 180th meridian.
  private static final double WIDEST = 180;
  /// Names that Natural Earth writes otherwise than the JDK.
  private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
      Map.entry("United States of America", "USA"), Map.entry("Dominican Rep.", "DOM"), Map.entry("Trinidad and Tobago", "TTO"), Map.entry("Dem. Rep. Congo", "COD"), Map.entry("Congo", "COG"),
      Map.entry("Central African Rep.", "CAF"), Map.entry("Bosnia and Herz.", "BIH"), Map.entry("Turkey", "TUR"), Map.entry("Czechia", "CZE"), Map.entry("Myanmar", "MMR"), Map.entry("Côte d'Ivoire", "CIV"),
      Map.entry("Palestine", "PSE"), Map.entry("S. Sudan", "SSD"), Map.entry("Somaliland", "SOM"), Map.entry("W. Sahara", "ESH"), Map.entry("Macedonia", "MKD"), Map.entry("Kosovo", "XKX"),
      Map.entry("eSwatini", "SWZ"), Map.entry("Eq. Guinea", "GNQ"), Map.entry("Hong Kong", "HKG"), Map.entry("N. Cyprus", "CYP"), Map.entry("Turks and Caicos Is.", "TCA"), Map.entry("Marshall Is.", "MHL"),
      Map.entry("St. Vin. and Gren.", "VCT"), Map.entry("Saint Lucia", "LCA"), Map.entry("Antigua and Barb.", "ATG"), Map.entry("St. Kitts and Nevis", "KNA"), Map.entry("U.S. Virgin Is.", "VIR"),
      Map.entry("British Virgin Is.", "VGB"), Map.entry("Cayman Is.", "CYM"), Map.entry("Cabo Verde", "CPV"), Map.entry("São Tomé and Principe", "STP"), Map.entry("Solomon Is.", "SLB"),
      Map.entry("Falkland Is.", "FLK"), Map.entry("Faeroe Is.", "FRO"), Map.entry("Åland", "ALA"), Map.entry("Macao", "MAC"), Map.entry("Fr. Polynesia", "PYF"));
  /// Has no states, no towns, and a border along the pole.
  private static final String ANTARCTICA = "ATA";

  @Parameters(index = "0", paramLabel = "COUNTRIES.json", description = "The file of the package.")
  private Path source = Path.of("countries-10m.json");

  @Parameters(index = "1", paramLabel = "OUTLINES.tsv", description = "The table to write.")
  private Path target = Path.of("outlines.tsv");

  @Override
  public Integer call() throws IOException {
    Map<String, String> codes = codes();
    StringBuilder text = new StringBuilder("""
        # Outlines of countries, by ./lab outlines from Natural Earth (public domain) as packed by world-atlas 2.0.2 countries-10m.json; simplified to a fiftieth of a degree.
        # country	ISO 3166 alpha-3; one row for each ring
        # ring	points EAST,NORTH in thousandths of a degree, blanks between: the first one, then steps from each to the next; the last is the first again. East of 180 degrees are rings that run across the antimeridian.
        # country	ring
        """);
    List<String> unknown = new ArrayList<>();
    for (Country country : Topology.read(source, new Simplification(TOLERANCE)::of).countries()) {
      String code = codes.get(country.name());
      if (code == null) {
        unknown.add(country.name());
      } else if (!code.equals(ANTARCTICA)) {
        country.rings().stream().map(OutlinesCommand::unbroken).filter(ring -> area(ring) >= SMALLEST && ring.size() > 3)
            .forEach(ring -> text.append(code).append('\t').append(written(ring)).append('\n'));
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

  /// What lies behind the 180th meridian goes on eastwards.
  private static List<Point> unbroken(List<Point> ring) {
    return width(ring) <= WIDEST ? ring : ring.stream().map(point -> point.x() < 0 ? new Point(point.x() + 360, point.y()) : point).toList();
  }

  private static String written(List<Point> ring) {
    StringBuilder steps = new StringBuilder();
    long x = 0;
    long y = 0;
    for (Point point : ring) {
      long east = Math.round(1000 * point.x());
      long north = Math.round(1000 * point.y());
      steps.append(steps.isEmpty() ? "" : " ").append(east - x).append(',').append(north - y);
      x = east;
      y = north;
    }
    return steps.toString();
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
}
