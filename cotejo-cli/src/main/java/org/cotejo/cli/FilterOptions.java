package org.cotejo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.cotejo.store.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which rows; several values of one option are separated by commas.
final class FilterOptions {
  @Option(names = "--event", split = ",", paramLabel = "TYPE", description = "PLOVER event types, such as ASSAULT,COERCE, or STATISTIC.")
  private List<String> events = List.of();

  @Option(names = "--act", split = ",", paramLabel = "ACT", description = "Finer acts, such as kill,arrest.")
  private List<String> acts = List.of();

  @Option(names = "--measure", split = ",", paramLabel = "MEASURE", description = "What is counted, such as killed,wounded.")
  private List<String> measures = List.of();

  @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "Any of ${COMPLETION-CANDIDATES}.")
  private List<Status> statuses = List.of();

  @Option(names = "--since", paramLabel = "DATE", description = "First day of the event (of documents: of publication).")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Last day, inclusive.")
  private @Nullable LocalDate until;

  @Option(names = "--country", split = ",", paramLabel = "CODE", description = "Where it took place: ISO codes of three letters, such as VEN,COL.")
  private List<String> countries = List.of();

  @Option(names = "--publisher", split = ",", paramLabel = "NAME", description = "The outlets.")
  private List<String> publishers = List.of();

  @Option(names = "--lang", split = ",", paramLabel = "LANG", description = "The languages of the reports: ${COMPLETION-CANDIDATES}.")
  private List<Language> languages = List.of();

  @Option(names = "--min-confidence", paramLabel = "0..1", description = "The least confidence.")
  private @Nullable Double minConfidence;

  @Option(names = "--words", paramLabel = "WORDS", description = "Words that the evidence (of documents: title or text) holds, in any order.")
  private String words = "";

  Filter filter() {
    return new Filter(
        upper(events), lower(acts), lower(measures), statuses.stream().map(Status::code).toList(),
        Optional.ofNullable(since), Optional.ofNullable(until), upper(countries), publishers,
        languages.stream().map(Language::code).toList(),
        minConfidence == null ? OptionalDouble.empty() : OptionalDouble.of(minConfidence), words, List.of());
  }

  private static List<String> upper(List<String> values) {
    return values.stream().map(value -> value.strip().toUpperCase(Locale.ROOT)).toList();
  }

  private static List<String> lower(List<String> values) {
    return values.stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
