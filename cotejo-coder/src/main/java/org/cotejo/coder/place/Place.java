package org.cotejo.coder.place;

import java.util.OptionalDouble;
import org.cotejo.model.EventPlace;

/// One place of the gazetteer. A town and the state of the same name are two.
///
/// @param id `geonames:3633009` for a town of GeoNames, `cotejo:...` otherwise
/// @param name its usual name
/// @param country ISO 3166 alpha-3, empty where it lies in none or in several
/// @param admin1 code of its first-order unit, such as `VE.23`; empty if unknown or if it is larger than that
/// @param admin1Name name of that unit; its own name for a state
/// @param latitude degrees north
/// @param longitude degrees east
/// @param population inhabitants, 0 if unknown
public record Place(
    String id, String name, Feature feature, String country, String admin1, String admin1Name, double latitude, double longitude, int population) {

  private static final double EARTH_RADIUS_KM = 6371.0;

  /// The place as a claim has it.
  ///
  /// @param text the words
  public EventPlace toEventPlace(String text) {
    return new EventPlace(
        text, name, id, admin1Name, country, OptionalDouble.of(latitude), OptionalDouble.of(longitude), feature.precision());
  }

  /// Whether it comes from our own table of places, whose ids have no unit in them.
  boolean isOwn() {
    return id.startsWith("cotejo:") && id.indexOf('.') < 0 && feature != Feature.COUNTRY;
  }

  /// Kilometres along the surface.
  public double distanceTo(Place other) {
    double one = Math.toRadians(latitude);
    double two = Math.toRadians(other.latitude);
    double h = square(Math.sin((two - one) / 2))
        + Math.cos(one) * Math.cos(two) * square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double square(double x) {
    return x * x;
  }

  /// Whether this place lies in the other one, as far as their codes tell.
  public boolean isIn(Place larger) {
    return switch (larger.feature) {
      case COUNTRY -> feature != Feature.COUNTRY && country.equals(larger.country) && !country.isEmpty();
      case STATE -> feature != Feature.STATE && !admin1.isEmpty() && admin1.equals(larger.admin1);
      case MUNICIPALITY, CAPITAL, STATE_CAPITAL, CITY ->
          (feature == Feature.SITE || feature == Feature.NEIGHBOURHOOD || feature == Feature.CITY)
              && population < larger.population
              && admin1.equals(larger.admin1)
              && distanceTo(larger) < 60;
      case CONTINENT, REGION, NEIGHBOURHOOD, SITE -> false;
    };
  }
}
