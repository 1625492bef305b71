package org.cotejo.workspace.agreement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cotejo.indicators.agreement.KrippendorffAlpha;
import org.cotejo.indicators.agreement.Ratings;
import org.cotejo.indicators.agreement.Scale;
import org.cotejo.indicators.agreement.SpanMatching;
import org.cotejo.indicators.agreement.UnitizingAgreement;
import org.cotejo.indicators.interval.Interval;

/// How far two coders agree.
///
/// @param units whether they found the same claims
/// @param fields of the claims that both found
public record CoderAgreement(UnitizingAgreement units, List<Field> fields) {
  private static final List<String> NAMES = List.of(
      "event_type", "act", "actor_sector", "recipient_sector", "measure", "measure_sector", "date_start", "country", "admin1", "claimant_sector", "status", "plan");
  private static final List<String> COUNTS = List.of("low", "high");
  private static final List<String> NEEDED = List.of("claim_id", "document_id", "begin", "end");
  private static final double LEAST_LIKENESS = 0.5;
  private static final int REPLICATES = 1000;
  private static final long SEED = 1;

  /// One field.
  ///
  /// @param pairs claims of which both coders say something in it
  /// @param same of these, how many say the same
  /// @param alpha empty if all values are the same
  public record Field(String name, int pairs, int same, OptionalDouble alpha, Optional<Interval> interval) {}

  private record Pair(NamedCsvRecord first, NamedCsvRecord second) {}

  public CoderAgreement {
    fields = List.copyOf(fields);
  }

  /// @param first, second tables of claims as `cotejo export` writes them, `.csv`
  /// @throws IllegalArgumentException with a message for people, if a table lacks a column
  public static CoderAgreement of(Path first, Path second) throws IOException {
    List<NamedCsvRecord> one = read(first);
    List<NamedCsvRecord> other = read(second);
    Map<String, NamedCsvRecord> byId = other.stream().collect(Collectors.toMap(row -> row.getField("claim_id"), row -> row, (a, _) -> a, LinkedHashMap::new));
    List<Pair> pairs = new ArrayList<>();
    List<NamedCsvRecord> rest = new ArrayList<>();
    for (NamedCsvRecord row : one) {
      NamedCsvRecord same = byId.remove(row.getField("claim_id"));
      if (same == null) {
        rest.add(row);
      } else {
        pairs.add(new Pair(row, same));
      }
    }
    int alone = rest.size() + byId.size();
    List<Pair> near = bySpan(rest, List.copyOf(byId.values()));
    pairs.addAll(near);
    UnitizingAgreement units = new UnitizingAgreement(pairs.size(), rest.size() - near.size(), alone - rest.size() - near.size());
    List<Field> fields = new ArrayList<>();
    NAMES.forEach(name -> fields.add(named(name, pairs)));
    COUNTS.forEach(name -> fields.add(counted(name, pairs)));
    return new CoderAgreement(units, fields);
  }

  private static List<NamedCsvRecord> read(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      List<NamedCsvRecord> rows = csv.stream().toList();
      List<String> missing = rows.isEmpty() ? List.of() : NEEDED.stream().filter(column -> !rows.getFirst().getHeader().contains(column)).toList();
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException(file + ": expected an exported table of claims; it has no column " + String.join(", ", missing));
      }
      return rows;
    }
  }

  /// Report by report, spans that mostly cover each other.
  private static List<Pair> bySpan(List<NamedCsvRecord> first, List<NamedCsvRecord> second) {
    Map<String, List<NamedCsvRecord>> others = second.stream().collect(Collectors.groupingBy(row -> row.getField("document_id")));
    List<Pair> pairs = new ArrayList<>();
    first.stream().collect(Collectors.groupingBy(row -> row.getField("document_id"), LinkedHashMap::new, Collectors.toList())).forEach((document, own) -> {
      List<NamedCsvRecord> theirs = others.getOrDefault(document, List.of());
      SpanMatching.of(own.stream().map(CoderAgreement::span).toList(), theirs.stream().map(CoderAgreement::span).toList(), LEAST_LIKENESS).pairs()
          .forEach(pair -> pairs.add(new Pair(own.get(pair.first()), theirs.get(pair.second()))));
    });
    return pairs;
  }

  private static SpanMatching.Span span(NamedCsvRecord row) {
    return new SpanMatching.Span(Integer.parseInt(row.getField("begin")), Integer.parseInt(row.getField("end")));
  }

  /// Both empty is no pair: neither says anything.
  private static Field named(String name, List<Pair> pairs) {
    List<List<String>> labels = pairs.stream().map(pair -> List.of(cell(pair.first(), name), cell(pair.second(), name)))
        .filter(values -> !values.stream().allMatch(String::isEmpty)).toList();
    return field(name, Ratings.ofLabels(labels), Scale.NOMINAL, labels.size(), (int) labels.stream()
        .filter(values -> values.getFirst().equals(values.getLast())).count());
  }

  /// Counts of dead differ by their ratio: 10 and 20 as 100 and 200.
  private static Field counted(String name, List<Pair> pairs) {
    List<List<Double>> values = pairs.stream().filter(pair -> !cell(pair.first(), name).isEmpty() && !cell(pair.second(), name).isEmpty())
        .map(pair -> List.of(Double.valueOf(cell(pair.first(), name)), Double.valueOf(cell(pair.second(), name)))).toList();
    return field(name, new Ratings(values), Scale.RATIO, values.size(), (int) values.stream().filter(pair -> pair.getFirst().equals(pair.getLast())).count());
  }

  private static Field field(String name, Ratings ratings, Scale scale, int pairs, int same) {
    return new Field(name, pairs, same, KrippendorffAlpha.of(ratings, scale), KrippendorffAlpha.interval(ratings, scale, REPLICATES, Interval.USUAL_LEVEL, SEED));
  }

  private static String cell(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }
}
