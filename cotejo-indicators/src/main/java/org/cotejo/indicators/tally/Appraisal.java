package org.cotejo.indicators.tally;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.cotejo.indicators.force.Figures;
import org.cotejo.indicators.force.IncidentCasualties;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.IndicatorSheet;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.interval.EventBootstrap;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;

/// All indicators of a tally.
///
/// @param given quantities that a file gave; all others were counted from reports
public record Appraisal(Tally tally, Settings settings, Set<Quantity> given, List<Appraised> indicators) {
  private static final int REPLICATES = 2000;
  private static final long SEED = 1;
  /// Fewer incidents say nothing of how deaths cluster.
  private static final int ENOUGH_INCIDENTS = 10;
  private static final List<Quantity> CASUALTIES = List.of(
      Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED, Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED);
  /// What stands above the line, of A-4 too; of all others the first input does.
  private static final Set<Quantity> TOPS_OF_A4 = Set.of(Quantity.CIVILIANS_KILLED, Quantity.AGENTS_WOUNDED);

  /// How indicators are computed.
  ///
  /// @param variant the one to publish
  /// @param variants all, in the order to show
  /// @param method of the intervals: [Method#JEFFREYS] or [Method#EXACT]
  public record Settings(String variant, List<String> variants, double level, Method method) {
    public Settings {
      variants = List.copyOf(variants);
    }
  }

  /// One indicator.
  ///
  /// @param clustered the interval over resampled incidents, for of ten incidents or more
  /// @param byVariant what each variant makes of it
  /// @param least with the least that is told above the line and the most below it
  /// @param most the other way round
  public record Appraised(Indicator indicator, Result result, Optional<Interval> clustered, Map<String, Result> byVariant, Result least, Result most) {
    public Appraised {
      byVariant = Collections.unmodifiableMap(new LinkedHashMap<>(byVariant));
    }
  }

  public Appraisal {
    given = Set.copyOf(given);
    indicators = List.copyOf(indicators);
  }

  /// @param place of the denominators
  public static Appraisal of(Tally tally, Denominators denominators, Place place, Settings settings) {
    Map<Quantity, Long> weights = weights(denominators, tally.question().at(place));
    // beside the sums, which take another core as long
    ForkJoinTask<Map<Indicator, Interval>> clustered = ForkJoinTask.adapt(() -> clustered(tally, settings)).fork();
    Map<String, IndicatorSheet> sheets = new LinkedHashMap<>();
    List<String> variants = Stream.concat(Stream.of(settings.variant()), settings.variants().stream()).distinct().toList();
    List<Figures> figures = tally.figures(variants);
    for (int i = 0; i < variants.size(); i++) {
      sheets.put(variants.get(i), sheet(tally, with(figures.get(i), weights), settings));
    }
    IndicatorSheet main = Objects.requireNonNull(sheets.get(settings.variant()));
    Figures least = with(tally.least(), weights);
    Figures most = with(tally.most(), weights);
    Map<Indicator, Interval> intervals = clustered.join();
    List<Appraised> all = Arrays.stream(Indicator.values()).map(indicator -> {
      Map<String, Result> byVariant = new LinkedHashMap<>();
      settings.variants().forEach(variant -> byVariant.put(variant, Objects.requireNonNull(sheets.get(variant)).get(indicator)));
      Optional<Interval> own = main.get(indicator) instanceof Result.NotComputable ? Optional.empty() : Optional.ofNullable(intervals.get(indicator));
      return new Appraised(indicator, main.get(indicator), own, byVariant,
          sheet(tally, mixed(indicator, least, most), settings).get(indicator), sheet(tally, mixed(indicator, most, least), settings).get(indicator));
    }).toList();
    return new Appraisal(tally, settings, weights.keySet(), all);
  }

  public Appraised get(Indicator indicator) {
    return indicators.stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
  }

  private static IndicatorSheet sheet(Tally tally, Figures figures, Settings settings) {
    return IndicatorSheet.of(tally.question().scope(), figures, settings.level(), settings.method());
  }

  private static Map<Quantity, Long> weights(Denominators denominators, Question question) {
    Map<Quantity, Long> weights = new EnumMap<>(Quantity.class);
    for (Quantity quantity : List.of(Quantity.POPULATION, Quantity.AGENTS, Quantity.ARRESTS, Quantity.HOMICIDES, Quantity.WEAPONS_SEIZED)) {
      denominators.of(quantity, question).ifPresent(known -> weights.put(quantity, known));
    }
    return weights;
  }

  private static Figures with(Figures figures, Map<Quantity, Long> weights) {
    Figures all = figures;
    for (Map.Entry<Quantity, Long> weight : weights.entrySet()) {
      all = all.with(weight.getKey(), weight.getValue());
    }
    return all;
  }

  /// The inputs of an indicator, those above the line from one reading, those below from the other.
  private static Figures mixed(Indicator indicator, Figures above, Figures below) {
    Figures mixed = Figures.NONE;
    for (Quantity quantity : indicator.inputs()) {
      boolean top = indicator == Indicator.A4 ? TOPS_OF_A4.contains(quantity) : quantity == indicator.inputs().getFirst();
      OptionalLong value = (top ? above : below).get(quantity);
      mixed = value.isPresent() ? mixed.with(quantity, value.getAsLong()) : mixed;
    }
    return mixed;
  }

  /// over all that tell of dead or wounded, A-5 over the incidents that it is a mean of.
  private static Map<Indicator, Interval> clustered(Tally tally, Settings settings) {
    List<Episode> telling = tally.episodes().stream().filter(Appraisal::tellsOfCasualties).toList();
    Map<Indicator, Interval> intervals = clustered(telling, settings, Set.of(Indicator.A2, Indicator.A3, Indicator.A4));
    intervals.putAll(clustered(tally.incidents(), settings, Set.of(Indicator.A5)));
    return intervals;
  }

  private static boolean tellsOfCasualties(Episode episode) {
    for (Quantity quantity : CASUALTIES) {
      if (episode.tells(quantity)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Indicator, Interval> clustered(List<Episode> episodes, Settings settings, Set<Indicator> indicators) {
    return episodes.size() < ENOUGH_INCIDENTS ? new EnumMap<>(Indicator.class)
        : IncidentCasualties.intervals(casualties(episodes, settings.variant()), indicators, new EventBootstrap(REPLICATES, SEED), settings.level());
  }

  /// Incident by incident; what nobody tells of one adds nothing, as in the sums.
  private static List<IncidentCasualties> casualties(List<Episode> episodes, String variant) {
    return episodes.stream()
        .map(episode -> new IncidentCasualties(told(episode, Quantity.CIVILIANS_KILLED, variant), told(episode, Quantity.CIVILIANS_WOUNDED, variant),
            told(episode, Quantity.AGENTS_KILLED, variant), told(episode, Quantity.AGENTS_WOUNDED, variant))).toList();
  }

  private static long told(Episode episode, Quantity quantity, String variant) {
    Figure figure = episode.figures().get(quantity);
    return figure == null ? 0 : Math.round(figure.of(variant).orElse(0));
  }
}
