package org.cotejo.coder.place;

import org.cotejo.coder.place.PlaceLexicon.Group;

/// How far a name is a place at all, whatever place. Points for what speaks for it and against it; [#THRESHOLD] and more is a place.
///
/// The weights are judgement, not training: a country or a big city needs nothing but its name; a village needs a preposition, a
/// container or a neighbour in a list; a village with the name of a common word needs two of them.
final class Plausibility {
  static final double THRESHOLD = 1.0;
  private static final double NEAR_KM = 150;
  private static final double FAR_KM = 3_500;
  private static final double DOUBT = 3;
  private static final double MUCH_DOUBT = 6;
  private static final double SLIGHT_DOUBT = 1.2;
  private static final int BIG = 300_000;
  private static final int HUGE = 2_000_000;

  private final PlaceLexicon lexicon;

  Plausibility(PlaceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param place the best sense so far
  /// @param inFocus whether that lies where the rest of the document plays
  double of(Candidate candidate, Place place, boolean inFocus) {
    Context context = candidate.context();
    double points = fame(place);
    points += context.locative() ? 1.2 : 0;
    points += context.linked() ? 0.6 : 0;
    points += candidate.containers().stream().anyMatch(place::isIn) ? 2.5 : 0;
    points += candidate.kind().isPresent() ? 1.2 : 0;
    points += candidate.match().length() > 1 ? 0.5 : 0;
    points += inFocus ? 0.6 : 0;
    points -= context.initial() && !context.locative() && candidate.match().length() == 1 ? 0.4 : 0;
    points -= isCommon(candidate) ? 1.2 : 0;
    points -= context.person() ? 3.5 : 0;
    points -= context.organisation() && isCalledByItsKind(candidate) ? 3.5 : 0;
    points -= context.crowded() ? candidate.acronym() && place.feature() != Feature.COUNTRY ? 4 : 1.6 : 0;
    points -= context.begun() && !isKnownEverywhere(place) ? 1.5 : 0;
    points -= liesElsewhere(candidate, place) ? 2.5 : 0;
    points -= candidate.upper() && !candidate.match().demonym() ? 0.8 : 0;
    points -= candidate.ordinary() && !candidate.match().demonym() ? 1.5 : 0;
    points -= candidate.upper() && !inFocus && !isKnownEverywhere(place) ? 1.2 : 0;
    return points;
  }

  /// "Tufiño, in the province of Carchi": a small place that does not lie in what is said to hold it is another one.
  static boolean liesElsewhere(Candidate candidate, Place place) {
    return (place.feature().isPopulated() || place.feature() == Feature.MUNICIPALITY) && !isKnownEverywhere(place) && candidate.containers().stream().anyMatch(larger -> larger.feature() == Feature.STATE || larger.feature() == Feature.COUNTRY)
        && candidate.containers().stream().noneMatch(larger -> place.isIn(larger) || place.distanceTo(larger) < NEAR_KM);
  }

  /// In capitals any word may be a village somewhere; the names that every reader knows need no more than to stand there.
  private static boolean isKnownEverywhere(Place place) {
    return switch (place.feature()) {
      case CONTINENT, COUNTRY, CAPITAL -> true;
      default -> place.isOwn() || place.population() > 1_000_000;
    };
  }

  /// What speaks against the only name of a document that lies in its country: "the Litoral penitentiary" in a report on Ecuador is not in Equatorial Guinea, nor "Gandu" in one on
  /// Nigeria in Brazil.
  ///
  /// @param main the country that the document is about
  double doubt(Candidate candidate, Place place, Place main) {
    boolean told = isFamous(place) || candidate.match().demonym() || candidate.containers().stream().anyMatch(place::isIn);
    boolean house = candidate.kind().filter(kind -> kind == Feature.SITE).isPresent();
    return told ? 0 : house || isFar(place, main) ? MUCH_DOUBT : candidate.context().locative() && candidate.kind().isEmpty() ? SLIGHT_DOUBT : DOUBT;
  }

  /// Whether it lies on another continent than the country that the document is about.
  static boolean isFar(Place place, Place main) {
    return place.distanceTo(main) > FAR_KM;
  }

  boolean isFamous(Place place) {
    return switch (place.feature()) {
      case CONTINENT, COUNTRY, CAPITAL, REGION -> true;
      case STATE -> place.population() > HUGE;
      default -> place.population() > BIG;
    };
  }

  /// "**El Centro** Nicaragüense de Derechos Humanos" is no town.
  private boolean isCalledByItsKind(Candidate candidate) {
    String key = candidate.key();
    return candidate.match().length() > 1 && lexicon.is(Group.ORGANISATION, key.substring(key.lastIndexOf(' ') + 1));
  }

  private boolean isCommon(Candidate candidate) {
    return candidate.match().length() == 1 && !candidate.acronym() 
        && (lexicon.is(Group.COMMON, candidate.key()) || lexicon.is(Group.ROLE, candidate.key()) || lexicon.is(Group.TITLE, candidate.key()) || lexicon.isGivenName(candidate.key()));
  }

  private static double fame(Place place) {
    return switch (place.feature()) {
      case CONTINENT, COUNTRY -> 3.2;
      case STATE, REGION -> 2.4;
      case SITE -> 1.8;
      case MUNICIPALITY -> place.name().endsWith(" County") ? 1.6 : 0.3;
      case CAPITAL, STATE_CAPITAL, CITY, NEIGHBOURHOOD -> place.isOwn() ? 1.4 : Math.max(0, Math.log10(place.population() + 1.0) - 3.3);
    };
  }
}
