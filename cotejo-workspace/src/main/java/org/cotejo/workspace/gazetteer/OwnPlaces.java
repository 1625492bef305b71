package org.cotejo.workspace.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexicon.LocalLexicon.Table;
import org.cotejo.coder.place.Feature;
import org.cotejo.coder.place.Place;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The places that the coder has in tables of its own: countries, and regions, neighbourhoods, prisons and the like, with all their names.
final class OwnPlaces {
  private static final String FOLDER = "org/cotejo/coder/place/";

  /// @param names that it is looked up by
  record Named(Place place, List<String> names) {
    Named {
      names = List.copyOf(names);
    }
  }

  private final Map<String, String> alpha3 = new HashMap<>();
  private final Map<String, Place> states = new HashMap<>();
  private final List<Named> all = new ArrayList<>();

  private OwnPlaces(Iterable<Place> states) {
    states.forEach(state -> this.states.put(state.admin1(), state));
  }

  /// @param states which places may lie in
  static List<Named> read(Iterable<Place> states) {
    OwnPlaces places = new OwnPlaces(states);
    DataFile.rows(FOLDER + "countries.tsv", "iso2", "iso3", "english", "spanish", "latitude", "longitude", "capital?", "aliases?", "english people?", "spanish people?").forEach(places::addCountry);
    DataFile.rows(FOLDER + "places.tsv", Table.PLACES.columns()).forEach(places::addPlace);
    return List.copyOf(places.all);
  }

  private void addCountry(DataRow row) {
    alpha3.put(row.cell("iso2"), row.cell("iso3"));
    Place country = new Place("cotejo:" + row.cell("iso3"), row.cell("english"), Feature.COUNTRY, row.cell("iso3"), "", "", row.number("latitude"), row.number("longitude"), 0);
    add(country, List.of(row.cell("english"), row.cell("spanish")), row.list("aliases"));
  }

  /// Where coordinates are left out, the middle of its state stands for them.
  private void addPlace(DataRow row) {
    String unit = row.cell("unit");
    Optional<Place> state = Optional.ofNullable(states.get(unit));
    boolean placed = !row.cell("latitude").isEmpty();
    if (placed || state.isPresent()) {
      double latitude = placed ? row.number("latitude") : state.map(Place::latitude).orElse(0.0);
      double longitude = placed ? row.number("longitude") : state.map(Place::longitude).orElse(0.0);
      String country = unit.isEmpty() ? "" : alpha3.getOrDefault(unit.substring(0, 2), "");
      Place place = new Place("cotejo:" + row.cell("id"), row.cell("name"), row.constant("feature", Feature.class), country, state.map(Place::admin1).orElse(""),
          state.map(Place::admin1Name).orElse(""), latitude, longitude, 0);
      add(place, List.of(row.cell("name")), row.list("aliases"));
    }
  }

  private void add(Place place, List<String> names, List<String> more) {
    List<String> written = new ArrayList<>(names);
    more.stream().filter(name -> !name.startsWith(",")).forEach(written::add);
    all.add(new Named(place, written));
  }
}
