package org.cotejo.web.library;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.store.Store;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Found;
import org.cotejo.store.facet.Selection;

/// Places that claims tell of, to choose from in forms.
///
/// @param paths COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME: countries before states before towns, the most frequent first
public record Places(List<String> paths) {
  private static final int MOST = 400;

  public Places {
    paths = List.copyOf(paths);
  }

  /// Of all claims there are now.
  ///
  /// @param store the one that was borrowed for this request
  public static Places of(Library library, Store store) {
    return library.learnt("places", Places.class, store, _ -> in(library.find(Selection.ALL)));
  }

  private static Places in(Found all) {
    return new Places(Stream.of(Facet.COUNTRY, Facet.STATE, Facet.PLACE).flatMap(facet -> paths(all.counts(facet))).limit(MOST).toList());
  }

  private static Stream<String> paths(List<Counted> counted) {
    return counted.stream().sorted(Comparator.comparingInt(Counted::count).reversed()).map(Counted::value).filter(path -> path.matches("[A-Z]{3}(?:/[^/]+){0,2}"));
  }
}
