package org.cotejo.workspace.bulletin;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.FLAG;
import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Figure;
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

/// The data of a bulletin: every claim behind its figures, one row each, without the sentences, which may hold names. Arrests and seized weapons of I-4 and I-5 too, whose incidents may
/// have no number, since the bulletin lists those with dead or wounded.
public final class Appendix {
  private static final List<Column> COLUMNS = List.of(
      new Column("number", WHOLE, "of the incident in the bulletin; empty if it has no dead or wounded and is not listed"),
      new Column("incident_id", TEXT, "id of the incident"),
      new Column("days", TEXT, "of the incident"),
      new Column("country", TEXT, "ISO 3166 alpha-3"),
      new Column("admin1", TEXT, "state, department or province"),
      new Column("place_name", TEXT, "gazetteer name"),
      new Column("quantity", TEXT, "to what the claim adds: K W k w Arrests Weapons"),
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
  private Appendix() {}

  /// Close the table after use.
  public static Table table(Store store, Bulletin bulletin, Wording wording) {
    Set<String> ids = new LinkedHashSet<>();
    List<Episode> episodes = bulletin.appraisal().tally().episodes();
    Map<String, Integer> numbers = bulletin.cases().stream().collect(Collectors.toMap(one -> one.episode().id(), Case::number));
    List<Episode> inOrder = episodes.stream().sorted(Comparator.comparing((Episode one) -> numbers.getOrDefault(one.id(), Integer.MAX_VALUE)).thenComparing(Episode::id)).toList();
    inOrder.forEach(one -> Tally.COUNTED.forEach(quantity -> one.figure(quantity).ifPresent(figure -> ids.addAll(figure.claims()))));
    Map<String, ClaimLine> lines = new HashMap<>();
    ClaimLine.of(store, ids).forEach(line -> lines.put(line.claim(), line));
    Mask mask = new Mask(wording);
    Map<String, PrivateNames> names = new MaskedClaims(store).names(lines.values().stream().map(ClaimLine::documentId).collect(Collectors.toSet()));
    return new Table("bulletin", COLUMNS, inOrder.stream().flatMap(one -> Tally.COUNTED.stream().flatMap(quantity -> one.figure(quantity).stream()
        .flatMap(figure -> figure.claims().stream().filter(lines::containsKey).map(claim -> row(Optional.ofNullable(numbers.get(one.id())), one, quantity,
            lines.getOrDefault(claim, ClaimLine.UNKNOWN), bulletin.variant().key(), line -> speaker(mask, line, one, names)))))));
  }

  private static String speaker(Mask mask, ClaimLine claim, Episode one, Map<String, PrivateNames> names) {
    return mask.speaker(claim.claimant(), claim.claimantSector(), List.of(claim.place(), one.place().name()), names.getOrDefault(claim.documentId(), PrivateNames.NONE));
  }

  private static List<Cell> row(Optional<Integer> number, Episode one, Quantity quantity, ClaimLine claim, String variant, Function<ClaimLine, String> speaker) {
    Figure figure = one.figure(quantity).orElseThrow();
    return List.of(number.map(Cell::of).orElse(Cell.EMPTY), Cell.of(one.id()), Cell.of(one.days().map(Span::toString).orElse("")),
        Cell.of(one.place().country()), Cell.of(one.place().state()), Cell.of(one.place().name()),
        Cell.of(quantity.symbol()), Cell.of(figure.of(variant)), Cell.of(figure.least()), Cell.of(figure.most()), Cell.of(claim.low()), Cell.of(claim.high()),
            Cell.of(claim.approximate()),
        Cell.of(claim.status()), Cell.of(speaker.apply(claim)),
            Cell.of(claim.publisher()), Cell.of(claim.document()), Cell.of(claim.published()),
        Cell.of(claim.sentence()), Cell.of(claim.claim()));
  }
}
