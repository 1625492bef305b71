package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.model.Claim;
import org.cotejo.model.EventPlace;

/// An account in the making: the claims of one report that tell of one incident, and what has been said about it.
final class Draft {
  /// Longer stretches are seldom when something happened: "the third attack this year".
  private static final int MONTH = 31;

  private final Family family;
  private final boolean capitals;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
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

  void add(Told telling) {
    told.add(telling);
    claims.add(telling.claim());
  }

  /// The same with what their own words tell.
  List<Told> told() {
    return told;
  }

  /// Whether it tells of what happens again and again.
  boolean isHabitual() {
    return told.stream().allMatch(Told::habitual);
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

  /// The days that most claims give, those that give a day before others; of equals the narrower, then the earlier.
  Days when() {
    Map<Days, Integer> days = new LinkedHashMap<>();
    boolean told = isDayTold();
    this.told.stream().filter(telling -> telling.when().isKnown() && (telling.dayTold() || !told && (telling.when().length() <= MONTH || telling == this.told.getFirst()))).forEach(telling -> days.merge(telling.when(), 1, Integer::sum));
    return days.entrySet().stream()
        .max(Map.Entry.<Days, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(Days::length).thenComparingInt(Days::first).reversed())))
        .map(Map.Entry::getKey).orElse(Days.UNKNOWN);
  }

  /// Whether some claim's words give a day.
  boolean isDayTold() {
    return told.stream().anyMatch(Told::dayTold);
  }

  /// The place that most claims name, those that only took it over left out if any names one, and states and countries if any names a finer one; of equals the finer, then by name.
  EventPlace where() {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, EventPlace> places = new LinkedHashMap<>();
    for (Told telling : placed()) {
      EventPlace place = place(telling);
      String key = place.id().isEmpty() ? Folding.fold(place.text()) : place.id();
      times.merge(key, 1, Integer::sum);
      places.putIfAbsent(key, place);
    }
    return times.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(entry -> places.getOrDefault(entry.getKey(), EventPlace.UNKNOWN).precision(), Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> places.getOrDefault(entry.getKey(), EventPlace.UNKNOWN)).orElse(EventPlace.UNKNOWN);
  }

  private List<Told> placed() {
    List<Told> all = told.stream().filter(telling -> place(telling).isKnown()).toList();
    List<Told> named = all.stream().filter(Told::placeTold).toList();
    List<Told> fine = named.stream().filter(telling -> isFine(telling.claim().place())).toList();
    return !fine.isEmpty() ? fine : named.isEmpty() ? all : named;
  }

  private EventPlace place(Told telling) {
    return first(capitals ? telling.claim().place() : Datelines.without(telling.claim().place()));
  }

  /// Of several places the first.
  private static EventPlace first(EventPlace place) {
    int end = place.text().indexOf("; ");
    return end < 0 ? place : new EventPlace(place.text().substring(0, end), "", "", place.admin1().split("; ")[0], place.country().split("; ")[0], place.latitude(), place.longitude(), place.precision());
  }

  /// Folded names of places that the claims' own words name, finer than a state.
  Set<String> towns() {
    Set<String> towns = new TreeSet<>();
    for (Told telling : told) {
      EventPlace place = telling.claim().place();
      if (telling.placeTold() && !isCountry(place)) {
        List.of(place.text().split("; ")).forEach(name -> towns.add(Folding.fold(name)));
        List.of(place.admin1().split("; ")).forEach(name -> towns.remove(Folding.fold(name)));
      }
    }
    return towns;
  }

  /// Folded names of the states that the places lie in, as far as the report names them.
  Set<String> states(String text) {
    String folded = Folding.fold(text);
    return told.stream().filter(Told::placeTold).map(telling -> Folding.fold(place(telling).admin1()))
        .filter(state -> !state.isEmpty() && folded.contains(state)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isCountry(EventPlace place) {
    return place.precision() == EventPlace.Precision.COUNTRY || place.precision() == EventPlace.Precision.NONE;
  }

  static boolean isFine(EventPlace place) {
    return switch (place.precision()) {
      case SITE, LOCALITY, MUNICIPALITY -> true;
      case STATE, COUNTRY, NONE -> false;
    };
  }
}
