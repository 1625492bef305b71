package org.cotejo.indicators.interval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.cotejo.indicators.chance.Draws;

/// Limits of a ratio of two counts that are sums over incidents, by drawing as many incidents again with replacement (Efron 1979, percentile limits).
///
/// One incident with ten dead is one event of chance, not ten: these limits are as wide as the clustering makes them. Deterministic by its seed.
///
/// Of many incidents it is drawn how often each kind comes, a kind being all that add the same: which comes to the same, and takes as long as there are kinds. Of many with many in both counts nothing is drawn: the limits are then those to which draws converge, normal ones of the logarithm of the ratio, with the variance of a
/// ratio of means, Σ(a - Rb)² / (Σa)² (Cochran 1977, 6.3).
///
/// @param replicates how many times the incidents are drawn; 2000 settles the second digit of the limits
public record EventBootstrap(int replicates, long seed) {
  private static final int MANY_EVENTS = 5_000;
  private static final int MANY_COUNTED = 500;
  private static final Comparator<Event> IN_ORDER = Comparator.comparingLong(Event::a).thenComparingLong(Event::b);

  /// What one incident adds to the numerator and the denominator.
  public record Event(long a, long b) {
    public Event {
      Counts.requireCount(a);
      Counts.requireCount(b);
    }
  }

  public EventBootstrap {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate is needed, got " + replicates);
    }
  }

  /// Draws in which the denominator is 0 count as larger than any number; if the upper limit falls among them it is empty.
  ///
  /// @return empty if there are no events, or if even the lower limit falls among draws without a denominator
  public Optional<Interval> ratio(List<Event> events, double level) {
    double tail = Interval.tail(level);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    long above = events.stream().mapToLong(Event::a).sum();
    long below = events.stream().mapToLong(Event::b).sum();
    if (events.size() >= MANY_EVENTS && Math.min(above, below) >= MANY_COUNTED) {
      return Optional.of(converged(events, (double) above / below, above, level));
    }
    double[] ratios = events.size() >= MANY_EVENTS ? drawnByKind(events) : drawn(events);
    double lower = quantile(ratios, tail);
    double upper = quantile(ratios, 1 - tail);
    if (Double.isInfinite(lower)) {
      return Optional.empty();
    }
    OptionalDouble limit = Double.isInfinite(upper) ? OptionalDouble.empty() : OptionalDouble.of(upper);
    return Optional.of(new Interval(lower, limit, level, Method.EVENT_BOOTSTRAP));
  }

  private static Interval converged(List<Event> events, double ratio, long above, double level) {
    double squares = 0;
    for (Event event : events) {
      double off = event.a() - ratio * event.b();
      squares += off * off;
    }
    double factor = Math.exp(new NormalDistribution().inverseCumulativeProbability(1 - Interval.tail(level)) * Math.sqrt(squares) / above);
    return Interval.between(ratio / factor, ratio * factor, level, Method.EVENT_BOOTSTRAP);
  }

  private double[] drawn(List<Event> events) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] ratios = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      long a = 0;
      long b = 0;
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(random.nextInt(events.size()));
        a += event.a();
        b += event.b();
      }
      ratios[r] = b == 0 ? Double.POSITIVE_INFINITY : (double) a / b;
    }
    Arrays.sort(ratios);
    return ratios;
  }

  /// The multinomial numbers of the kinds, one binomial number after the other.
  private double[] drawnByKind(List<Event> events) {
    Map<Event, Long> kinds = events.stream().collect(Collectors.groupingBy(event -> event, () -> new TreeMap<>(IN_ORDER), Collectors.counting()));
    Draws draws = new Draws(seed);
    double[] ratios = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      long a = 0;
      long b = 0;
      long toDraw = events.size();
      long among = events.size();
      for (Map.Entry<Event, Long> kind : kinds.entrySet()) {
        long times = draws.binomial(toDraw, (double) kind.getValue() / among);
        a += times * kind.getKey().a();
        b += times * kind.getKey().b();
        toDraw -= times;
        among -= kind.getValue();
      }
      ratios[r] = b == 0 ? Double.POSITIVE_INFINITY : (double) a / b;
    }
    Arrays.sort(ratios);
    return ratios;
  }

  /// The value below which at least that share of the sorted draws lies; a drawn value, so that infinite ones never mix with others.
  private static double quantile(double[] sorted, double probability) {
    int rank = (int) Math.ceil(probability * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }
}
