package org.cotejo.workspace.count;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.CountedClaim;
import org.cotejo.store.Store;

/// Makes the episodes of each incident under every policy, reading the claims once. Where all accounts give the same number, as of most incidents, policies share the episode.
public final class EveryPolicy {
  private static final Set<String> PEOPLE = Set.of("killed", "wounded");

  private final Map<Policy, EpisodeReader> readers = new EnumMap<>(Policy.class);
  private final EpisodeReader any;
  private final Decided decided;

  private EveryPolicy(List<LoggedDecision> log, Aggregates aggregates, boolean allegations, Responsibility responsibility) {
    SourceHierarchy hierarchy = SourceHierarchy.load();
    for (Policy policy : Policy.values()) {
      readers.put(policy, new EpisodeReader(Variant.of(policy, allegations, responsibility), hierarchy, log, aggregates));
    }
    this.any = readers.values().iterator().next();
    this.decided = Decided.of(log);
  }

  /// Of a database; each list as [EpisodeReader#read(Store, Variant)] makes it. Nothing is written: the workbench would take it for a change, and read all once more.
  public static Map<Policy, List<Episode>> read(Store store, boolean allegations, Responsibility responsibility) {
    try (Stream<List<CountedClaim>> incidents = store.counts().incidents()) {
      return read(incidents.parallel(), store.decisions().all(), Aggregates.of(EpisodeReader.published(store)), allegations, responsibility);
    }
  }

  static Map<Policy, List<Episode>> read(Stream<List<CountedClaim>> incidents, List<LoggedDecision> log, Aggregates aggregates, boolean allegations, Responsibility responsibility) {
    EveryPolicy every = new EveryPolicy(log, aggregates, allegations, responsibility);
    List<List<Episode>> all = incidents.map(every::episodes).toList();
    Map<Policy, List<Episode>> lists = new EnumMap<>(Policy.class);
    for (Policy policy : Policy.values()) {
      lists.put(policy, all.stream().map(episodes -> episodes.get(policy.ordinal())).toList());
    }
    return lists;
  }

  /// Of one incident, a policy after the other.
  private List<Episode> episodes(List<CountedClaim> incident) {
    return isPlain(incident) ? Collections.nCopies(readers.size(), any.episode(incident)) : readers.values().stream().map(reader -> reader.episode(incident)).toList();
  }

  /// Whether the accounts give one exact number of each quantity and nobody has decided otherwise: then no policy has anything to settle, whichever claims it hears.
  private boolean isPlain(List<CountedClaim> incident) {
    Map<Quantity, Double> numbers = new EnumMap<>(Quantity.class);
    for (CountedClaim claim : incident) {
      Optional<Quantity> quantity = EpisodeReader.quantity(claim);
      if (quantity.isPresent()) {
        Double before = numbers.putIfAbsent(quantity.get(), claim.low());
        if (claim.approximate() || claim.low() != claim.high() || (before != null && before != claim.low())) {
          return false;
        }
      }
    }
    return PEOPLE.stream().allMatch(measure -> decided.of(incident, measure, 0).isEmpty());
  }
}
