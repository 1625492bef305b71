package org.cotejo.web.library;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.store.Store;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;

/// What claims tell of, to choose from in forms; the most frequent first.
///
/// @param places COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME: countries before states before towns
/// @param events, acts codes
/// @param plans names
public record KnownValues(List<String> places, List<String> events, List<String> acts, List<String> plans) {
  private static final int MOST = 400;
  private static final int LONGEST = 100;

  public KnownValues {
    places = List.copyOf(places);
    events = List.copyOf(events);
    acts = List.copyOf(acts);
    plans = List.copyOf(plans);
  }

  /// Of all claims there are now.
  ///
  /// @param store the one that was borrowed for this request
  public static KnownValues of(Library library, Store store) {
    return library.learnt("known values", KnownValues.class, store, _ -> in(library.find(Selection.ALL)));
  }

  private static KnownValues in(Found all) {
    List<String> places = Stream.of(Facet.COUNTRY, Facet.STATE, Facet.PLACE).flatMap(facet -> values(all, facet)).filter(path -> path.matches("[A-Z]{3}(?:/[^/]+){0,2}")).limit(MOST).toList();
    return new KnownValues(places, values(all, Facet.EVENT).toList(), values(all, Facet.ACT).toList(), values(all, Facet.PLAN).limit(MOST).toList());
  }

  private static Stream<String> values(Found all, Facet facet) {
    return all.counts(facet).stream().map(Counted::value).filter(KnownValues::isFit);
  }

  /// Whether a name can be offered in a form: short, and without characters that do something instead of being read. Others can still be searched for.
  public static boolean isFit(String name) {
    return !name.isBlank() && name.length() <= LONGEST && name.codePoints().noneMatch(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT);
  }
}
