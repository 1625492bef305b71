package org.cotejo.workspace.bulletin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.indicators.tally.Place;
import org.cotejo.workspace.wording.Wording;

/// Places in words: the finest first, the country by its name in the reader's language.
final class Places {
  private final Wording wording;
  private final Map<String, String> countries = new HashMap<>();

  Places(Wording wording) {
    this.wording = wording;
    Locale reader = Locale.of(wording.language().code());
    for (String two : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
      Locale country = Locale.of("", two);
      countries.put(country.getISO3Country(), country.getDisplayCountry(reader));
    }
  }

  String words(Place place) {
    String country = countries.getOrDefault(place.country(), place.country());
    String words = Stream.of(place.name(), place.state(), country).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    return words.isEmpty() ? wording.of("place-unknown") : words;
  }
}
