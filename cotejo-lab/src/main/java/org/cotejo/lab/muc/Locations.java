package org.cotejo.lab.muc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;

/// The slot `incident_location`: country, then what is finer, as `EL SALVADOR: SAN MIGUEL (DEPARTMENT): EL ZAPOTE (TOWN)`.
final class Locations {
  private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).toArray(String[]::new))
      .map(code -> Locale.of("", code))
      .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, country -> country.getDisplayCountry(Locale.ENGLISH), (one, _) -> one));

  private Locations() {}

  static Optional<String> fill(EventPlace place) {
    String country = COUNTRIES.getOrDefault(place.country().split("; ")[0], "");
    if (country.isEmpty()) {
      return Optional.empty();
    }
    String own = Template.capitals(place.text().isEmpty() ? place.name() : place.text()).split("; ")[0];
    boolean takenOver = place.text().isEmpty() && place.precision() == Precision.STATE;
    boolean isCountry = takenOver || place.precision() == Precision.COUNTRY || place.precision() == Precision.NONE || own.isEmpty();
    return Optional.of(Template.capitals(country) + (isCountry ? "" : ": " + own + kind().apply(place.precision())));
  }

  private static Function<Precision, String> kind() {
    return precision -> switch (precision) {
      case STATE -> " (DEPARTMENT)";
      case MUNICIPALITY, LOCALITY -> " (CITY)";
      case SITE, COUNTRY, NONE -> "";
    };
  }
}
