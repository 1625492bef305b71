package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses one of the places that a name may mean, for all names of a document together: one sense for each name.
///
/// Each sense has a weight of its own (its kind, its population), and gains by what the text says: the unit named behind it, the noun
/// beside it, the country and the unit that other names of the document lie in, places near by. Two rounds: the first settles
/// on what is known without the others, the second uses that.
final class Resolver {
  private static final int ROUNDS = 3;
  /// Inhabitants of a town whose number is unknown.
  private static final int UNCOUNTED = 1_000;

  /// "Barrio Los Cedros" says nothing about the country: a village of that name is everywhere.
  private static final int SMALL = 100_000;

  /// What a place of our own table counts for: it is there because reports name it.
  private static final int CHOSEN = 150_000;

  /// What the publisher's or dateline's country counts for, in names of places.
  private static final double HOME = 2.5;

  private static final double SLIGHT = 0.2;

  /// Weights of the shares of the document's other names that lie in the same country and unit.
  private static final double COUNTRY = 3.5;
  private static final double STATE = 2.0;
  private static final double NEAR_KM = 150;
  private static final double WEST_OF_AFRICA = -30;

  private final String home;
  private final Plausibility plausibility;
  private final Map<String, List<Candidate>> groups = new LinkedHashMap<>();
  private final Map<String, Place> chosen = new LinkedHashMap<>();

  /// @param home ISO 3166 alpha-3 of the publisher's country, empty if unknown
  Resolver(List<Candidate> candidates, String home, Plausibility plausibility) {
    this.home = home;
    this.plausibility = plausibility;
    for (Candidate candidate : candidates) {
      if (candidate.match().isKnown()) {
        groups.computeIfAbsent(candidate.group(), key -> new ArrayList<>()).add(candidate);
      }
    }
  }

  /// The sense of each group.
  Map<String, Place> resolve() {
    for (int round = 0; round < ROUNDS; round++) {
      Evidence all = evidence();
      Map<String, Place> next = new LinkedHashMap<>();
      groups.forEach((name, candidates) -> next.put(name, best(name, candidates, all)));
      chosen.clear();
      chosen.putAll(next);
    }
    return chosen;
  }

  /// What the names settled so far say about where the document plays.
  Evidence evidence() {
    Evidence evidence = new Evidence();
    if (!home.isEmpty()) {
      evidence.add(home, "", HOME);
    }
    chosen.forEach((name, place) -> evidence.add(place.country(), place.admin1(), weight(name, place)));
    chosen.values().stream().filter(place -> place.feature() != Feature.COUNTRY && place.feature() != Feature.CONTINENT).limit(60).forEach(evidence::addPoint);
    return evidence;
  }

  /// Whether nothing else in the document lies in the country of this place.
  boolean isAlone(String name, Place place) {
    return evidence().without(place, weight(name, place)).country(place.country()) < SLIGHT;
  }

  /// Whether nothing that is known by itself (the country, a large city) speaks for the country of this place: small places abroad do not hold each other up, nor does a
  /// people's name ("two French engineers").
  boolean isUnsupported(String name, Place place) {
    double others = chosen.entrySet().stream().filter(other -> !other.getKey().equals(name) && other.getValue().country().equals(place.country()))
        .filter(other -> groups.getOrDefault(other.getKey(), List.of()).stream().anyMatch(candidate -> !candidate.match().demonym()))
        .filter(other -> plausibility.isFamous(other.getValue()) || other.getValue().isOwn()).mapToDouble(other -> weight(other.getKey(), other.getValue())).sum();
    return others + (home.equals(place.country()) ? HOME : 0) < SLIGHT;
  }

  private double weight(String name, Place place) {
    double weight = 0;
    for (Candidate candidate : groups.getOrDefault(name, List.of())) {
      if (candidate.isNamedByNoun() && place.feature().isPopulated() && place.population() < SMALL) {
        continue;
      }
      double points = plausibility.of(candidate, place, false);
      weight += points < Plausibility.THRESHOLD ? 0 : Math.min(1, points / 3);
    }
    return Math.min(weight, 4);
  }

  private Place best(String name, List<Candidate> candidates, Evidence all) {
    Place before = chosen.get(name);
    Optional<Evidence> others = Optional.empty();
    if (before != null) {
      others = Optional.of(all.without(before, weight(name, before)));
    }
    Place best = candidates.getFirst().match().places().getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Place place : candidates.getFirst().match().places()) {
      double score = score(place, candidates, others.orElse(all));
      if (score > most) {
        most = score;
        best = place;
      }
    }
    return best;
  }

  private double score(Place place, List<Candidate> candidates, Evidence evidence) {
    double score = place.feature().weight();
    if (place.feature().isPopulated()) {
      score += Math.log10(inhabitants(place));
    } else if (place.feature() == Feature.MUNICIPALITY) {
      score += Math.max(0, Math.log10(inhabitants(place)) - 4);
    }
    Candidate first = candidates.getFirst();
    score -= isNamedAfterTown(place, first) ? 2 : 0;
    if (first.kind().isPresent()) {
      score += agrees(first.kind().get(), place.feature()) ? 4 : 0;
    }
    boolean contained = candidates.stream().limit(50).anyMatch(candidate -> candidate.containers().stream().anyMatch(place::isIn));
    boolean firm = candidates.stream().limit(50).anyMatch(Candidate::firm);
    score += contained ? firm ? 8 : 4 : 0;
    score += COUNTRY * evidence.countryShare(place.country()) + 0.3 * Math.min(3, evidence.country(place.country()));
    score += STATE * evidence.stateShare(place.admin1()) + (evidence.state(place.admin1()) > 0 ? 0.8 : 0);
    score += place.feature().isPopulated() && evidence.isNear(place, NEAR_KM) ? 0.8 : 0;
    return score;
  }

  private static double inhabitants(Place place) {
    return place.population() > 0 ? place.population() : place.isOwn() ? CHOSEN : UNCOUNTED;
  }

  /// A unit that shares its name with a town inside. In the Americas reports mean the unit ("en Oaxaca"), elsewhere the town ("in Geneva").
  private static boolean isNamedAfterTown(Place place, Candidate candidate) {
    return place.feature() == Feature.STATE && place.longitude() > WEST_OF_AFRICA
        && candidate.match().places().stream().anyMatch(town -> town.feature().isPopulated() && town.admin1().equals(place.admin1()));
  }

  private static boolean agrees(Feature said, Feature feature) {
    return said == feature || said == Feature.CITY && feature.isPopulated() || said == Feature.MUNICIPALITY && feature.isPopulated()
        || said == Feature.NEIGHBOURHOOD && feature == Feature.CITY;
  }

  /// Weights of countries and units.
  static final class Evidence {
    /// Added to every total, so that one or two names do not settle the others.
    private static final double DOUBT = 2;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> states = new HashMap<>();
    private final List<Place> points = new ArrayList<>();
    private Optional<Place> left = Optional.empty();
    private double total;

    void add(String country, String state, double weight) {
      if (!country.isEmpty()) {
        countries.merge(country, weight, Double::sum);
        total += weight;
      }
      if (!state.isEmpty()) {
        states.merge(state, weight, Double::sum);
      }
    }

    void addPoint(Place place) {
      points.add(place);
    }

    Evidence without(Place place, double weight) {
      Evidence rest = new Evidence();
      rest.countries.putAll(countries);
      rest.states.putAll(states);
      rest.points.addAll(points);
      rest.total = total;
      rest.add(place.country(), place.admin1(), -weight);
      rest.left = Optional.of(place);
      return rest;
    }

    double country(String country) {
      return Math.max(0, countries.getOrDefault(country, 0.0));
    }

    double countryShare(String country) {
      return country(country) / (total + DOUBT);
    }

    double state(String state) {
      double weight = states.getOrDefault(state, 0.0);
      return weight < 0.01 ? 0 : weight;
    }

    double stateShare(String state) {
      return Math.min(1, state(state) / (total + DOUBT));
    }

    boolean isNear(Place place, double km) {
      return points.stream().anyMatch(point -> left.filter(point::equals).isEmpty() && !point.equals(place)
          && Math.abs(point.latitude() - place.latitude()) < 2 && point.distanceTo(place) < km);
    }

    /// The country with the most weight, if it has at least two fifths.
    Optional<String> mainCountry() {
      return countries.entrySet().stream().filter(entry -> entry.getValue() > 0).max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
          .filter(entry -> entry.getValue() >= 0.4 * total).map(Map.Entry::getKey);
    }

    Optional<String> mainState() {
      return states.entrySet().stream().filter(entry -> entry.getValue() > 0.5).max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey);
    }
  }
}
