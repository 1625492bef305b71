package org.cotejo.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Which rows of a table. Conditions are joined by *and*; the values of one condition by *or*. An empty condition lets all pass.
///
/// @param eventTypes PLOVER events, or `STATISTIC`
/// @param acts Cotejo's finer acts
/// @param measures what is counted
/// @param statuses published words, such as `denied`
/// @param from first day: of a claim, its event ends then or later (rows without a resolved date do not pass); of a document, its
///     publication
/// @param to last day, inclusive, likewise
/// @param countries ISO 3166 alpha-3, where the event took place
/// @param publishers names as given
/// @param languages `en`, `es`
/// @param minConfidence 0..1
/// @param words full-text query: rows hold all these words, in any order, accents and case aside; of a claim in its evidence, of a
///     document in title or text
/// @param documents document ids
public record Filter(
    List<String> eventTypes,
    List<String> acts,
    List<String> measures,
    List<String> statuses,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> countries,
    List<String> publishers,
    List<String> languages,
    OptionalDouble minConfidence,
    String words,
    List<String> documents) {

  /// Lets every row pass.
  public static final Filter NONE = new Filter(
      List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
      OptionalDouble.empty(), "", List.of());

  public Filter {
    eventTypes = List.copyOf(eventTypes);
    acts = List.copyOf(acts);
    measures = List.copyOf(measures);
    statuses = List.copyOf(statuses);
    countries = List.copyOf(countries);
    publishers = List.copyOf(publishers);
    languages = List.copyOf(languages);
    documents = List.copyOf(documents);
  }

  /// The rows of these documents.
  public static Filter ofDocuments(List<String> ids) {
    return new Filter(
        List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
        OptionalDouble.empty(), "", ids);
  }
}
