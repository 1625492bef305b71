package org.cotejo.web.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.store.Store;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.KnownValues;

/// What there is to choose from: periods and agencies of the incidents with casualties, places of all claims.
///
/// @param periods years, then months, the latest first
/// @param agencies the most frequent first
record Choices(List<String> periods, List<String> places, List<String> agencies) {
  private static final int MOST = 300;
  private static final int MOST_MONTHS = 36;
  private static final int CASUALTIES = 4;

  /// Learnt once for a state of the database.
  static Choices of(Library library, Store store, Collection<Episode> episodes) {
    List<String> places = KnownValues.of(library, store).places();
    return library.learnt("choices", Choices.class, store, _ -> in(episodes, places));
  }

  private static Choices in(Collection<Episode> episodes, List<String> places) {
    TreeSet<String> years = new TreeSet<>();
    TreeSet<String> months = new TreeSet<>();
    Map<String, Integer> agencies = new HashMap<>();
    for (Episode episode : episodes) {
      if (Tally.COUNTED.stream().limit(CASUALTIES).anyMatch(quantity -> episode.figure(quantity).isPresent())) {
        episode.agencies().forEach(agency -> agencies.merge(agency, 1, Integer::sum));
        episode.days().ifPresent(days -> {
          years.add(Span.Grain.YEAR.around(days.from()).toString());
          months.add(Span.Grain.MONTH.around(days.from()).toString());
        });
      }
    }
    List<String> periods = Stream.concat(years.descendingSet().stream(), months.descendingSet().stream().limit(MOST_MONTHS)).toList();
    return new Choices(periods, places, agencies.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).filter(KnownValues::isFit).limit(MOST).toList());
  }
}
