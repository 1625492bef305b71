package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a name lies that no table has: by the place that its own first words name, by the nearest place in its sentence, by the last
/// one before, or by the place that the document speaks of most.
final class Anchors {
  private static final int LOOK_BACK = 3;

  private record Anchor(int sentence, int begin, Place place) {}

  private final List<Anchor> anchors = new ArrayList<>();
  /// "**En Lara**, soldados incautaron escopetas en el municipio Crespo": states where something is said to be.
  private final List<Anchor> states = new ArrayList<>();
  private final Map<Place, Integer> counts = new HashMap<>();
  private final Optional<Place> state;
  private final Optional<Place> country;

  Anchors(Optional<Place> state, Optional<Place> country) {
    this.state = state;
    this.country = country;
  }

  /// A settled place, in text order.
  void add(Candidate candidate, Place place) {
    boolean fine = place.feature().isPopulated() || place.feature() == Feature.MUNICIPALITY || place.feature() == Feature.SITE;
    if (fine && !candidate.match().demonym()) {
      anchors.add(new Anchor(candidate.sentence(), candidate.span().begin(), place));
      counts.merge(place, 1, Integer::sum);
    }
    if (place.feature() == Feature.STATE && candidate.context().locative() && !candidate.match().demonym()) {
      states.add(new Anchor(candidate.sentence(), candidate.span().begin(), place));
    }
  }

  Optional<Place> of(Candidate candidate) {
    return candidate.containers().stream().filter(counts::containsKey).findFirst().or(() -> byName(candidate)).or(() -> near(candidate)).or(this::main).or(() -> state).or(() -> country);
  }

  private Optional<Place> byName(Candidate candidate) {
    for (Place hint : candidate.match().hints()) {
      if (hint.feature().isPopulated() && counts.containsKey(hint)) {
        return Optional.of(hint);
      }
      if (hint.feature() == Feature.STATE && !candidate.match().demonym()) {
        return most(hint).or(() -> Optional.of(hint));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> near(Candidate candidate) {
    int index = lastBefore(candidate.span().begin());
    Optional<Anchor> before = index >= 0 ? Optional.of(anchors.get(index)) : Optional.empty();
    Optional<Anchor> after = index + 1 < anchors.size() ? Optional.of(anchors.get(index + 1)) : Optional.empty();
    Optional<Anchor> here = before.filter(anchor -> anchor.sentence() == candidate.sentence())
        .or(() -> after.filter(anchor -> anchor.sentence() == candidate.sentence()))
        .or(() -> states.stream().filter(anchor -> anchor.sentence() == candidate.sentence() && anchor.begin() < candidate.span().begin()).reduce((_, last) -> last))
        .or(() -> before.filter(anchor -> candidate.sentence() - anchor.sentence() <= LOOK_BACK));
    return here.map(Anchor::place).filter(place -> country.isEmpty() || country.get().country().equals(place.country()));
  }

  private int lastBefore(int offset) {
    int low = 0;
    int high = anchors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private Optional<Place> main() {
    return country.flatMap(this::most);
  }

  /// The place inside `larger` that is named most.
  private Optional<Place> most(Place larger) {
    return anchors.stream().map(Anchor::place).filter(place -> place.isIn(larger)).distinct()
        .reduce((best, place) -> counts.getOrDefault(place, 0) > counts.getOrDefault(best, 0) ? place : best);
  }
}
