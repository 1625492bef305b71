package org.cotejo.workspace.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Figure;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Spot;
import org.cotejo.model.Status;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;
import org.cotejo.store.CountedClaim;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.store.StoredCounts;

/// Makes an episode of each incident. For any number of threads.
public final class EpisodeReader {
  private static final Map<String, Quantity> CIVILIANS = Map.of("killed", Quantity.CIVILIANS_KILLED, "wounded", Quantity.CIVILIANS_WOUNDED);
  private static final Map<String, Quantity> OF_AGENTS = Map.of("killed", Quantity.AGENTS_KILLED, "wounded", Quantity.AGENTS_WOUNDED);
  private static final Map<String, Quantity> OTHERS = Map.of("arrested", Quantity.ARRESTS, "seized_weapons", Quantity.WEAPONS_SEIZED);

  /// Agents first: what the team has decided of all the dead is, without them, what it holds of civilians.
  private static final List<Quantity> IN_ORDER =
      List.of(Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED, Quantity.ARRESTS, Quantity.WEAPONS_SEIZED, Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED);
  private static final String ASSERTED = Status.ASSERTED.code();
  private static final String NEGATED = Status.NEGATED.code();
  private static final String ALLEGED = Status.ALLEGED.code();

  private final List<Variant> variants;
  /// Those that may hear other claims than the main one does.
  private final List<Variant> turned;
  private final Variant main;
  private final Aggregates aggregates;
  private final Settler settler;
  private final Map<Double, Figure> everywhere = new ConcurrentHashMap<>();
  private final OffDuty offDuty = new OffDuty();
  private final Shared<Place> places = new Shared<>();
  private final Shared<Set<String>> names = new Shared<>();
  private final Decided decided;

  /// @param aggregates tells published figures from those of incidents
  EpisodeReader(Variant main, SourceHierarchy hierarchy, Decided decided, Aggregates aggregates) {
    this.main = main;
    this.variants = main.all();
    this.turned = variants.stream().filter(this::isTurned).toList();
    this.aggregates = aggregates;
    this.settler = new Settler(hierarchy);
    this.decided = decided;
  }

  /// The episodes of a database.
  public static List<Episode> read(Store store, Variant main) {
    return read(store, main, SourceHierarchy.load());
  }

  /// The episodes of a database.
  ///
  /// @param hierarchy whose figure is taken first by the policy of sources
  public static List<Episode> read(Store store, Variant main, SourceHierarchy hierarchy) {
    return read(store, main, hierarchy, Optional.empty());
  }

  /// The episodes that a question about a period is asked of: those that may reach into it, and those of which no day is known.
  ///
  /// @param period all if empty
  public static List<Episode> read(Store store, Variant main, SourceHierarchy hierarchy, Optional<Span> period) {
    EpisodeReader reader = new EpisodeReader(main, hierarchy, Decided.of(store.decisions().all(), store.accounts()::stands), Aggregates.of(published(store)));
    StoredCounts counts = store.counts();
    try (Stream<StoredCounts.Piece> pieces = period.map(days -> counts.pieces(days.from(), days.to())).orElseGet(counts::pieces)) {
      return Conveyor.map(pieces, piece -> reader.episode(piece.claims()));
    }
  }

  /// The episodes of claims that come from elsewhere, of which nothing was decided and no statistic is known.
  ///
  /// @param claims incident by incident
  public static List<Episode> read(Stream<CountedClaim> claims, Variant main) {
    return new EpisodeReader(main, SourceHierarchy.load(), Decided.NOTHING, Aggregates.of(List.of())).read(claims);
  }

  static List<Map.Entry<String, Double>> published(Store store) {
    List<String> names = ClaimColumns.columns().stream().map(Column::name).toList();
    Filter statistics = new Filter(List.of("STATISTIC"), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
        OptionalDouble.empty(), "", List.of());
    try (Table table = store.table(PublishedTable.CLAIMS, statistics)) {
      return table.rows().flatMap(row -> row.get(names.indexOf("document_id")) instanceof Cell.Text(String document)
          && row.get(names.indexOf("low")) instanceof Cell.Decimal(double low) ? Stream.of(Map.entry(document, low)) : Stream.of()).toList();
    }
  }

  /// @param claims incident by incident
  List<Episode> read(Stream<CountedClaim> claims) {
    return Conveyor.map(claims.gather(CountedClaim.byIncident()), this::episode);
  }

  /// @param claims all of one incident
  Episode episode(List<CountedClaim> claims) {
    CountedClaim any = claims.getFirst();
    List<CountedClaim> single = new ArrayList<>(claims.size());
    Map<Quantity, List<CountedClaim>> told = new EnumMap<>(Quantity.class);
    for (CountedClaim claim : claims) {
      if (!aggregates.holds(claim)) {
        single.add(claim);
        quantity(claim).ifPresent(quantity -> told.computeIfAbsent(quantity, _ -> new ArrayList<>()).add(claim));
      }
    }
    Scene scene = new Scene(single);
    Map<Quantity, Figure> settled = new EnumMap<>(Quantity.class);
    for (Quantity quantity : IN_ORDER) {
      List<CountedClaim> own = told.getOrDefault(quantity, List.of());
      if (!own.isEmpty()) {
        figure(quantity, own, scene, decided(claims, quantity, settled)).ifPresent(figure -> settled.put(quantity, figure));
      }
    }
    return new Episode(any.incident(), days(any), places.of(new Place(any.country(), any.state(), any.place())), spot(any),
        names.of(scene.agencies()), names.of(scene.sectors()), scene.isForce(),
        scene.duty(offDuty), scene.firearm(), settled);
  }

  private static Optional<Span> days(CountedClaim any) {
    if (any.firstDay().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = day(any.firstDay());
    return Optional.of(new Span(first, any.lastDay().equals(any.firstDay()) ? first : day(any.lastDay())));
  }

  /// Of an ISO date as the database has it: its own formatter takes ten times as long, and there are hundreds of thousands.
  private static LocalDate day(String iso) {
    return LocalDate.of(Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
  }

  private static Optional<Spot> spot(CountedClaim any) {
    return Double.isNaN(any.latitude()) || Double.isNaN(any.longitude()) ? Optional.empty() : Optional.of(new Spot(any.latitude(), any.longitude()));
  }

  private Optional<Bounds> decided(List<CountedClaim> claims, Quantity quantity, Map<Quantity, Figure> settled) {
    return decided.isNone() ? Optional.empty() : CIVILIANS.entrySet().stream().filter(entry -> entry.getValue() == quantity).map(Map.Entry::getKey).findFirst().flatMap(measure -> {
      Figure agents = settled.get(OF_AGENTS.get(measure));
      return decided.of(claims, measure, agents == null ? 0 : agents.of(main.key()).orElse(0));
    });
  }

  static Optional<Quantity> quantity(CountedClaim claim) {
    if (claim.measure().isEmpty()) {
      return Optional.empty();
    }
    boolean agents = Side.of(claim.measureSector()) == Side.AGENTS;
    Quantity person = (agents ? OF_AGENTS : CIVILIANS).get(claim.measure());
    return Optional.ofNullable(person == null ? OTHERS.get(claim.measure()) : person);
  }

  /// @param claims of this quantity
  private Optional<Figure> figure(Quantity quantity, List<CountedClaim> claims, Scene scene, Optional<Bounds> decided) {
    List<CountedClaim> heard = heard(quantity, claims, scene, main);
    if (heard.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble number = decided.isEmpty() ? Settler.undisputed(heard) : OptionalDouble.empty();
    boolean agreed = number.isPresent() && isHeardAlike(quantity, claims, scene);
    return Optional.of(agreed ? everywhere.computeIfAbsent(number.getAsDouble(), this::everywhere).of(ids(heard)) : disputed(quantity, claims, heard, scene, decided));
  }

  /// Whether every variant hears the same of these claims.
  private boolean isHeardAlike(Quantity quantity, List<CountedClaim> claims, Scene scene) {
    for (CountedClaim claim : claims) {
      boolean heard = isHeard(claim, quantity, scene, main);
      for (Variant variant : turned) {
        if (isHeard(claim, quantity, scene, variant) != heard) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<String> ids(List<CountedClaim> claims) {
    String[] ids = new String[claims.size()];
    Arrays.setAll(ids, i -> claims.get(i).claim());
    return List.of(ids);
  }

  /// What is made of a number that all tell. Most figures are such, and small numbers come again and again.
  private Figure everywhere(double number) {
    Map<String, Double> best = new HashMap<>();
    variants.forEach(variant -> best.put(variant.key(), number));
    return new Figure(OptionalDouble.of(number), OptionalDouble.of(number), best, Set.of(), List.of());
  }

  private Figure disputed(Quantity quantity, List<CountedClaim> claims, List<CountedClaim> heard, Scene scene, Optional<Bounds> decided) {
    Map<Policy, Bounds> settled = settler.settle(heard, decided);
    Map<String, Double> best = new HashMap<>();
    Set<String> unheard = new HashSet<>();
    for (Variant variant : variants) {
      List<CountedClaim> own = isTurned(variant) ? heard(quantity, claims, scene, variant) : heard;
      if (own.isEmpty()) {
        unheard.add(variant.key());
      } else {
        // a turned variant hears more or fewer; as many, and they are the same
        Map<Policy, Bounds> bounds = own.size() == heard.size() ? settled : settler.settle(own, decided);
        bounds.getOrDefault(variant.policy(), Bounds.UNTOLD).best().ifPresent(value -> best.put(variant.key(), value));
      }
    }
    Bounds bounds = settled.getOrDefault(main.policy(), Bounds.UNTOLD);
    return new Figure(bounds.low(), bounds.high(), best, unheard, ids(heard));
  }

  private boolean isTurned(Variant variant) {
    return variant.allegations() != main.allegations() || variant.responsibility() != main.responsibility();
  }

  private static List<CountedClaim> heard(Quantity quantity, List<CountedClaim> claims, Scene scene, Variant variant) {
    List<CountedClaim> heard = new ArrayList<>(claims.size());
    for (CountedClaim claim : claims) {
      if (isHeard(claim, quantity, scene, variant)) {
        heard.add(claim);
      }
    }
    return heard;
  }

  private static boolean isHeard(CountedClaim claim, Quantity quantity, Scene scene, Variant variant) {
    boolean held = claim.status().equals(ASSERTED) || claim.status().equals(NEGATED) || variant.allegations() && claim.status().equals(ALLEGED);
    boolean civilians = quantity == Quantity.CIVILIANS_KILLED || quantity == Quantity.CIVILIANS_WOUNDED;
    return held && !claim.part() && (!civilians || scene.isByAgents(claim, variant.responsibility()));
  }
}
