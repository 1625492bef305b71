package org.cotejo.workspace.bulletin;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.FLAG;
import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.bulletin.Bulletin.Case;
import org.cotejo.workspace.count.ClaimLine;
import org.cotejo.workspace.privacy.MaskedClaims;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.wording.Wording;

/// The data of a bulletin: every claim behind its figures, one row each, without the sentences, which may hold names.
public final class Appendix {
  private static final List<Column> COLUMNS = List.of(
      new Column("number", WHOLE, "of the incident in the bulletin"),
      new Column("incident_id", TEXT, "id of the incident"),
      new Column("days", TEXT, "of the incident"),
      new Column("country", TEXT, "ISO 3166 alpha-3"),
      new Column("admin1", TEXT, "state, department or province"),
      new Column("place_name", TEXT, "gazetteer name"),
      new Column("quantity", TEXT, "to what the claim adds: K W k w"),
      new Column("counted", DECIMAL, "what the incident adds, by the reading of the bulletin"),
      new Column("least", DECIMAL, "the least that is told of the incident"),
      new Column("most", DECIMAL, "the most that is told of the incident"),
      new Column("low", DECIMAL, "lower bound of the claim"),
      new Column("high", DECIMAL, "upper bound of the claim"),
      new Column("approximate", FLAG, "rounded or only implied"),
      new Column("status", TEXT, "asserted alleged negated"),
      new Column("claimant", TEXT, "whose statement it is, names of private persons masked; empty: the outlet's own voice"),
      new Column("publisher", TEXT, "outlet"),
      new Column("document", TEXT, "file name or URL"),
      new Column("published", TEXT, "ISO date of publication"),
      new Column("sentence", WHOLE, "1-based sentence number"),
      new Column("claim_id", TEXT, "id of the claim"));
  private static final List<Quantity> COUNTED = Tally.COUNTED.subList(0, 4);

  private Appendix() {}

  /// Close the table after use.
  public static Table table(Store store, Bulletin bulletin, Wording wording) {
    Set<String> ids = new LinkedHashSet<>();
    bulletin.cases().forEach(one -> COUNTED.forEach(quantity -> one.episode().figure(quantity).ifPresent(figure -> ids.addAll(figure.claims()))));
    Map<String, ClaimLine> lines = new HashMap<>();
    ClaimLine.of(store, ids).forEach(line -> lines.put(line.claim(), line));
    Mask mask = new Mask(wording);
    Map<String, PrivateNames> names = new MaskedClaims(store).names(lines.values().stream().map(ClaimLine::documentId).collect(Collectors.toSet()));
    return new Table("bulletin", COLUMNS, bulletin.cases().stream().flatMap(one -> COUNTED.stream().flatMap(quantity -> one.episode().figure(quantity).stream()
        .flatMap(figure -> figure.claims().stream().filter(lines::containsKey)
            .map(claim -> row(one, quantity, lines.getOrDefault(claim, ClaimLine.UNKNOWN), bulletin.variant().key(), line -> speaker(mask, line, one, names)))))));
  }

  private static String speaker(Mask mask, ClaimLine claim, Case one, Map<String, PrivateNames> names) {
    return mask.speaker(claim.claimant(), claim.claimantSector(), List.of(claim.place(), one.episode().place().name()), names.getOrDefault(claim.documentId(), PrivateNames.NONE));
  }

  private static List<Cell> row(Case one, Quantity quantity, ClaimLine claim, String variant, Function<ClaimLine, String> speaker) {
    var figure = one.episode().figure(quantity).orElseThrow();
    return List.of(Cell.of(one.number()), Cell.of(one.episode().id()), Cell.of(one.episode().days().map(Span::toString).orElse("")),
        Cell.of(one.episode().place().country()), Cell.of(one.episode().place().state()), Cell.of(one.episode().place().name()),
        Cell.of(quantity.symbol()), Cell.of(figure.of(variant)), Cell.of(figure.least()), Cell.of(figure.most()), Cell.of(claim.low()), Cell.of(claim.high()),
            Cell.of(claim.approximate()),
        Cell.of(claim.status()), Cell.of(speaker.apply(claim)),
            Cell.of(claim.publisher()), Cell.of(claim.document()), Cell.of(claim.published()),
        Cell.of(claim.sentence()), Cell.of(claim.claim()));
  }
}
