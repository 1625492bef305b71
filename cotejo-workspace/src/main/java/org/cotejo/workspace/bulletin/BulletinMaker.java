package org.cotejo.workspace.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.model.EventPlace;
import org.cotejo.model.WrongChoice;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.store.StoredDocuments;
import org.cotejo.workspace.bulletin.Bulletin.Case;
import org.cotejo.workspace.bulletin.Bulletin.Sources;
import org.cotejo.workspace.bulletin.Bulletin.Spot;
import org.cotejo.workspace.count.EpisodeReader;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.count.Variant;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.privacy.MaskedClaims;

/// Asks a database all that a bulletin says.
public final class BulletinMaker {
  private static final List<Quantity> CASUALTIES = List.of(
      Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED, Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED);
  /// Of so many incidents the accounts are told; more would be a book.
  private static final int MOST_STORIES = 150;
  private static final int MONTHS_SHOWN = 12;
  private static final int MONTHS_AT_MOST = 36;

  private static final List<String> INCIDENT_COLUMNS = PublishedTable.INCIDENTS.columns().stream().map(Column::name).toList();

  private final Store store;
  private final Denominators denominators;
  private final SourceHierarchy hierarchy;

  /// What of a database every bulletin is made of; it takes long to read, and whoever makes several may keep it.
  ///
  /// @param episodes of the variant that the bulletin is to have
  public record Material(List<Episode> episodes, Ledger ledger, Sources sources) {
    public Material {
      episodes = List.copyOf(episodes);
    }
  }

  public BulletinMaker(Store store, Denominators denominators) {
    this(store, denominators, SourceHierarchy.load());
  }

  /// @param hierarchy whose figure is taken first by the policy of sources
  public BulletinMaker(Store store, Denominators denominators, SourceHierarchy hierarchy) {
    this.store = store;
    this.denominators = denominators;
    this.hierarchy = hierarchy;
  }

  /// @param question must ask for a period
  /// @param made the day to print as that of making
  public Bulletin make(Question question, Variant variant, LocalDate made, Appraisal.Settings settings) {
    Optional<Span> read = question.period().map(period -> {
      Span months = shown(period);
      return new Span(months.from().isBefore(period.from()) ? months.from() : period.from(), period.to());
    });
    return make(new Material(EpisodeReader.read(store, variant, hierarchy, read), Ledger.of(store), sources(store)), question, variant, made, settings);
  }

  /// Likewise, of what was read before.
  ///
  /// @throws IllegalArgumentException with a message for people, if the question asks for no period
  public Bulletin make(Material material, Question question, Variant variant, LocalDate made, Appraisal.Settings settings) {
    Span period = question.period().orElseThrow(() -> new WrongChoice("bulletin.period"));
    Tally tally = Tally.of(material.episodes(), question);
    Map<Span, Tally> months = new LinkedHashMap<>();
    shown(period).parts(Span.Grain.MONTH).forEach(month -> months.put(month, Tally.of(material.episodes(), question.in(month))));
    List<Ledger.Line> published = material.ledger().lines().stream().filter(line -> line.period().filter(period::meets).isPresent())
        .filter(line -> question.paths().isEmpty() || question.places().stream().anyMatch(one -> one.holds(line.series().place()))).toList();
    return new Bulletin(period, made, variant, Inquiry.appraise(tally, denominators, settings), months, cases(tally), published, denominators, hierarchy, material.sources(),
        new MaskedClaims(store).names(published.stream().flatMap(line -> line.figures().stream()).map(one -> one.report().id().sha256()).collect(Collectors.toSet())));
  }

  /// A year before a short period; a long one by itself, its last three years at most.
  private static Span shown(Span period) {
    LocalDate first = period.to().plusDays(1).minusMonths(period.days() > 62 ? MONTHS_AT_MOST : MONTHS_SHOWN).withDayOfMonth(1);
    return period.days() > 62 && period.from().isAfter(first) ? period : new Span(first, period.to());
  }

  private List<Case> cases(Tally tally) {
    List<Episode> told = tally.episodes().stream().filter(episode -> CASUALTIES.stream().anyMatch(quantity -> episode.figure(quantity).isPresent()))
        .sorted(Comparator.comparing((Episode episode) -> episode.days().map(Span::from).orElse(LocalDate.MAX)).thenComparing(Episode::id)).toList();
    List<Case> cases = new ArrayList<>();
    for (Episode episode : told) {
      List<Cell> row = store.incidents().row(episode.id()).orElse(List.of());
      Optional<Loaded> story = cases.size() < MOST_STORIES ? Optional.of(Loaded.of(store, episode.id())) : Optional.empty();
      cases.add(new Case(cases.size() + 1, episode, precision(row), spot(row), cell(row, "disputed") instanceof Cell.Flag(boolean value) && value, story));
    }
    return cases;
  }

  private static EventPlace.Precision precision(List<Cell> row) {
    String code = text(row, "place_precision");
    return code.isEmpty() ? EventPlace.Precision.NONE : EventPlace.Precision.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Optional<Spot> spot(List<Cell> row) {
    return cell(row, "latitude") instanceof Cell.Decimal(double latitude) && cell(row, "longitude") instanceof Cell.Decimal(double longitude)
        ? Optional.of(new Spot(latitude, longitude)) : Optional.empty();
  }

  private static Cell cell(List<Cell> row, String column) {
    return row.isEmpty() ? Cell.EMPTY : row.get(INCIDENT_COLUMNS.indexOf(column));
  }

  private static String text(List<Cell> row, String column) {
    return cell(row, column) instanceof Cell.Text(String value) ? value : "";
  }

  /// Where everything in a database comes from.
  public static Sources sources(Store store) {
    Map<String, Long> outlets = new TreeMap<>();
    List<StoredDocuments.Outlet> known = store.documents().outlets();
    known.forEach(outlet -> outlets.merge(outlet.publisher(), (long) outlet.reports(), Long::sum));
    List<StoredDocuments.Coded> coded = store.documents().coded();
    return new Sources(known.stream().mapToLong(StoredDocuments.Outlet::reports).sum(), outlets, known.stream().mapToLong(StoredDocuments.Outlet::copies).sum(),
        store.count(PublishedTable.SKIPPED), coded.stream().mapToLong(StoredDocuments.Coded::claims).sum(), coded.stream().mapToLong(StoredDocuments.Coded::reviewed).sum(),
        coded.stream().map(StoredDocuments.Coded::coderVersion).toList());
  }
}
