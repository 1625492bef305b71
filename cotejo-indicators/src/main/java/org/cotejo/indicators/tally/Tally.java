package org.cotejo.indicators.tally;

import static org.cotejo.indicators.force.Quantity.CIVILIANS_KILLED;
import static org.cotejo.indicators.force.Quantity.CIVILIANS_WOUNDED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotejo.indicators.force.Figures;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.tally.Zone.Standing;

/// The episodes that answer a question, added up.
///
/// @param episodes that count, in the order given
/// @param straddling incidents left out because their days, as far as they are told, reach beyond the period
/// @param undated incidents left out because no day is known though a period is asked for
/// @param unplaced incidents left out because their place is known too coarsely to say whether they lie in a zone that is asked for
/// @param outside incidents left out because reports say that they lie outside the scope, or do not say that they lie within it
public record Tally(Question question, List<Episode> episodes, int straddling, int undated, int unplaced, int outside) {
  /// What is counted from incidents; other quantities come from elsewhere.
  public static final List<Quantity> COUNTED = List.of(
      CIVILIANS_KILLED, CIVILIANS_WOUNDED, Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED, Quantity.ARRESTS, Quantity.WEAPONS_SEIZED);

  public Tally {
    episodes = List.copyOf(episodes);
  }

  /// Why an incident that agents and places speak for is left out.
  public enum Left {
    /// Its days reach beyond the period.
    STRADDLING,
    /// No day is known, though a period is asked for.
    UNDATED,
    /// Its place is known too coarsely to say whether it lies in a zone.
    UNPLACED,
    /// Reports say that it lies outside the scope, or do not say that it lies within.
    OUTSIDE
  }

  public static Tally of(Collection<Episode> all, Question question) {
    Map<Left, List<Episode>> left = new EnumMap<>(Left.class);
    List<Episode> kept = sorted(all, question, left);
    return new Tally(question, kept, size(left, Left.STRADDLING), size(left, Left.UNDATED), size(left, Left.UNPLACED), size(left, Left.OUTSIDE));
  }

  /// The incidents that a question leaves out, for one reason.
  public static List<Episode> leftOut(Collection<Episode> all, Question question, Left why) {
    Map<Left, List<Episode>> left = new EnumMap<>(Left.class);
    sorted(all, question, left);
    return left.getOrDefault(why, List.of());
  }

  private static int size(Map<Left, List<Episode>> left, Left why) {
    return left.getOrDefault(why, List.of()).size();
  }

  /// Those that count.
  ///
  /// @param left those that do not are added here
  private static List<Episode> sorted(Collection<Episode> all, Question question, Map<Left, List<Episode>> left) {
    List<Episode> kept = new ArrayList<>();
    List<Episode> coarse = new ArrayList<>();
    for (Episode episode : all) {
      Standing standing = question.standing(episode);
      if (standing == Standing.OUTSIDE || !question.isBy(episode)) {
        continue;
      }
      Optional<Span> period = question.period();
      if (standing == Standing.MAYBE) {
        coarse.add(episode);
      } else if (period.isPresent() && episode.days().isEmpty()) {
        add(episode, Left.UNDATED, left);
      } else if (period.isPresent() && !period.get().holds(episode.days().orElseThrow())) {
        if (period.get().meets(episode.days().orElseThrow())) {
          add(episode, Left.STRADDLING, left);
        }
      } else if (!question.isWithin(episode)) {
        add(episode, Left.OUTSIDE, left);
      } else {
        kept.add(episode);
      }
    }
    unplaced(coarse, kept, question).forEach(episode -> add(episode, Left.UNPLACED, left));
    return kept;
  }

  private static void add(Episode episode, Left why, Map<Left, List<Episode>> left) {
    left.computeIfAbsent(why, _ -> new ArrayList<>()).add(episode);
  }

  /// Those of the period that may lie in a zone. Other countries than those that some of its incidents lie in are taken to lie elsewhere.
  private static List<Episode> unplaced(List<Episode> coarse, List<Episode> kept, Question question) {
    if (coarse.isEmpty()) {
      return List.of();
    }
    Set<String> countries = kept.stream().map(episode -> episode.place().country()).collect(Collectors.toSet());
    return coarse.stream().filter(question::isWithin).filter(episode -> question.period().isEmpty() || episode.days().filter(question.period().get()::holds).isPresent())
        .filter(episode -> countries.isEmpty() || episode.place().country().isEmpty() || countries.contains(episode.place().country())).toList();
  }

  /// What a variant of settling makes of it. A quantity that no episode gives a number of is not known.
  public Figures figures(String variant) {
    return figures(List.of(variant)).getFirst();
  }

  /// What each of several variants makes of it, in their order.
  public List<Figures> figures(List<String> variants) {
    return figures(variants.stream().<Reading>map(variant -> figure -> figure.of(variant)).toArray(Reading[]::new));
  }

  /// The sum of the least that is told, of each quantity.
  public Figures least() {
    return figures(Figure::least).getFirst();
  }

  /// The sum of the most that is told, of each quantity.
  public Figures most() {
    return figures(figure -> figure.most().isPresent() ? figure.most() : figure.least()).getFirst();
  }

  /// What is taken of a figure.
  private interface Reading {
    OptionalDouble of(Figure figure);
  }

  /// One pass over the episodes for all readings: there may be hundreds of thousands, and a dozen readings of each.
  private List<Figures> figures(Reading... readings) {
    List<Sum> sums = Arrays.stream(readings).map(Sum::new).toList();
    long incidents = 0;
    for (Episode episode : episodes) {
      incidents += counts(episode) ? 1 : 0;
      episode.figures().forEach((quantity, figure) -> sums.forEach(sum -> sum.add(quantity, figure)));
    }
    Figures none = Figures.NONE.with(Quantity.INCIDENTS, incidents);
    return sums.stream().map(sum -> sum.to(none)).toList();
  }

  /// What one reading has added up of each quantity.
  private static final class Sum {
    private final Reading reading;
    private final double[] sums = new double[Quantity.values().length];
    private final boolean[] told = new boolean[sums.length];

    Sum(Reading reading) {
      this.reading = reading;
    }

    void add(Quantity quantity, Figure figure) {
      OptionalDouble number = reading.of(figure);
      if (number.isPresent()) {
        sums[quantity.ordinal()] += number.getAsDouble();
        told[quantity.ordinal()] = true;
      }
    }

    Figures to(Figures figures) {
      Figures all = figures;
      for (Quantity quantity : COUNTED) {
        all = told[quantity.ordinal()] ? all.with(quantity, Math.round(sums[quantity.ordinal()])) : all;
      }
      return all;
    }
  }

  /// The incidents that count as such, by the rule of the scope.
  public List<Episode> incidents() {
    return episodes.stream().filter(this::counts).toList();
  }

  private boolean counts(Episode episode) {
    return switch (question.scope().incidents()) {
      case WITH_CIVILIAN_CASUALTIES -> episode.hasAny(CIVILIANS_KILLED) || episode.hasAny(CIVILIANS_WOUNDED);
      case WITH_CIVILIAN_DEATHS -> episode.hasAny(CIVILIANS_KILLED);
      case ALL -> episode.force();
    };
  }

  /// The episodes on whose claims a figure rests.
  public List<Episode> behind(Quantity quantity) {
    return quantity == Quantity.INCIDENTS ? incidents() : episodes.stream().filter(episode -> episode.tells(quantity)).toList();
  }

  /// Whether any episode tells a quantity.
  public boolean tells(Quantity quantity) {
    return episodes.stream().anyMatch(episode -> episode.tells(quantity));
  }

  /// The ids of the claims on which a figure rests.
  public List<String> claims(Quantity quantity) {
    List<Quantity> told = quantity != Quantity.INCIDENTS ? List.of(quantity)
        : question.scope().incidents() == Scope.IncidentRule.WITH_CIVILIAN_DEATHS ? List.of(CIVILIANS_KILLED) : List.of(CIVILIANS_KILLED, CIVILIANS_WOUNDED);
    return behind(quantity).stream().flatMap(episode -> told.stream().flatMap(one -> episode.figure(one).stream()))
        .flatMap(figure -> figure.claims().stream()).distinct().toList();
  }

  /// Episodes that tell of some, and give no number.
  public List<Episode> withoutNumber(Quantity quantity) {
    return episodes(quantity, figure -> !figure.hasNumber());
  }

  /// Episodes in which a variant settles on no number though numbers are told; the least of them is counted.
  public List<Episode> open(Quantity quantity, String variant) {
    return episodes(quantity, figure -> figure.isOpen(variant));
  }

  /// Incidents with civilian casualties of which nobody tells this quantity.
  public List<Episode> silent(Quantity quantity) {
    return episodes.stream().filter(episode -> !episode.tells(quantity) && counts(episode)).toList();
  }

  /// Episodes of which no report says whether they lie within a limit.
  public List<Episode> unsaid(Function<Episode, Said> limit) {
    return episodes.stream().filter(episode -> limit.apply(episode) == Said.NOT_SAID).toList();
  }

  private List<Episode> episodes(Quantity quantity, Predicate<Figure> wanted) {
    return episodes.stream().filter(episode -> episode.has(quantity, wanted)).toList();
  }
}
