package org.cotejo.coder.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.LocalLexicon.Table;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.language.lexicon.Memory;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// All known places by folded name: the world's towns and units from GeoNames, countries, and our own regions, neighbourhoods and
/// sites. Never changes after loading; safe for many threads.
public final class Gazetteer {
  static final String FOLDER = "org/cotejo/coder/place/";
  /// The longest name looked for, in words.
  static final int LONGEST = 7;
  private static final int MEMORY_BITS = 14;

  private final CityTable table;
  private final Countries countries;
  private final Map<String, Place> states;
  private final OwnNames own;
  private final Memory<List<OwnNames.Entry>> memory = new Memory<>(MEMORY_BITS);

  private Gazetteer(CityTable table, Countries countries) {
    this.table = table;
    this.countries = countries;
    this.states = new HashMap<>();
    this.own = new OwnNames();
  }

  /// Reads everything from the class path, about a tenth of a second, and a user's own places.
  public static Gazetteer load(LocalLexicon local) {
    try (InputStream in = DataFile.open(FOLDER + "cities.bin")) {
      Gazetteer gazetteer = new Gazetteer(CityTable.read(in), Countries.load());
      gazetteer.countries.all().forEach(country -> gazetteer.own.add(country.place(), country.names()));
      gazetteer.readStates();
      gazetteer.readExonyms();
      gazetteer.readPlaces(local.rows(Table.PLACES));
      gazetteer.readPeoples();
      gazetteer.addBareNames(UnitKinds.load());
      return gazetteer;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer", e);
    }
  }

  private void readStates() {
    Map<String, DataRow> ours = new HashMap<>();
    DataFile.rows(FOLDER + "states.tsv", "code", "name?", "latitude?", "longitude?", "aliases?").forEach(row -> ours.put(row.cell("code"), row));
    table.rows(Feature.STATE).forEach(row -> addState(row, Optional.ofNullable(ours.remove(table.admin1(row)))));
    if (!ours.isEmpty()) {
      throw new DataException(FOLDER + "states.tsv", "cities.bin has no units with the codes " + ours.keySet());
    }
  }

  /// @param better our own row for the unit
  private void addState(int row, Optional<DataRow> better) {
    String code = table.admin1(row);
    String name = better.map(ours -> ours.cell("name")).filter(ours -> !ours.isEmpty()).orElse(table.name(row));
    Optional<DataRow> placed = better.filter(ours -> !ours.cell("latitude").isEmpty());
    double latitude = placed.map(ours -> ours.number("latitude")).orElse(table.latitude(row));
    double longitude = placed.map(ours -> ours.number("longitude")).orElse(table.longitude(row));
    Place state = new Place("cotejo:" + code, name, Feature.STATE, alpha3(row), code, name, latitude, longitude, 0);
    states.put(code, state);
    own.add(state, better.map(ours -> ours.list("aliases")).orElse(List.of()), name, table.name(row));
  }

  /// Units by the name that people say, where no country has it: "Borno", which the table calls Borno State.
  private void addBareNames(UnitKinds kinds) {
    for (Feature feature : List.of(Feature.STATE, Feature.MUNICIPALITY)) {
      table.rows(feature).forEach(row -> kinds.bare(table.country(row), table.name(row)).filter(bare -> own.find(NameFolder.key(bare)).stream().noneMatch(named -> named.place().feature() == Feature.COUNTRY))
          .ifPresent(bare -> own.add(unit(row), List.of(), bare)));
    }
  }

  private Place unit(int row) {
    return table.feature(row) == Feature.STATE ? state(table.admin1(row)).orElseThrow() : place(row);
  }

  private void readExonyms() {
    for (DataRow row : DataFile.rows(FOLDER + "exonyms.tsv", "country", "town", "other names")) {
      Place place = town(row.cell("country"), row.cell("town"))
          .orElseThrow(() -> row.unexpected("town", "a town of " + row.cell("country") + " in cities.bin"));
      own.add(place, row.list("other names"));
    }
  }

  private void readPlaces(List<DataRow> local) {
    for (DataRow row : ownPlaces()) {
      own.add(ownPlace("cotejo:", row), row.list("aliases"), row.cell("name"));
    }
    for (DataRow row : local) {
      own.add(ownPlace("local:", row), row.list("aliases"), row.cell("name"));
    }
  }

  static List<DataRow> ownPlaces() {
    return DataFile.rows(FOLDER + "places.tsv", Table.PLACES.columns());
  }

  private void readPeoples() {
    Map<String, Place> byId = new HashMap<>();
    own.all().values().forEach(entries -> entries.forEach(entry -> byId.put(entry.place().id(), entry.place())));
    for (DataRow row : DataFile.rows(FOLDER + "peoples.tsv", "place", "english people?", "spanish people?")) {
      Place place = byId.get("cotejo:" + row.cell("place"));
      if (place == null) {
        throw row.unexpected("place", "the id of a place");
      }
      countries.addPeople(place, row.list("english people"), row.list("spanish people"));
    }
  }

  private Place ownPlace(String space, DataRow row) {
    String unit = row.cell("unit");
    if (!unit.isEmpty() && !countries.isKnown(unit.substring(0, 2))) {
      throw row.unexpected("unit", "the ISO 3166 alpha-2 code of a country, behind a point the code of its state");
    }
    Optional<Place> state = state(unit);
    if (state.isEmpty() && unit.contains(".")) {
      throw row.unexpected("unit", "the code of a first-order unit");
    }
    String country = unit.isEmpty() ? "" : countries.alpha3(unit.substring(0, 2));
    Optional<Place> middle = state.filter(_ -> row.cell("latitude").isEmpty());
    double latitude = middle.map(Place::latitude).orElseGet(() -> row.number("latitude"));
    double longitude = middle.map(Place::longitude).orElseGet(() -> row.number("longitude"));
    return new Place(space + row.cell("id"), row.cell("name"), row.constant("feature", Feature.class), country,
        state.isEmpty() ? "" : unit, state.map(Place::admin1Name).orElse(""), latitude, longitude, 0);
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

  /// The capital of a country, if it is among the towns.
  Optional<Place> capital(Place country) {
    return countries.withCapital(country).flatMap(held -> town(held.alpha2(), held.capital()));
  }

  /// Every place with this name; most populous first among the towns.
  ///
  /// @param key as [NameFolder#key] makes it
  List<OwnNames.Entry> find(String key) {
    return memory.get(key, this::lookUp);
  }

  private List<OwnNames.Entry> lookUp(String key) {
    List<OwnNames.Entry> found = new ArrayList<>(own.find(key));
    int first = table.first(key);
    for (int row = first; row >= 0 && (row == first || table.sameKey(row, first)); row++) {
      if (table.feature(row) != Feature.STATE) {
        found.add(new OwnNames.Entry(place(row), OwnNames.Rule.PLAIN));
      }
    }
    return List.copyOf(found);
  }

  /// The first-order units of all countries.
  public Collection<Place> states() {
    return Collections.unmodifiableCollection(states.values());
  }

  /// All towns of the compiled table.
  public Stream<Place> towns() {
    return IntStream.range(0, table.size).filter(row -> table.feature(row).isPopulated()).mapToObj(this::place);
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
