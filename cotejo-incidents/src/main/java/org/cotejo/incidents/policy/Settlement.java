package org.cotejo.incidents.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cotejo.incidents.dispute.Statement;

/// Settles what is said of one measure by a policy.
public final class Settlement {
  private final Policy policy;
  private final SourceHierarchy hierarchy;

  public Settlement(Policy policy, SourceHierarchy hierarchy) {
    this.policy = policy;
    this.hierarchy = hierarchy;
  }

  public Policy policy() {
    return policy;
  }

  /// @param statements about one measure; denied, planned and partial figures are not heard
  /// @param decided what the team has decided, used by [Policy#TEAM] only
  public Bounds of(Collection<Statement> statements, Optional<Bounds> decided) {
    if (policy == Policy.TEAM && decided.isPresent()) {
      return decided.get();
    }
    return of(Voices.of(statements));
  }

  /// What every policy makes of the same statements, those of the team left aside; the voices are heard once.
  public static Map<Policy, Bounds> byPolicy(Collection<Statement> statements, SourceHierarchy hierarchy) {
    List<Voice> voices = Voices.of(statements);
    OptionalDouble low = low(voices);
    OptionalDouble high = high(voices);
    OptionalDouble agreed = agreed(voices);
    Map<Policy, Bounds> settled = new EnumMap<>(Policy.class);
    for (Policy policy : Policy.values()) {
      settled.put(policy, voices.isEmpty() ? Bounds.UNTOLD : new Bounds(low, agreed.isPresent() ? agreed : new Settlement(policy, hierarchy).best(voices), high));
    }
    return settled;
  }

  private Bounds of(List<Voice> voices) {
    return voices.isEmpty() ? Bounds.UNTOLD : new Bounds(low(voices), best(voices), high(voices));
  }

  private static OptionalDouble low(List<Voice> voices) {
    return voices.stream().mapToDouble(Voice::low).filter(low -> !Double.isNaN(low)).min();
  }

  /// The highest number told, be it a least or a most.
  private static OptionalDouble high(List<Voice> voices) {
    return voices.stream().mapToDouble(voice -> Double.isNaN(voice.high()) ? voice.low() : voice.high()).filter(high -> !Double.isNaN(high)).max();
  }

  private OptionalDouble best(List<Voice> voices) {
    return switch (policy) {
      case RANGE -> agreed(voices);
      case MAJORITY -> OptionalDouble.of(majority(voices));
      case HIERARCHY -> OptionalDouble.of(highest(voices));
      case UCDP, TEAM -> OptionalDouble.of(median(voices));
      case RECENT -> last(voices).stream().mapToDouble(Voice::value).min();
      case GTD -> OptionalDouble.of(majority(last(voices)));
    };
  }

  /// The number that all put forward: every policy settles on it.
  private static OptionalDouble agreed(List<Voice> voices) {
    for (Voice voice : voices) {
      if (Double.compare(voice.value(), voices.getFirst().value()) != 0) {
        return OptionalDouble.empty();
      }
    }
    return voices.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(voices.getFirst().value());
  }

  private static double majority(List<Voice> voices) {
    Map<Double, Integer> votes = new TreeMap<>();
    voices.forEach(voice -> votes.merge(voice.value(), 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return votes.entrySet().stream().filter(entry -> entry.getValue() == most).mapToDouble(Map.Entry::getKey).min().orElseThrow();
  }

  private double highest(List<Voice> voices) {
    return voices.stream().min(Comparator.comparingInt((Voice voice) -> hierarchy.rank(voice.sector()))
        .thenComparing(Voice::day, Comparator.reverseOrder()).thenComparingDouble(Voice::value)).orElseThrow().value();
  }

  private static double median(List<Voice> voices) {
    double[] values = voices.stream().mapToDouble(Voice::value).sorted().toArray();
    return values[(values.length - 1) / 2];
  }

  private static List<Voice> last(List<Voice> voices) {
    Voice last = voices.stream().max(Comparator.comparing(Voice::day)).orElseThrow();
    return voices.stream().filter(voice -> voice.day().equals(last.day())).toList();
  }
}
