package org.cotejo.workspace.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.coder.place.Feature;
import org.cotejo.coder.place.Gazetteer;
import org.cotejo.coder.place.NameFolder;
import org.cotejo.coder.place.Place;
import org.cotejo.model.EventPlace.Precision;

/// All names of the gazetteer in the order of their letters. Never changes; for any number of threads.
public final class PlaceNames {
  private static final int SHORTEST = 2;
  private static final double DEGREE_KM = 111.2;
  /// What people leave out when they type.
  private static final List<String> ARTICLES = List.of("el ", "la ", "los ", "las ", "the ");

  private final List<Entry> entries;
  private final List<Place> towns;

  /// @param key folded name
  private record Entry(String key, Place place) {}

  private static final class All {
    static final PlaceNames NAMES = read();
  }

  private PlaceNames(List<Entry> entries, List<Place> towns) {
    this.entries = entries;
    this.towns = towns;
  }

  /// Read when they are first asked for, which takes about a second.
  public static PlaceNames all() {
    return All.NAMES;
  }

  private static PlaceNames read() {
    Gazetteer gazetteer = Gazetteer.load(LocalLexicon.NONE);
    List<Place> towns = gazetteer.towns().toList();
    List<Entry> entries = new ArrayList<>(towns.size() * 5 / 4);
    towns.forEach(town -> add(entries, town.name(), town));
    gazetteer.states().forEach(state -> add(entries, state.name(), state));
    OwnPlaces.read(gazetteer.states()).forEach(own -> own.names().forEach(name -> add(entries, name, own.place())));
    entries.sort(Comparator.comparing(Entry::key));
    return new PlaceNames(entries, towns);
  }

  private static void add(List<Entry> entries, String name, Place place) {
    String key = NameFolder.key(name);
    entries.add(new Entry(key, place));
    ARTICLES.stream().filter(key::startsWith).forEach(article -> entries.add(new Entry(key.substring(article.length()), place)));
  }

  /// Places whose name begins like that, or without its article does; capitals, accents and hyphens make no difference. Those of that very name come first, then those in the country,
  /// then what is better known.
  ///
  /// @param written two letters or more, else nothing is found
  /// @param country ISO 3166 alpha-3, empty for none
  public List<KnownPlace> find(String written, String country, int most) {
    String key = NameFolder.key(written);
    if (key.length() < SHORTEST) {
      return List.of();
    }
    List<Entry> found = new ArrayList<>();
    for (int i = first(key); i < entries.size() && entries.get(i).key().startsWith(key); i++) {
      found.add(entries.get(i));
    }
    found.sort(Comparator.comparing((Entry entry) -> !entry.key().equals(key)).thenComparing(entry -> !entry.place().country().equals(country))
        .thenComparing(Comparator.comparingDouble((Entry entry) -> renown(entry.place())).reversed()).thenComparing(Entry::key));
    Set<String> seen = new HashSet<>();
    return found.stream().map(Entry::place).filter(place -> seen.add(place.id())).limit(most).map(KnownPlace::of).toList();
  }

  /// Where names begin that are no less than a key.
  private int first(String key) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).key().compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// On the scale of the logarithm of a population.
  private static double renown(Place place) {
    double kind = switch (place.feature()) {
      case COUNTRY -> 9;
      case STATE -> 6.6;
      case CONTINENT, REGION, SITE -> 4.5;
      case CAPITAL, STATE_CAPITAL -> 1;
      case MUNICIPALITY, CITY, NEIGHBOURHOOD -> 0;
    };
    return kind + Math.log10(place.population() + 1.0);
  }

  /// The town nearest to a point, if there is one near enough to say in which country and state the point lies.
  ///
  /// @param kilometres how near
  public Optional<KnownPlace> nearest(double latitude, double longitude, double kilometres) {
    double degrees = kilometres / DEGREE_KM;
    Place point = new Place("", "", Feature.SITE, "", "", "", latitude, longitude, 0);
    return towns.stream().filter(town -> Math.abs(town.latitude() - latitude) < degrees && town.feature().precision() != Precision.SITE)
        .filter(town -> town.distanceTo(point) < kilometres).min(Comparator.comparingDouble(town -> town.distanceTo(point))).map(KnownPlace::of);
  }
}
