package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The countries, and the words for their people.
final class Countries {

  /// @param names in both languages, with aliases
  /// @param alpha2 ISO 3166 alpha-2
  record Country(String alpha2, Place place, List<String> names, String capital) {}

  private final Map<String, Country> byAlpha2 = new LinkedHashMap<>();
  private final Map<String, Place> byAlpha3 = new HashMap<>();
  private final Map<String, Place> english = new HashMap<>();
  private final Map<String, Place> spanish = new HashMap<>();

  private Countries() {}

  static Countries load() {
    Countries countries = new Countries();
    DataFile.rows(Gazetteer.FOLDER + "countries.tsv", "iso2", "iso3", "english", "spanish", "latitude", "longitude", "capital?", "aliases?",
        "english people?", "spanish people?").forEach(countries::add);
    return countries;
  }

  private void add(DataRow row) {
    String alpha3 = row.cell("iso3");
    Place place = new Place("cotejo:" + alpha3, row.cell("english"), Feature.COUNTRY, alpha3, "", "", row.number("latitude"), row.number("longitude"), 0);
    List<String> names = new ArrayList<>(List.of(row.cell("english"), row.cell("spanish")));
    names.addAll(row.list("aliases"));
    byAlpha2.put(row.cell("iso2"), new Country(row.cell("iso2"), place, List.copyOf(names), row.cell("capital")));
    byAlpha3.put(alpha3, place);
    addPeople(place, row.list("english people"), row.list("spanish people"));
  }

  /// Words for the people of a place that is no country; a word for a country's people stays one.
  void addPeople(Place place, List<String> englishForms, List<String> spanishForms) {
    englishForms.forEach(form -> Demonyms.english(form).forEach(word -> english.putIfAbsent(NameFolder.key(word), place)));
    spanishForms.forEach(form -> Demonyms.spanish(form).forEach(word -> spanish.putIfAbsent(NameFolder.key(word), place)));
  }

  /// The row of a country that has a capital.
  Optional<Country> withCapital(Place country) {
    return all().stream().filter(row -> row.place().equals(country) && !row.capital().isEmpty()).findFirst();
  }

  Collection<Country> all() {
    return byAlpha2.values();
  }

  /// Whether there is a country of this ISO 3166 alpha-2 code.
  boolean isKnown(String alpha2) {
    return byAlpha2.containsKey(alpha2);
  }

  /// @throws IllegalArgumentException for a code that is not in the table
  String alpha3(String alpha2) {
    Country country = byAlpha2.get(alpha2);
    if (country == null) {
      throw new IllegalArgumentException("no country has the code " + alpha2 + "; expected ISO 3166 alpha-2");
    }
    return country.place().country();
  }

  Optional<Place> country(String alpha3) {
    return Optional.ofNullable(byAlpha3.get(alpha3));
  }

  /// The country, or smaller or larger place, whose people the folded word names.
  Optional<Place> ofDemonym(String key, Language language) {
    return Optional.ofNullable(language == Language.ES ? spanish.get(key) : english.get(key));
  }
}
