package org.cotejo.coder.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which of several bodies or office terms of the same name is meant: those that existed on the day of publication come first,
/// then those of the country named beside it, then those of the country the report is about. What the remaining ones share is
/// what is known.
///
/// @param published day of publication, if known
/// @param documentCountry the country that the report mostly names, empty if none stands out
record Choice(Optional<LocalDate> published, String documentCountry) {

  Named among(List<Named> candidates, String nearCountry) {
    List<Named> left = keep(candidates, named -> named.period().mayHold(published));
    left = keep(left, named -> !nearCountry.isEmpty() && named.country().equals(nearCountry));
    left = keep(left, named -> !documentCountry.isEmpty() && named.country().equals(documentCountry));
    return left.size() == 1 ? left.getFirst() : shared(left);
  }

  private static List<Named> keep(List<Named> candidates, Predicate<Named> wanted) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<Named> kept = candidates.stream().filter(wanted).toList();
    return kept.isEmpty() ? candidates : kept;
  }

  private static Named shared(List<Named> candidates) {
    Named first = candidates.getFirst();
    boolean sameName = candidates.stream().allMatch(named -> named.name().equals(first.name()));
    boolean sameKind = candidates.stream().allMatch(named -> named.kind() == first.kind());
    boolean sameSector = candidates.stream().allMatch(named -> named.sector().equals(first.sector()));
    boolean sameCountry = candidates.stream().allMatch(named -> named.country().equals(first.country()));
    if (sameName && sameCountry && !sameSector) {
      return latest(candidates);
    }
    return new Named(
        sameName ? first.name() : "",
        sameKind ? first.kind() : Kind.BODY,
        sameSector ? first.sector() : "",
        sameCountry ? first.country() : "",
        Named.Period.ALWAYS);
  }

  private static Named latest(List<Named> candidates) {
    return candidates.stream().max(Comparator.comparing(named -> named.period().from())).orElseThrow();
  }
}
