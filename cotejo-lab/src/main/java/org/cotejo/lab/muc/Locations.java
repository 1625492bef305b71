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

  /// @param told what is told of the incident: a department is written before a town only if it is named there
  static Optional<String> fill(EventPlace place, String told) {
    String country = COUNTRIES.getOrDefault(place.country().split("; ")[0], "");
    if (country.isEmpty()) {
      return Optional.empty();
    }
    String own = Template.capitals(place.text().isEmpty() ? place.name() : place.text()).split("; ")[0];
    boolean takenOver = place.text().isEmpty() && place.precision() == Precision.STATE;
    boolean isCountry = takenOver || place.precision() == Precision.COUNTRY || place.precision() == Precision.NONE || own.isEmpty();
    return Optional.of(Template.capitals(country) + (isCountry ? "" : department(place, own, told) + ": " + own + kind().apply(place.precision())));
  }

  private static String department(EventPlace place, String own, String told) {
    String department = Template.capitals(place.admin1());
    boolean named = place.precision().compareTo(Precision.STATE) < 0 && !department.isEmpty() && !department.equals(own)
        && !own.startsWith(department) && Fills.apart(told).contains(Fills.apart(department));
    return named ? ": " + department + " (DEPARTMENT)" : "";
  }

  private static Function<Precision, String> kind() {
    return precision -> switch (precision) {
      case STATE -> " (DEPARTMENT)";
      case MUNICIPALITY, LOCALITY -> " (CITY)";
      case SITE, COUNTRY, NONE -> "";
    };
  }
}
