package org.cotejo.incidents.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;

/// Which claim of one report stands beside which of the other: the likeliest pairs first, each claim at most once.
///
/// Pairs of equal score are taken in the order of the two claims' ids, whichever report they are of, so that neither the order of the claims nor
/// that of the reports shows.
final class Alignment {
  /// Points that an anchored pair needs: the act and one more aspect the same, or several compatible.
  private static final double ANCHORED = 4;
  /// Points that any pair needs, once the reports are known to tell of one event.
  private static final double RELATED = 3;

  private record Pair(Claim first, Claim second, Likeness likeness, boolean oneIncident) {
    boolean isLikely(double points) {
      return !likeness.apart() && likeness.score() >= points;
    }

    String low() {
      return first.id().compareTo(second.id()) <= 0 ? first.id() : second.id();
    }

    String high() {
      return first.id().compareTo(second.id()) <= 0 ? second.id() : first.id();
    }
  }

  private static final Comparator<Pair> LIKELIEST =
      Comparator.comparingDouble((Pair pair) -> -pair.likeness().score()).thenComparing(Pair::low).thenComparing(Pair::high);

  private final Map<Claim, Claim> partners = new LinkedHashMap<>();
  private final Map<Claim, Claim> taken = new HashMap<>();

  private Alignment() {}

  /// From claims of the first report to those of the second.
  ///
  /// @param incident the incident of a claim by its id, if that is known: claims of one incident are paired before others
  static Map<Claim, Claim> of(CodedDocument first, CodedDocument second, Function<String, Optional<String>> incident) {
    List<Pair> pairs = pairs(first.claims(), second.claims(), incident);
    Alignment alignment = new Alignment();
    alignment.take(pairs, Pair::oneIncident);
    alignment.take(pairs, pair -> pair.likeness().anchored() && pair.isLikely(ANCHORED));
    if (!alignment.partners.isEmpty() || Related.areRelated(first, second)) {
      alignment.take(pairs, pair -> pair.isLikely(RELATED));
    }
    return alignment.partners;
  }

  private static List<Pair> pairs(List<Claim> first, List<Claim> second, Function<String, Optional<String>> incident) {
    List<Pair> pairs = new ArrayList<>();
    for (Claim left : first) {
      Optional<String> group = incident.apply(left.id());
      for (Claim right : second) {
        Likeness likeness = Likeness.of(left, right);
        if (!likeness.equals(Likeness.NONE)) {
          pairs.add(new Pair(left, right, likeness, group.isPresent() && group.equals(incident.apply(right.id()))));
        }
      }
    }
    pairs.sort(LIKELIEST);
    return pairs;
  }

  private void take(List<Pair> pairs, Predicate<Pair> fitting) {
    for (Pair pair : pairs) {
      if (fitting.test(pair) && !partners.containsKey(pair.first()) && !taken.containsKey(pair.second())) {
        partners.put(pair.first(), pair.second());
        taken.put(pair.second(), pair.first());
      }
    }
  }
}
