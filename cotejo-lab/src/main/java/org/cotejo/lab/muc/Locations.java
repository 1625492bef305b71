package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
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

  /// How near a fill comes to what a template says, by the set's measure: 1 the same, 0.5 the same country, 0 another.
  static double closeness(Optional<String> fill, JsonNode template) {
    double best = 0;
    for (JsonNode right : template.path("incident_location")) {
      for (JsonNode alternative : right.path("alts")) {
        List<String> theirs = names(alternative.asText());
        List<String> ours = fill.map(Locations::names).orElse(List.of(""));
        best = Math.max(best, ours.equals(theirs) ? 1 : ours.getFirst().equals(theirs.getFirst()) ? 0.5 : 0);
      }
    }
    return best;
  }

  private static List<String> names(String fill) {
    return Arrays.stream(fill.toUpperCase(Locale.ROOT).replaceAll("\\([^)]*\\)", "").split(":")).map(String::strip).toList();
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
