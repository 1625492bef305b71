package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Claim;
import org.cotejo.model.EventPlace;

/// An account in the making: the claims of one report that tell of one incident, and what has been said about it.
final class Draft {
  private final Family family;
  private final boolean capitals;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> responses = new ArrayList<>();

  /// @param capitals whether the whole report is in capitals, so that they tell nothing
  Draft(Family family, boolean capitals) {
    this.family = family;
    this.capitals = capitals;
  }

  Family family() {
    return family;
  }

  /// The claims that tell of it, in text order.
  List<Claim> claims() {
    return claims;
  }

  void add(Claim claim) {
    claims.add(claim);
  }

  void respond(Claim claim) {
    responses.add(claim);
  }

  /// Whether a sentence holds something said about it.
  boolean isAnswered(int sentence) {
    return responses.stream().anyMatch(claim -> claim.sentence() == sentence);
  }

  /// The claims that tell of it and those said about it.
  List<Claim> all() {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(responses);
    all.sort(Comparator.comparing(Claim::evidence).thenComparing(Claim::id));
    return all;
  }

  /// The days that most claims give; of equals the narrower, then the earlier.
  Days when() {
    Map<Days, Integer> told = new LinkedHashMap<>();
    claims.stream().map(claim -> Days.of(claim.date())).filter(Days::isKnown).forEach(days -> told.merge(days, 1, Integer::sum));
    return told.entrySet().stream()
        .max(Map.Entry.<Days, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(Days::length).thenComparingInt(Days::first).reversed())))
        .map(Map.Entry::getKey).orElse(Days.UNKNOWN);
  }

  /// The place that most claims give; of equals the finer, then by name.
  EventPlace where() {
    Map<String, Integer> told = new LinkedHashMap<>();
    Map<String, EventPlace> places = new LinkedHashMap<>();
    for (Claim claim : claims) {
      EventPlace place = capitals ? claim.place() : Datelines.without(claim.place());
      if (place.isKnown() && !place.text().contains("; ")) {
        String key = place.id().isEmpty() ? Folding.fold(place.text()) : place.id();
        told.merge(key, 1, Integer::sum);
        places.putIfAbsent(key, place);
      }
    }
    return told.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(entry -> places.getOrDefault(entry.getKey(), EventPlace.UNKNOWN).precision(), Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> places.getOrDefault(entry.getKey(), EventPlace.UNKNOWN)).orElse(EventPlace.UNKNOWN);
  }
}
