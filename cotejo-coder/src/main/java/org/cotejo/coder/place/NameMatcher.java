package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.place.PlaceLexicon.Group;
import org.cotejo.model.Language;

/// Finds names of the gazetteer in one document: the longest from left to right, without overlap.
///
/// In running text a name has capitals (small words inside excepted). Demonyms are found in the document's language only.
final class NameMatcher {
  /// In capitals, up to here, a word is an acronym and not a town ("EU" is not Eu).
  private static final int LONGEST_ACRONYM = 4;
  private static final int LARGE_TOWN = 300_000;
  /// Words of a city's name.
  private static final int LONGEST_CITY = 4;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Language language;
  private final Map<String, List<OwnNames.Entry>> seen = new HashMap<>();
  /// Names without an entry that a noun beside them made a place, in an earlier line: "Mahudi **village**".
  private final Map<String, Feature> told = new HashMap<>();

  NameMatcher(Gazetteer gazetteer, PlaceLexicon lexicon, Language language) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.language = language;
  }

  List<Match> find(Line line) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Match> match = startingAt(line, at, matches.isEmpty() ? 0 : matches.getLast().to());
      match.ifPresent(matches::add);
      at = match.map(Match::to).orElse(at + 1);
    }
    matches.stream().filter(match -> !match.isKnown()).forEach(match -> match.kind().filter(Feature::isPopulated).ifPresent(kind -> told.putIfAbsent(match.key(), kind)));
    return matches.stream().filter(match -> match.isKnown() || match.kind().isPresent()).toList();
  }

  /// @param free the first word that no name before has taken
  private Optional<Match> startingAt(Line line, int from, int free) {
    Optional<Match> demonym = demonym(line, from);
    int shorter = demonym.map(Match::to).orElse(from);
    boolean starts = line.mayBeName(from) || line.word(from).shape() == Word.Shape.DIGITS;
    if (!starts && lexicon.kindBefore(line.word(from).key(), language).isPresent()) {
      return demonym.or(() -> withKindNoun(line, from));
    }
    if (starts && !(lexicon.is(Group.LOCATIVE, line.word(from).key()) && line.upper())) {
      int shortest = Math.max(shorter, line.word(from).shape() == Word.Shape.DIGITS ? from + 1 : from);
      for (int to = reach(line, from); to > shortest; to--) {
        if (line.mayBeName(to - 1) || line.word(to - 1).shape() == Word.Shape.DIGITS) {
          String key = key(line, from, to);
          if (to - from > 1 && lexicon.isOtherName(key)) {
            return Optional.of(new Match(from, to, key, List.of(), false, Optional.empty(), List.of()));
          }
          List<Place> places = lexicon.is(Group.NEVER, key) || isBehindArticle(line, from, to) ? List.of() : places(line, from, to, key);
          Optional<Feature> within = kindBefore(line, from).filter(kind -> kind == Feature.SITE || kind == Feature.NEIGHBOURHOOD);
          if (within.isPresent() && !isHouseOfTown(line, from) && !places.isEmpty() && places.stream().noneMatch(place -> place.isOwn() && place.feature() != Feature.REGION || place.feature() == Feature.SITE || place.feature() == Feature.NEIGHBOURHOOD)) {
            int end = reachOfName(line, to);
            return Optional.of(new Match(from, end, key(line, from, end), List.of(), false, within, List.of())); // "avenida Caracas", "sector El Astillero": no town
          }
          if (!places.isEmpty() && (isSaintOf(line, from, to) || isBeginningOf(line, from, to, places))) {
            return Optional.of(new Match(from, reachOfName(line, to), key(line, from, reachOfName(line, to)), List.of(), false, Optional.of(Feature.CITY), List.of()));
          }
          if (!places.isEmpty()) {
            return Optional.of(longer(line, new Match(from, to, key, places, false, Optional.empty(), List.of())));
          }
        }
      }
    }
    return demonym.map(match -> longer(line, match)).or(() -> starts ? typed(line, from, free) : Optional.empty());
  }

  /// "La cárcel **de Latacunga**": such a house is called by its town.
  private boolean isHouseOfTown(Line line, int from) {
    return from > 1 && line.joins(from) && line.joins(from - 1) && lexicon.is(Group.OF, line.word(from - 1).key()) && lexicon.is(Group.TOWN_HOUSE, line.word(from - 2).key());
  }

  /// "En **La Boca**": a Spanish article in capitals is part of the name, and so this is no Boca; but "La Habana" and "La Argentina" are known with it or without.
  private boolean isBehindArticle(Line line, int from, int to) {
    boolean article = language == Language.ES && from > 1 && !line.upper() && line.joins(from) && line.joins(from - 1) && line.mayBeName(from - 1) && lexicon.is(Group.ARTICLE, line.word(from - 1).key());
    return article && places(line, from, to, key(line, from, to)).stream().allMatch(place -> place.feature().isPopulated() && place.population() < LARGE_TOWN && !place.isOwn());
  }

  /// One of our own names that begins with a noun in lower case: "penal del Altiplano", "conurbano bonaerense".
  private Optional<Match> withKindNoun(Line line, int from) {
    int end = from + 1;
    while (end < line.size() && end - from < Gazetteer.LONGEST && line.joins(end)) {
      end++;
    }
    for (int to = end; to > from + 1; to--) {
      String key = key(line, from, to);
      List<Place> places = gazetteer.ownNames().find(key).stream().map(OwnNames.Entry::place).toList();
      if (!places.isEmpty()) {
        return Optional.of(new Match(from, to, key, places, false, Optional.empty(), List.of()));
      }
    }
    return Optional.empty();
  }

  /// The site that begins with the name of a place or a people: "Carnegie Library", "French Quarter", "Florida Atlantic University".
  private Match longer(Line line, Match match) {
    if (!line.mayBeName(match.from()) || line.upper()) {
      return match;
    }
    int to = match.to();
    int last = match.to();
    while (to < line.size() && to - match.from() < Gazetteer.LONGEST && line.joins(to) && line.mayBeName(to)) {
      Optional<Feature> noun = lexicon.kindAfter(line.word(to).key(), language);
      to++;
      if (noun.filter(Feature.SITE::equals).isPresent()) {
        last = to;
      }
    }
    if (last == match.to() || isBody(line, last)) {
      return match;
    }
    String key = key(line, match.from(), last);
    return new Match(match.from(), last, key, List.of(), false, Optional.of(Feature.SITE), match.places());
  }

  /// "Nicaraguan Center **for Human** Rights": what is for something is a body, no site.
  private boolean isBody(Line line, int behind) {
    return behind + 1 < line.size() && line.joins(behind) && line.joins(behind + 1) && line.mayBeName(behind + 1)
        && lexicon.is(Group.WEAK_LOCATIVE, line.word(behind).key()) && !lexicon.is(Group.OF, line.word(behind).key());
  }

  /// "In **San José** Villanueva", "en **Santa Rosa** de Lima": a saint's name, known as a town, with more of a name behind it is another town, which the gazetteer does not have.
  private boolean isSaintOf(Line line, int from, int to) {
    boolean saint = lexicon.is(Group.SAINT, line.word(from).key()) && to - from > 1;
    return saint && isInPlace(line, from) && !line.upper() && reachOfName(line, to) > to;
  }

  /// "En **Tierra** Hermosa": a small town's name in Spanish, with more of a name right behind it.
  private boolean isBeginningOf(Line line, int from, int to, List<Place> places) {
    boolean goesOn = language == Language.ES && !line.upper() && to < line.size() && line.joins(to) && line.mayBeName(to) && !isCity(line, to) && reachOfName(line, to) > to;
    boolean within = from > 0 && line.joins(from) && lexicon.is(Group.IN, line.word(from - 1).key()) && !lexicon.isGivenName(line.word(from).key());
    return goesOn && within && places.stream().allMatch(place -> (place.feature().isPopulated() || place.feature() == Feature.MUNICIPALITY) && place.population() < LARGE_TOWN && !place.isOwn());
  }

  private boolean isInPlace(Line line, int from) {
    return from > 0 && line.joins(from) && lexicon.is(Group.LOCATIVE, line.word(from - 1).key());
  }

  /// Where a name goes on to from a word, small words inside included.
  private int reachOfName(Line line, int from) {
    int to = from;
    while (to < line.size() && line.joins(to) && (line.mayBeName(to) && !lexicon.is(Group.TITLE, line.word(to).key()) && !lexicon.is(Group.ROLE, line.word(to).key())
        || to + 1 < line.size() && lexicon.is(Group.OF, line.word(to).key()) && line.joins(to + 1) && line.mayBeName(to + 1) && !isLarge(line, to + 1))) {
      to++;
    }
    return to > from && isLarge(line, from) ? from : to;
  }

  /// "Barrio Petare **de Caracas**": a large town's name behind *of* begins another place.
  private boolean isCity(Line line, int at) {
    for (int to = at + 1; to <= line.size() && to - at <= LONGEST_CITY && (to == at + 1 || line.joins(to - 1)); to++) {
      if (seen.computeIfAbsent(key(line, at, to), gazetteer::find).stream()
          .anyMatch(entry -> entry.place().feature() == Feature.CAPITAL || entry.place().feature() == Feature.STATE_CAPITAL || entry.place().feature() == Feature.STATE)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word alone is a country or a state, which may stand behind a town without a comma.
  private boolean isLarge(Line line, int at) {
    return seen.computeIfAbsent(line.word(at).key(), gazetteer::find).stream()
        .anyMatch(entry -> entry.place().feature() == Feature.COUNTRY || entry.place().feature() == Feature.STATE);
  }

  /// As far as words join that may be parts of a name.
  private int reach(Line line, int from) {
    int to = from + 1;
    while (to < line.size() && to - from < Gazetteer.LONGEST && (line.joins(to) || line.follows(to) && line.mayBeName(to))
        && (line.mayBeName(to) || line.word(to).shape() == Word.Shape.DIGITS || lexicon.is(Group.INNER, line.word(to).key()))) {
      to++;
    }
    return to;
  }

  private static String key(Line line, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i == from ? "" : line.joins(i) ? " " : " s ").append(line.word(i).key()); // "Cox's Bazar"
    }
    return key.toString();
  }

  private List<Place> places(Line line, int from, int to, String key) {
    Word first = line.word(from);
    boolean capitals = first.shape() == Word.Shape.CAPITALS && (!line.upper() || to - from > 1 || first.key().contains("."));
    boolean shout = capitals && to - from == 1 && first.end() - first.begin() <= LONGEST_ACRONYM;
    boolean comma = line.gap(from).equals(", ") || line.gap(from).equals(" (");
    boolean stop = line.gap(to).startsWith(".");
    return seen.computeIfAbsent(key, gazetteer::find).stream()
        .filter(entry -> switch (entry.rule()) {
          case PLAIN -> !isNoun(key, entry.place()) && (!shout || entry.place().name().length() > LONGEST_ACRONYM || first.key().contains("."));
          case CAPITALS -> capitals;
          case AFTER_COMMA -> comma && (first.shape() == Word.Shape.CAPITALS || stop);
        })
        .map(OwnNames.Entry::place)
        .toList();
  }

  /// Whether a town of the table has nothing but a common noun or two letters for a name: "Universidad", "Un".
  private boolean isNoun(String key, Place place) {
    boolean table = place.feature().isPopulated() && !place.isOwn() || place.feature() == Feature.MUNICIPALITY;
    return table && (key.length() <= 2 || lexicon.is(Group.ORGANISATION, key) || lexicon.isKindNoun(key));
  }

  private Optional<Match> demonym(Line line, int from) {
    if (language == Language.EN && !line.mayBeName(from)) {
      return Optional.empty();
    }
    for (int to = Math.min(from + 2, line.size()); to > from; to--) {
      if (to == from + 1 || line.joins(from + 1)) {
        String key = key(line, from, to);
        Optional<Place> country = gazetteer.countries().ofDemonym(key, language);
        if (country.isPresent()) {
          return Optional.of(new Match(from, to, key, List.of(country.get()), true, Optional.empty(), List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /// A name that only the noun beside it makes a place: "barrio Bello Monte", "Kern County".
  private Optional<Match> typed(Line line, int from, int free) {
    if (line.upper() || line.word(from).shape() == Word.Shape.DIGITS) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to < line.size() && to - from < Gazetteer.LONGEST && line.joins(to) && continuesName(line, to)) {
      to++;
    }
    Optional<Feature> before = kindBefore(line, from);
    boolean quarter = before.filter(kind -> kind == Feature.NEIGHBOURHOOD).isPresent() && line.mayBeName(from);
    if (before.isPresent() && isBodyOf(line, from)) {
      return !quarter ? Optional.empty() // "la estación de Policía de Nechí"
          : Optional.of(new Match(from, from + 1, key(line, from, from + 1), List.of(), false, before, List.of())); // "la colonia Centro de Uruapan"
    }
    if (before.isPresent() && to - from == 1 && lexicon.is(Group.NEVER, line.word(from).key())) {
      return Optional.empty(); // "la delegación de Trabajo"
    }
    if (before.isPresent() && (!isCommonNoun(line, from) || to - from > 1 || quarter)) {
      int begin = from > free && isKindInName(line, from) ? from - 1 : from;
      return Optional.of(new Match(begin, to, key(line, begin, to), List.of(), false, before, List.of()));
    }
    if (isCommonNoun(line, from)) {
      return Optional.empty();
    }
    for (int noun = to - 1; noun > from; noun--) {
      Optional<Feature> after = lexicon.kindAfter(line.word(noun).key(), language);
      if (after.isPresent() && line.mayBeName(noun)) {
        return Optional.of(new Match(from, noun + 1, key(line, from, noun + 1), List.of(), false, after, List.of()));
      }
    }
    int end = to;
    return settlement(line, from, end).map(kind -> new Match(from, end, key(line, from, end), List.of(), false, Optional.of(kind), List.of()));
  }

  /// "In **Kotmi** village", "near **Aheri** town", "at **Gubbo** junction": behind a preposition of place, with a noun of a settlement or landmark in small letters behind, or told of so before.
  private Optional<Feature> settlement(Line line, int from, int to) {
    int before = from > 1 && line.joins(from - 1) && lexicon.is(Group.ARTICLE, line.word(from - 1).key()) ? from - 2 : from - 1;
    boolean inPlace = before >= 0 && line.joins(from) && lexicon.is(Group.LOCATIVE, line.word(before).key());
    Optional<Feature> known = inPlace ? Optional.ofNullable(told.get(key(line, from, to))) : Optional.empty();
    if (known.isPresent()) {
      return known;
    }
    Optional<Feature> told = calledBehind(line, to).or(() -> heldBehind(line, from, to));
    if (told.isPresent()) {
      return told;
    }
    return !inPlace || to >= line.size() || !line.joins(to) ? Optional.empty()
        : lexicon.kindAfter(line.word(to).key(), language).filter(kind -> kind.isPopulated() || kind == Feature.MUNICIPALITY || lexicon.is(Group.LANDMARK, line.word(to).key()));
  }

  /// "Stormed **Bouro**, a village", "en **Mahudi**, un caserío": what an apposition calls it.
  private Optional<Feature> calledBehind(Line line, int to) {
    boolean apposition = to + 1 < line.size() && line.gap(to).equals(", ") && lexicon.is(Group.INDEFINITE, line.word(to).key()) && line.joins(to + 1);
    Optional<Feature> kind = !apposition ? Optional.empty() : lexicon.kindBefore(line.word(to + 1).key(), language).or(() -> to + 2 < line.size() && line.joins(to + 2) ? lexicon.kindBefore(line.word(to + 2).key(), language) : Optional.empty());
    return kind.filter(Feature::isPopulated);
  }

  /// "Bandits invaded **Kotmi** community in Maru", "attacked **Kotmi** village near Maru": wherever it stands in its sentence, if what holds it stands behind.
  private Optional<Feature> heldBehind(Line line, int from, int to) {
    boolean held = to + 2 < line.size() && line.joins(to) && line.joins(to + 1) && line.joins(to + 2) && lexicon.is(Group.LOCATIVE, line.word(to + 1).key()) && line.mayBeName(to + 2);
    boolean article = from > 0 && lexicon.is(Group.ARTICLE, line.word(from - 1).key());
    if (!held || lexicon.is(Group.NEVER, line.word(from).key())) {
      return Optional.empty();
    }
    return lexicon.is(Group.COMMUNITY, line.word(to).key()) && !article ? Optional.of(Feature.CITY) : lexicon.kindAfter(line.word(to).key(), language).filter(Feature::isPopulated);
  }

  /// "**Policía de** Nechí": a body, and the place that it is of.
  private boolean isBodyOf(Line line, int from) {
    return lexicon.is(Group.ORGANISATION, line.word(from).key()) && from + 2 < line.size() && line.joins(from + 1) && lexicon.is(Group.OF, line.word(from + 1).key());
  }

  /// A capitalised word that begins no name by itself: "University", "Sheriff", "North".
  private boolean isCommonNoun(Line line, int index) {
    String key = line.word(index).key();
    return lexicon.is(Group.COMMON, key) || lexicon.is(Group.TITLE, key) || lexicon.is(Group.ROLE, key) || lexicon.is(Group.ORGANISATION, key)
        || lexicon.is(Group.LOCATIVE, key) || lexicon.is(Group.WEAK_LOCATIVE, key) || lexicon.is(Group.INNER, key)
        || lexicon.kindAfter(key, language).isPresent() || line.word(index).end() - line.word(index).begin() < 2;
  }

  private boolean continuesName(Line line, int index) {
    if (line.mayBeName(index) || line.word(index).shape() == Word.Shape.DIGITS) {
      return true;
    }
    return lexicon.is(Group.INNER, line.word(index).key()) && index + 1 < line.size() && line.joins(index + 1) && line.mayBeName(index + 1) && !lexicon.is(Group.NEVER, line.word(index + 1).key())
        && !lexicon.is(Group.PARTING, line.word(index).key()) && !(lexicon.is(Group.OF, line.word(index).key()) && isCity(line, index + 1));
  }

  /// "En **Río Frío**", "la comunidad de **Cerro Azul**": a noun in capitals behind a preposition is a part of the name.
  private boolean isKindInName(Line line, int from) {
    return language == Language.ES && from > 1 && line.mayBeName(from - 1) && line.joins(from - 1) && (lexicon.is(Group.OF, line.word(from - 2).key()) || lexicon.is(Group.LOCATIVE, line.word(from - 2).key()));
  }

  /// What the noun before the name says: "barrio X", "municipio de X", "city of X"; but "a neighbourhood **of Caracas**", "the Mahudi area **of Dhaka**" are in what is named.
  Optional<Feature> kindBefore(Line line, int from) {
    if (from == 0 || !line.joins(from)) {
      return Optional.empty();
    }
    String previous = line.word(from - 1).key();
    boolean small = lexicon.is(Group.OF, previous);
    if (small && from >= 2 && line.joins(from - 1)) {
      Optional<Feature> kind = lexicon.kindBefore(line.word(from - 2).key(), language).filter(noun -> noun != Feature.NEIGHBOURHOOD || !isPartNoun(line, from - 2));
      if (lexicon.is(Group.COMMUNITY, line.word(from - 2).key()) && !line.mayBeName(from - 2)) {
        return Optional.of(Feature.NEIGHBOURHOOD); // "the hillside community of X"
      }
      boolean described = kind.isEmpty() && from >= 3 && line.joins(from - 2) && gazetteer.countries().ofDemonym(line.word(from - 2).key(), language).isPresent();
      return described ? lexicon.kindBefore(line.word(from - 3).key(), language) : kind; // "la localidad santafesina de X"
    }
    boolean direct = language == Language.ES || line.mayBeName(from - 1);
    return direct ? lexicon.kindBefore(previous, language).filter(kind -> language == Language.ES || kind == Feature.SITE) : Optional.empty();
  }

  /// Whether an English noun says what another name is, or what one of several is; in "the **Conakry** suburb of" the name is the town's.
  private boolean isPartNoun(Line line, int noun) {
    return language == Language.EN && noun > 0 && line.joins(noun) && (lexicon.is(Group.INDEFINITE, line.word(noun - 1).key()) || line.mayBeName(noun - 1) && gazetteer.find(line.word(noun - 1).key()).isEmpty());
  }
}
