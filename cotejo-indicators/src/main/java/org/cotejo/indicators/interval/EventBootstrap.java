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

/// Limits of a ratio of two counts that are sums over incidents, or of a ratio of two such ratios, by drawing as many incidents again with replacement (Efron 1979, percentile limits).
///
/// One incident with ten dead is one event of chance, not ten: these limits are as wide as the clustering makes them. Deterministic by its seed.
///
/// Of many incidents it is drawn how often each kind comes, a kind being all that add the same: which comes to the same, and takes as long as there are kinds. Of many with many in all counts nothing is drawn: the limits are then those to which draws converge, normal ones of the logarithm of the ratio, with the variance of a
/// ratio of means, Σ(a/Σa - b/Σb)² (Cochran 1977, 6.3), or of a ratio of two, Σ(a/Σa - b/Σb - c/Σc + d/Σd)² (the same linearised: 6.19).
///
/// @param replicates how many times the incidents are drawn; 2000 settles the second digit of the limits
public record EventBootstrap(int replicates, long seed) {
  private static final int MANY_EVENTS = 5_000;
  private static final int MANY_COUNTED = 500;
  private static final Comparator<Event> IN_ORDER = Comparator.comparingLong(Event::a).thenComparingLong(Event::b).thenComparingLong(Event::c).thenComparingLong(Event::d);

  /// What one incident adds to the counts of (a/b) / (c/d).
  public record Event(long a, long b, long c, long d) {
    public Event {
      Counts.requireCount(a);
      Counts.requireCount(b);
      Counts.requireCount(c);
      Counts.requireCount(d);
    }

    /// Of a plain ratio a/b: over incidents per incident, which is 1 in every draw.
    public static Event of(long a, long b) {
      return new Event(a, b, 1, 1);
    }
  }

  /// The counts of drawn incidents.
  private static final class Sums {
    private long a;
    private long b;
    private long c;
    private long d;

    void add(Event event, long times) {
      a += times * event.a();
      b += times * event.b();
      c += times * event.c();
      d += times * event.d();
    }

    /// Infinite over 0, no number for 0 over 0.
    double ratio() {
      return (double) a * d / ((double) b * c);
    }

    long least() {
      return Math.min(Math.min(a, b), Math.min(c, d));
    }
  }

  public EventBootstrap {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate is needed, got " + replicates);
    }
  }

  /// Draws in which only the denominator is 0 count as larger than any number; if the upper limit falls among them it is empty. Draws of 0 over 0 tell nothing: to each limit they count as
  /// lying beyond it.
  ///
  /// @return empty if there are no events, or if the draws bound the ratio on no side, or even the lower limit falls among those without a denominator
  public Optional<Interval> ratio(List<Event> events, double level) {
    double tail = Interval.tail(level);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Sums sums = new Sums();
    events.forEach(event -> sums.add(event, 1));
    if (events.size() >= MANY_EVENTS && sums.least() >= MANY_COUNTED) {
      return Optional.of(converged(events, sums, level));
    }
    double[] ratios = events.size() >= MANY_EVENTS ? drawnByKind(events) : drawn(events);
    int untold = (int) Arrays.stream(ratios).filter(Double::isNaN).count();
    int rank = rank(tail) - untold;
    double lower = rank < 0 ? 0 : ratios[rank];
    double upper = ratios[rank(1 - tail)];
    boolean open = !Double.isFinite(upper);
    if (Double.isInfinite(lower) || lower == 0 && open) {
      return Optional.empty();
    }
    return Optional.of(new Interval(lower, open ? OptionalDouble.empty() : OptionalDouble.of(upper), level, Method.EVENT_BOOTSTRAP));
  }

  private static Interval converged(List<Event> events, Sums sums, double level) {
    double squares = 0;
    for (Event event : events) {
      double off = (double) event.a() / sums.a - (double) event.b() / sums.b - (double) event.c() / sums.c + (double) event.d() / sums.d;
      squares += off * off;
    }
    double factor = Math.exp(new NormalDistribution().inverseCumulativeProbability(1 - Interval.tail(level)) * Math.sqrt(squares));
    return Interval.between(sums.ratio() / factor, sums.ratio() * factor, level, Method.EVENT_BOOTSTRAP);
  }

  private double[] drawn(List<Event> events) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] ratios = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      Sums sums = new Sums();
      for (int i = 0; i < events.size(); i++) {
        sums.add(events.get(random.nextInt(events.size())), 1);
      }
      ratios[r] = sums.ratio();
    }
    Arrays.sort(ratios);
    return ratios;
  }

  /// The multinomial numbers of the kinds, one binomial number after the other.
  private double[] drawnByKind(List<Event> events) {
    Map<Event, Long> kinds = new TreeMap<>(IN_ORDER);
    kinds.putAll(events.stream().collect(Collectors.groupingBy(event -> event, Collectors.counting())));
    Draws draws = new Draws(seed);
    double[] ratios = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      Sums sums = new Sums();
      long toDraw = events.size();
      long among = events.size();
      for (Map.Entry<Event, Long> kind : kinds.entrySet()) {
        long times = draws.binomial(toDraw, (double) kind.getValue() / among);
        sums.add(kind.getKey(), times);
        toDraw -= times;
        among -= kind.getValue();
      }
      ratios[r] = sums.ratio();
    }
    Arrays.sort(ratios);
    return ratios;
  }

  /// Where among the sorted draws the value stands below which at least that share of them lies; a drawn value, so that infinite ones never mix with others. What is no number stands last.
  private int rank(double probability) {
    return Math.clamp((int) Math.ceil(probability * replicates) - 1, 0, replicates - 1);
  }
}
