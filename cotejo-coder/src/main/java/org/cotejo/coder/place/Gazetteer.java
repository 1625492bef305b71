package org.cotejo.coder.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All known places by folded name: the world's towns and units from GeoNames, countries, and our own regions, neighbourhoods and
/// sites. Never changes after loading; safe for many threads.
public final class Gazetteer {
  /// The longest name looked for, in words.
  static final int LONGEST = 7;

  private final CityTable table;
  private final Countries countries;
  private final Map<String, Place> states;
  private final OwnNames own;

  private Gazetteer(CityTable table, Countries countries) {
    this.table = table;
    this.countries = countries;
    this.states = new HashMap<>();
    this.own = new OwnNames();
  }

  /// Reads everything from the class path; about a tenth of a second.
  public static Gazetteer load() {
    try (InputStream in = Tsv.open("cities.bin")) {
      Gazetteer gazetteer = new Gazetteer(CityTable.read(in), Countries.load());
      gazetteer.countries.all().forEach(country -> gazetteer.own.add(country.place(), country.names()));
      gazetteer.readStates();
      gazetteer.readExonyms();
      gazetteer.readPlaces();
      gazetteer.readPeoples();
      return gazetteer;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer", e);
    }
  }

  private void readStates() {
    Map<String, Tsv.Row> ours = new HashMap<>();
    Tsv.read("states.tsv").forEach(row -> ours.put(row.cell(0), row));
    table.rows(Feature.STATE).forEach(row -> {
      Optional<Tsv.Row> better = Optional.ofNullable(ours.remove(table.admin1(row)));
      addState(row, better.orElse(new Tsv.Row("", List.of())));
    });
    if (!ours.isEmpty()) {
      throw new IllegalStateException("states.tsv has codes that cities.bin lacks: " + ours.keySet());
    }
  }

  /// @param better our own row for the unit; without cells if there is none
  private void addState(int row, Tsv.Row better) {
    String code = table.admin1(row);
    String name = better.cell(1).isEmpty() ? table.name(row) : better.cell(1);
    boolean placed = !better.cell(2).isEmpty();
    double latitude = placed ? better.number(2) : table.latitude(row);
    double longitude = placed ? better.number(3) : table.longitude(row);
    Place state = new Place("cotejo:" + code, name, Feature.STATE, alpha3(row), code, name, latitude, longitude, 0);
    states.put(code, state);
    own.add(state, better.list(4), name, table.name(row));
  }

  private void readExonyms() {
    for (Tsv.Row row : Tsv.read("exonyms.tsv")) {
      Place place = town(row.cell(0), row.cell(1))
          .orElseThrow(() -> new IllegalStateException(row.where() + ": no town " + row.cell(1) + " in " + row.cell(0)));
      own.add(place, row.list(2));
    }
  }

  private void readPlaces() {
    for (Tsv.Row row : Tsv.read("places.tsv")) {
      own.add(ownPlace(row), row.list(6), row.cell(1));
    }
  }

  private void readPeoples() {
    Map<String, Place> byId = new HashMap<>();
    own.all().values().forEach(entries -> entries.forEach(entry -> byId.put(entry.place().id(), entry.place())));
    for (Tsv.Row row : Tsv.read("peoples.tsv")) {
      Place place = byId.get("cotejo:" + row.cell(0));
      if (place == null) {
        throw new IllegalStateException(row.where() + ": no place has the id " + row.cell(0));
      }
      countries.addPeople(place, row.list(1), row.list(2));
    }
  }

  private Place ownPlace(Tsv.Row row) {
    String unit = row.cell(3);
    Place state = states.get(unit);
    if (state == null && unit.contains(".")) {
      throw new IllegalStateException(row.where() + ": unknown first-order unit " + unit);
    }
    String country = unit.isEmpty() ? "" : countries.alpha3(unit.substring(0, 2));
    Feature feature = Feature.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
    double latitude = row.cell(4).isEmpty() && state != null ? state.latitude() : row.number(4);
    double longitude = row.cell(4).isEmpty() && state != null ? state.longitude() : row.number(5);
    return new Place("cotejo:" + row.cell(0), row.cell(1), feature, country, state == null ? "" : unit, state == null ? "" : state.admin1Name(),
        latitude, longitude, 0);
  }

  /// The most populous town of that very name.
  ///
  /// @param country ISO 3166 alpha-2
  Optional<Place> town(String country, String name) {
    String key = NameFolder.key(name);
    for (int row = table.first(key); row >= 0 && table.sameKey(row, table.first(key)); row++) {
      if (table.country(row).equals(country) && table.feature(row).isPopulated() && (table.population(row) > 0 || table.feature(row) == Feature.CAPITAL)) {
        return Optional.of(place(row));
      }
    }
    return Optional.empty();
  }

  /// Every place with this name; most populous first among the towns.
  ///
  /// @param key as [NameFolder#key] makes it
  List<OwnNames.Entry> find(String key) {
    List<OwnNames.Entry> found = new ArrayList<>(own.find(key));
    int first = table.first(key);
    for (int row = first; row >= 0 && (row == first || table.sameKey(row, first)); row++) {
      if (table.feature(row) != Feature.STATE) {
        found.add(new OwnNames.Entry(place(row), OwnNames.Rule.PLAIN));
      }
    }
    return found;
  }

  Countries countries() {
    return countries;
  }

  OwnNames ownNames() {
    return own;
  }

  Optional<Place> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  private Place place(int row) {
    String code = table.admin1(row);
    Place state = states.get(code);
    int geonames = table.geonamesId(row);
    String unit = "cotejo:" + code + "." + table.admin2(row);
    String id = geonames > 0 ? "geonames:" + geonames
        : table.feature(row) == Feature.MUNICIPALITY ? unit : unit + "." + NameFolder.key(table.name(row)).replace(' ', '-');
    return new Place(id, table.name(row), table.feature(row), alpha3(row), state == null ? "" : code, state == null ? "" : state.name(),
        table.latitude(row), table.longitude(row), table.population(row));
  }

  private String alpha3(int row) {
    return countries.alpha3(table.country(row));
  }
}
