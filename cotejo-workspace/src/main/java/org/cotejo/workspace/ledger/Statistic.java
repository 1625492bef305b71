package org.cotejo.workspace.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.account.Side;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// One published aggregate.
///
/// @param claim its id
/// @param series what is counted, of whom, by whom, where
/// @param period empty if it is not resolved
/// @param unit as told
/// @param value its bounds, as told
/// @param definition what is counted in the words of the report; of a bare number its whole sentence
/// @param claimant whose figure it is: the claimant, else the outlet, else the name of the report
/// @param claimantSector PLOVER sectors, empty if unknown or the outlet itself
/// @param report that carries it; copies carry their own
/// @param sentence 1-based
public record Statistic(String claim, Series series, Optional<Span> period, String unit, Count value, String definition, String claimant, String claimantSector,
    Carrier report, int sentence, String evidence) {
  private static final Set<EventDate.Precision> COARSE = Set.of(EventDate.Precision.MONTH, EventDate.Precision.YEAR);
  private static final Set<String> EVENT_MEASURES = Set.of("killed", "wounded", "arrested", "homicides", "kidnapped", "missing");
  private static final List<DataRow> MEASURES = DataFile.rows("org/cotejo/workspace/ledger/measures.tsv", "measure", "words");

  /// The report that carries a figure, without its text: a ledger may hold those of a whole archive.
  public record Carrier(DocumentId id, String name, String publisher, Optional<LocalDate> published) {
    static Carrier of(Document document) {
      return new Carrier(document.id(), document.name(), document.publisher(), document.published());
    }
  }

  /// What figures must share to be set side by side.
  ///
  /// @param measure a code of the ontology
  /// @param counted whether it counts agents of the state, or others
  /// @param byAgents whether agents are said to have done it
  public record Series(String measure, Side counted, boolean byAgents, Place place) {}

  /// The aggregates of a report.
  static List<Statistic> of(CodedDocument report) {
    List<Statistic> statistics = new ArrayList<>();
    for (Claim claim : report.claims()) {
      if (claim.measurement().isPresent() && isAggregate(claim) && isHeld(claim)) {
        statistics.add(of(report, claim, claim.measurement().get()));
      }
    }
    return statistics;
  }

  private static boolean isAggregate(Claim claim) {
    boolean counts = EVENT_MEASURES.contains(claim.measurement().map(Measurement::measure).orElse("")) && COARSE.contains(claim.date().precision());
    return claim.eventType().equals("STATISTIC") || counts && claim.partOf().isEmpty();
  }

  private static boolean isHeld(Claim claim) {
    return claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
  }

  private static Statistic of(CodedDocument report, Claim claim, Measurement measured) {
    Series series = new Series(measure(measured), Side.of(measured.sector()), Side.of(claim.actor().sector()) == Side.AGENTS, place(claim.place()));
    return new Statistic(claim.id(), series, span(claim.date()), measured.unit(), measured.count(), definition(report, claim, measured), claimant(report, claim),
        claim.attribution().claimant().sector(), Carrier.of(report.document()), claim.sentence(),
        oneLine(claim.evidence().of(report.document().text())));
  }

  private static String measure(Measurement measured) {
    String words = Folding.fold(measured.text());
    return MEASURES.stream().filter(row -> row.list("words").stream().anyMatch(word -> words.startsWith(word) || words.contains(" " + word)))
        .map(row -> row.cell("measure")).findFirst().orElse(measured.measure());
  }

  /// As fine as the place is told, and no finer.
  private static Place place(EventPlace place) {
    return switch (place.precision()) {
      case COUNTRY -> new Place(place.country(), "", "");
      case STATE -> new Place(place.country(), place.admin1(), "");
      case SITE, LOCALITY, MUNICIPALITY, NONE -> new Place(place.country(), place.admin1(), place.name());
    };
  }

  private static Optional<Span> span(EventDate date) {
    Optional<LocalDate> end = date.end();
    return date.start().map(start -> new Span(start, end.orElse(start)));
  }

  private static String definition(CodedDocument report, Claim claim, Measurement measured) {
    boolean bare = measured.text().chars().noneMatch(Character::isLetter);
    return oneLine(bare ? claim.evidence().of(report.document().text()) : measured.text());
  }

  private static String claimant(CodedDocument report, Claim claim) {
    Party claimant = claim.attribution().claimant();
    String name = claimant.name().isEmpty() ? claimant.text() : claimant.name();
    String outlet = report.document().publisher().isEmpty() ? report.document().name() : report.document().publisher();
    return name.isEmpty() ? outlet : oneLine(name);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// The number, if it is told without a bound.
  OptionalDouble exact() {
    return value instanceof Count.Exact(double number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /// Whether it is told in the outlet's own voice.
  boolean isOwnVoice() {
    return claimant.equals(report.publisher().isEmpty() ? report.name() : report.publisher());
  }

  /// Whether the other can be the same number.
  boolean meets(Statistic other) {
    double slack = value.approximate() || other.value.approximate() ? 0.05 * Math.max(top(), other.top()) : 0;
    return value.low().orElse(0) <= other.value.high().orElse(Double.MAX_VALUE) + slack && other.value.low().orElse(0) <= value.high().orElse(Double.MAX_VALUE) + slack;
  }

  private double top() {
    return value.high().orElse(value.low().orElse(0));
  }
}
