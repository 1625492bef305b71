package org.cotejo.workspace.agreement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.indicators.agreement.KrippendorffAlpha;
import org.cotejo.indicators.agreement.Ratings;
import org.cotejo.indicators.agreement.Scale;
import org.cotejo.indicators.agreement.UnitizingAgreement;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.model.WrongChoice;

/// How far two coders agree.
///
/// @param units whether they found the same claims
/// @param fields of the claims that both found
public record CoderAgreement(UnitizingAgreement units, List<Field> fields) {
  private static final List<String> NAMES = List.of(
      "event_type", "act", "actor_sector", "recipient_sector", "measure", "measure_sector", "date_start", "country", "admin1", "claimant_sector", "status", "plan");
  private static final List<String> COUNTS = List.of("low", "high");
  private static final List<String> NEEDED = List.of("claim_id", "document_id", "begin", "end");
  private static final int REPLICATES = 1000;
  private static final long SEED = 1;

  /// One field.
  ///
  /// @param pairs claims of which both coders say something in it
  /// @param same of these, how many say the same
  /// @param alpha empty if all values are the same
  public record Field(String name, int pairs, int same, OptionalDouble alpha, Optional<Interval> interval) {}

  public CoderAgreement {
    fields = List.copyOf(fields);
  }

  /// @param first, second tables of claims as `cotejo export` writes them, `.csv`
  /// @throws IllegalArgumentException with a message for people, if a table lacks a column
  public static CoderAgreement of(Path first, Path second) throws IOException {
    return of(Pairing.of(read(first), read(second), true));
  }

  /// @param pairing of all claims that each coder found
  public static CoderAgreement of(Pairing pairing) {
    List<Field> fields = new ArrayList<>();
    NAMES.forEach(name -> fields.add(named(name, pairing.pairs())));
    COUNTS.forEach(name -> fields.add(counted(name, pairing.pairs())));
    return new CoderAgreement(pairing.units(), fields);
  }

  private static List<CodedClaim> read(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      List<NamedCsvRecord> rows = csv.stream().toList();
      List<String> missing = rows.isEmpty() ? List.of() : NEEDED.stream().filter(column -> !rows.getFirst().getHeader().contains(column)).toList();
      if (!missing.isEmpty()) {
        throw new WrongChoice("agreement.columns", file, String.join(", ", missing));
      }
      return rows.stream().map(row -> new CodedClaim(row.getFieldsAsMap())).toList();
    }
  }

  /// Both empty is no pair: neither says anything.
  private static Field named(String name, List<Pairing.Pair> pairs) {
    List<List<String>> labels = pairs.stream().map(pair -> List.of(pair.first().cell(name), pair.second().cell(name)))
        .filter(values -> !values.stream().allMatch(String::isEmpty)).toList();
    return field(name, Ratings.ofLabels(labels), Scale.NOMINAL, labels.size(), (int) labels.stream()
        .filter(values -> values.getFirst().equals(values.getLast())).count());
  }

  /// Counts of dead differ by their ratio: 10 and 20 as 100 and 200.
  private static Field counted(String name, List<Pairing.Pair> pairs) {
    List<List<Double>> values = pairs.stream().filter(pair -> !pair.first().cell(name).isEmpty() && !pair.second().cell(name).isEmpty())
        .map(pair -> List.of(Double.valueOf(pair.first().cell(name)), Double.valueOf(pair.second().cell(name)))).toList();
    return field(name, new Ratings(values), Scale.RATIO, values.size(), (int) values.stream().filter(pair -> pair.getFirst().equals(pair.getLast())).count());
  }

  private static Field field(String name, Ratings ratings, Scale scale, int pairs, int same) {
    return new Field(name, pairs, same, KrippendorffAlpha.of(ratings, scale), KrippendorffAlpha.interval(ratings, scale, REPLICATES, Interval.USUAL_LEVEL, SEED));
  }
}
