package org.cotejo.model.table;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.FLAG;
import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cotejo.model.Claim;
import org.cotejo.model.CodePoints;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Review;

/// The columns of `claims`, in their published order, and how each is read off a claim.
public final class ClaimColumns {

  private record Field(Column column, BiFunction<Context, Claim, Cell> value) {}

  /// What a claim's row needs of its document.
  private record Context(CodedDocument coded, CodePoints points) {
    int point(int offset) {
      return points.before(offset);
    }
  }

  private static final List<Field> FIELDS = fields();

  private ClaimColumns() {}

  /// The columns in their published order.
  public static List<Column> columns() {
    return FIELDS.stream().map(Field::column).toList();
  }

  /// The claims of one document as rows; offsets become code points here.
  public static List<List<Cell>> rows(CodedDocument coded) {
    Context context = new Context(coded, new CodePoints(coded.document().text()));
    return coded.claims().stream().map(claim -> row(context, claim)).toList();
  }

  private static List<Cell> row(Context context, Claim claim) {
    return FIELDS.stream().map(field -> field.value().apply(context, claim)).toList();
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    add(fields, "claim_id", TEXT, "stable id", Claim::id);
    addDocument(fields);
    add(fields, "event_type", TEXT, "PLOVER 2.0 event, or STATISTIC", Claim::eventType);
    add(fields, "act", TEXT, "Cotejo's finer act", Claim::act);
    fields.add(new Field(new Column("modes", TEXT, "PLOVER modes"), (_, claim) -> Cell.of(claim.modes())));
    fields.add(new Field(new Column("contexts", TEXT, "PLOVER contexts"), (_, claim) -> Cell.of(claim.contexts())));
    add(fields, "cameo", TEXT, "CAMEO code", Claim::cameo);
    fields.add(new Field(new Column("goldstein", DECIMAL, "Goldstein value, -10..10"), (_, claim) -> Cell.of(claim.goldstein())));
    fields.add(new Field(new Column("quad", WHOLE, "quad class 1-4"), (_, claim) -> claim.quad() == 0 ? Cell.EMPTY : Cell.of(claim.quad())));
    addParty(fields, "actor", "who did it", Claim::actor);
    addParty(fields, "recipient", "to whom", Claim::recipient);
    addMeasurement(fields);
    add(fields, "part_of", TEXT, "claim whose total this is a part of", claim -> claim.partOf().orElse(""));
    addDate(fields);
    addPlace(fields);
    addParty(fields, "claimant", "whose statement it is; empty: the outlet's own voice", claim -> claim.attribution().claimant());
    add(fields, "status", TEXT, "asserted alleged denied negated planned hypothetical", claim -> claim.status().code());
    fields.add(new Field(new Column("framing", TEXT, "words marked as contested"), (_, claim) -> Cell.of(claim.framing())));
    add(fields, "plan", TEXT, "named plan or operation", Claim::plan);
    fields.add(new Field(new Column("confidence", DECIMAL, "0..1"), (_, claim) -> new Cell.Decimal(claim.confidence())));
    add(fields, "review", TEXT, "unreviewed accepted edited rejected", _ -> Review.UNREVIEWED.code());
    add(fields, "rule", TEXT, "the rule that found it", Claim::rule);
    fields.add(new Field(new Column("coder_version", TEXT, "version that produced it"), (context, _) -> Cell.of(context.coded().coderVersion())));
    add(fields, "incident_id", TEXT, "incident it was merged into", _ -> "");
    return List.copyOf(fields);
  }

  private static void addDocument(List<Field> fields) {
    fields.add(new Field(new Column("document_id", TEXT, "SHA-256 of the original bytes"), (c, _) -> Cell.of(c.coded().document().id().sha256())));
    fields.add(new Field(new Column("document", TEXT, "file name or URL"), (c, _) -> Cell.of(c.coded().document().name())));
    fields.add(new Field(new Column("publisher", TEXT, "outlet"), (c, _) -> Cell.of(c.coded().document().publisher())));
    fields.add(new Field(new Column("published", TEXT, "ISO date of publication"),
        (c, _) -> Cell.of(c.coded().document().published().map(Object::toString).orElse(""))));
    fields.add(new Field(new Column("language", TEXT, "en or es"), (c, _) -> Cell.of(c.coded().document().language().code())));
    fields.add(new Field(new Column("sentence", WHOLE, "1-based sentence number"), (_, claim) -> Cell.of(claim.sentence())));
    fields.add(new Field(new Column("begin", WHOLE, "first code point of the evidence"), (c, claim) -> Cell.of(c.point(claim.evidence().begin()))));
    fields.add(new Field(new Column("end", WHOLE, "code point after the evidence"), (c, claim) -> Cell.of(c.point(claim.evidence().end()))));
    fields.add(new Field(new Column("evidence", TEXT, "the words, verbatim"), (c, claim) -> Cell.of(claim.evidence().of(c.coded().document().text()))));
  }

  private static void addParty(List<Field> fields, String role, String meaning, Function<Claim, Party> party) {
    add(fields, role + "_text", TEXT, meaning + ": the words", claim -> party.apply(claim).text());
    add(fields, role + "_name", TEXT, meaning + ": resolved name", claim -> party.apply(claim).name());
    add(fields, role + "_sector", TEXT, meaning + ": PLOVER sector", claim -> party.apply(claim).sector());
    add(fields, role + "_country", TEXT, meaning + ": ISO 3166 alpha-3", claim -> party.apply(claim).country());
  }

  private static void addMeasurement(List<Field> fields) {
    add(fields, "measure", TEXT, "what is counted", claim -> measured(claim, Measurement::measure));
    add(fields, "measure_text", TEXT, "the words of the count", claim -> measured(claim, Measurement::text));
    add(fields, "measure_sector", TEXT, "sector of those counted", claim -> measured(claim, Measurement::sector));
    add(fields, "unit", TEXT, "persons, kg, USD ...", claim -> measured(claim, Measurement::unit));
    fields.add(new Field(new Column("low", DECIMAL, "lower bound"), (_, claim) -> Cell.of(bound(claim, Count::low))));
    fields.add(new Field(new Column("high", DECIMAL, "upper bound"), (_, claim) -> Cell.of(bound(claim, Count::high))));
    fields.add(new Field(new Column("approximate", FLAG, "rounded or only implied"),
        (_, claim) -> claim.measurement().map(m -> Cell.of(m.count().approximate())).orElse(Cell.EMPTY)));
  }

  private static String measured(Claim claim, Function<Measurement, String> part) {
    return claim.measurement().map(part).orElse("");
  }

  private static OptionalDouble bound(Claim claim, Function<Count, OptionalDouble> bound) {
    Optional<Count> count = claim.measurement().map(Measurement::count);
    return count.isPresent() ? bound.apply(count.get()) : OptionalDouble.empty();
  }

  private static void addDate(List<Field> fields) {
    add(fields, "date_text", TEXT, "the words of the date", claim -> claim.date().text());
    add(fields, "date_start", TEXT, "first day, ISO", claim -> claim.date().start().map(Object::toString).orElse(""));
    add(fields, "date_end", TEXT, "last day, ISO", claim -> claim.date().end().map(Object::toString).orElse(""));
    add(fields, "date_precision", TEXT, "day week month year none", claim -> claim.date().precision().code());
    add(fields, "date_basis", TEXT, "stated relative publication", claim -> claim.date().basis().code());
  }

  private static void addPlace(List<Field> fields) {
    place(fields, "place_text", "the words of the place", EventPlace::text);
    place(fields, "place_name", "gazetteer name", EventPlace::name);
    place(fields, "place_id", "gazetteer id", EventPlace::id);
    place(fields, "admin1", "state, department or province", EventPlace::admin1);
    place(fields, "country", "ISO 3166 alpha-3", EventPlace::country);
    fields.add(new Field(new Column("latitude", DECIMAL, "degrees north"), (_, claim) -> Cell.of(claim.place().latitude())));
    fields.add(new Field(new Column("longitude", DECIMAL, "degrees east"), (_, claim) -> Cell.of(claim.place().longitude())));
    place(fields, "place_precision", "site locality municipality state country none", p -> p.precision().code());
  }

  private static void place(List<Field> fields, String name, String meaning, Function<EventPlace, String> part) {
    add(fields, name, TEXT, meaning, claim -> part.apply(claim.place()));
  }

  private static void add(List<Field> fields, String name, Column.Type type, String meaning, Function<Claim, String> text) {
    fields.add(new Field(new Column(name, type, meaning), (_, claim) -> Cell.of(text.apply(claim))));
  }
}
