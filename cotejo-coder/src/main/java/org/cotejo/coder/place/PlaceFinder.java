package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.coder.place.PlaceMention.Kind;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the names of places in a document and says which places they are. Holds nothing but tables: safe for many threads, and the
/// same document always gives the same answer.
public final class PlaceFinder {
  private static final double NAMESAKE = 1.5;
  private static final int BIG = 100_000;
  private static final double NEAR_KM = 150;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Plausibility plausibility;
  private final ContainerGap containerGap;
  private final Governments governments;

  private PlaceFinder(Gazetteer gazetteer, PlaceLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.plausibility = new Plausibility(lexicon);
    this.containerGap = lexicon.containerGap();
    this.governments = new Governments(lexicon);
  }

  /// Reads the gazetteer and the lexicon from the class path; about 150 milliseconds.
  public static PlaceFinder load() {
    return load(LocalLexicon.NONE);
  }

  /// The same, with a user's own places.
  public static PlaceFinder load(LocalLexicon local) {
    return new PlaceFinder(Gazetteer.load(local), PlaceLexicon.load());
  }

  /// The places of a document.
  ///
  /// @param text of the document
  /// @param sentences of it, in text order; words need not be tagged
  /// @param home ISO 3166 alpha-3 of the country where it was published, empty if unknown
  public DocumentPlaces find(String text, List<Sentence> sentences, Language language, String home) {
    List<Candidate> candidates = candidates(text, sentences, language);
    Set<String> persons = persons(candidates);
    Resolver resolver = new Resolver(candidates, home, plausibility);
    Map<String, Place> senses = resolver.resolve();
    Resolver.Evidence evidence = resolver.evidence();
    Optional<Place> country = evidence.mainCountry().flatMap(gazetteer.countries()::country);
    Optional<Place> state = evidence.mainState().flatMap(gazetteer::state);
    Anchors anchors = new Anchors(state, country);
    Map<Candidate, PlaceMention> known = new IdentityHashMap<>();
    for (Candidate candidate : candidates) {
      Optional<Place> sense = Optional.ofNullable(senses.get(candidate.group())).filter(place -> fits(candidate, place, country, state));
      sense.flatMap(place -> known(candidate, place, evidence, persons, country.filter(main -> !main.country().equals(place.country()) && (resolver.isAlone(candidate.group(), place) || Plausibility.isFar(place, main) && resolver.isUnsupported(candidate.group(), place))))).ifPresent(mention -> {
        known.put(candidate, mention);
        anchors.add(candidate, sense.orElseThrow());
      });
    }
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (known.containsKey(candidate)) {
        mentions.add(known.get(candidate));
      } else if (candidate.isNamedByNoun() || isNamesake(candidate, senses)) {
        Optional<Place> behind = holder(candidates, i).filter(known::containsKey).map(larger -> senses.get(larger.group()));
        mentions.add(unknown(candidate, behind.or(() -> anchors.of(candidate))));
      }
    }
    return new DocumentPlaces(mentions, country.map(place -> place.toEventPlace("")), state.map(place -> place.toEventPlace("")), country.flatMap(gazetteer::capital).map(place -> place.toEventPlace("")));
  }

  /// "A school in **Yankwashi**, Zamfara State": a small place that the tables have in another state only.
  private static boolean isNamesake(Candidate candidate, Map<String, Place> senses) {
    return !candidate.upper() && Optional.ofNullable(senses.get(candidate.group())).filter(place -> isSaidElsewhere(candidate, place)).isPresent();
  }

  /// Whether a comma and what stands behind it say that a place lies where this one does not.
  private static boolean isSaidElsewhere(Candidate candidate, Place place) {
    return candidate.firm() && candidate.context().locative() && Plausibility.liesElsewhere(candidate, place);
  }

  /// "Colonia San Juan, en **Salvatierra**": the place right behind that is said to hold a name.
  private static Optional<Candidate> holder(List<Candidate> candidates, int index) {
    boolean held = !candidates.get(index).containers().isEmpty() && index + 1 < candidates.size() && candidates.get(index + 1).sentence() == candidates.get(index).sentence();
    return held ? Optional.of(candidates.get(index + 1)) : Optional.empty();
  }

  /// The countries that the names in a few words may lie in, villages aside: ISO 3166 alpha-3. Of "Trujillo" those of a city in one and of a state in another.
  public Set<String> countries(String words, Language language) {
    Line line = Line.of(words, Word.of(words, new TextSpan(0, words.length())));
    Set<String> countries = new HashSet<>();
    for (Match match : new NameMatcher(gazetteer, lexicon, language).find(line)) {
      match.places().stream().filter(place -> place.feature() == Feature.STATE || place.feature() == Feature.COUNTRY || place.population() > BIG).forEach(place -> countries.add(place.country()));
    }
    return countries;
  }

  private List<Candidate> candidates(String text, List<Sentence> sentences, Language language) {
    NameMatcher matcher = new NameMatcher(gazetteer, lexicon, language);
    List<Candidate> candidates = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Line line = Line.of(text, Word.of(text, sentences.get(number).span()));
      List<Match> matches = matcher.find(line);
      for (int index = 0; index < matches.size(); index++) {
        candidates.add(candidate(line, matches, index, sentences.get(number), number, matcher, language));
      }
    }
    return candidates;
  }

  private Candidate candidate(
      Line line, List<Match> matches, int index, Sentence parsed, int sentence, NameMatcher matcher, Language language) {
    Match match = matches.get(index);
    TextSpan span = new TextSpan(line.word(match.from()).begin(), line.word(match.to() - 1).end());
    Optional<Feature> before = matcher.kindBefore(line, match.from());
    Context context = Context.of(line, matches, index, lexicon, language, match.kind().or(() -> before));
    boolean acronym = match.length() == 1 && line.word(match.from()).shape() == Word.Shape.CAPITALS && !line.upper();
    return new Candidate(span, span.of(line.text()), sentence, match, context, containers(line, matches, index), isFirm(line, matches, index), line.upper(),
        line.upper() ? isOrdinary(parsed, span) : context.initial() && match.length() == 1 && isVerbOrParticle(parsed, span, language), acronym, before.isPresent() || isDescribed(line, matches, index), governments.isOne(parsed, span));
  }

  /// Whether the tagger takes none of these words for a name. Sentences that are only split say nothing.
  private static boolean isOrdinary(Sentence parsed, TextSpan span) {
    return parsed.tokens().stream().filter(token -> token.span().overlaps(span)).noneMatch(token -> token.pos().isEmpty() || token.pos().equals("PROPN"));
  }

  /// "**Caen** tres sicarios", "**Sin** embargo", "**Since** July": the capital is the sentence's. English sentences do not begin with their verb.
  private static boolean isVerbOrParticle(Sentence parsed, TextSpan span, Language language) {
    List<Token> name = parsed.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    return !name.isEmpty() && name.stream().allMatch(token -> token.hasPos("ADP", "SCONJ")
        || language == Language.ES && (token.hasPos("CCONJ", "ADV") || token.pos().equals("VERB") && token.feature("VerbForm").equals("Fin")));
  }

  /// What the name behind may mean, where it is said to hold this one: "Los Teques, Miranda", "Los Teques (Miranda)", "Petare, in Caracas",
  /// "Tufiño, en la provincia ecuatoriana de Carchi".
  private List<Place> containers(Line line, List<Match> matches, int index) {
    List<Place> containers = new ArrayList<>();
    int end = matches.get(index).to();
    String demonym = "";
    for (int next = index + 1; next < matches.size() && next <= index + 2; next++) {
      Match larger = matches.get(next);
      if (larger.demonym()) {
        demonym = line.text().substring(line.word(larger.from()).begin(), line.word(larger.to() - 1).end()) + " ";
        continue;
      }
      String gap = line.text().substring(line.word(end - 1).end(), line.word(larger.from()).begin()).replace(demonym, "");
      if (!containerGap.holds(gap)) {
        break;
      }
      containers.addAll(containers.isEmpty() ? larger.places() : around(containers, larger.places()));
      end = larger.to();
    }
    return containers.isEmpty() ? toldFirst(line, matches, index) : containers;
  }

  /// "**Guerrero**, en Chilapa", "in **Oyo**, in Ogbomoso": the state told right before.
  private static List<Place> toldFirst(Line line, List<Match> matches, int index) {
    if (index == 0 || matches.get(index - 1).demonym()) {
      return List.of();
    }
    String gap = line.text().substring(line.word(matches.get(index - 1).to() - 1).end(), line.word(matches.get(index).from()).begin());
    return gap.equals(", en ") || gap.equals(", in ") ? matches.get(index - 1).places().stream().filter(place -> place.feature() == Feature.STATE).toList() : List.of();
  }

  /// "Valera, estado **Trujillo**": of the places of that name those that hold the smaller one, or are near it; all if none is.
  private static List<Place> around(List<Place> smaller, List<Place> larger) {
    List<Place> holding = larger.stream().filter(place -> smaller.stream().anyMatch(inner -> inner.isIn(place) || inner.distanceTo(place) < NEAR_KM)).toList();
    return holding.isEmpty() ? larger : holding;
  }

  /// "La Esperanza, **un barrio de** Valera": a noun behind the name says what it is, and the place behind that, where.
  private boolean isDescribed(Line line, List<Match> matches, int index) {
    if (index + 1 >= matches.size()) {
      return false;
    }
    String gap = line.text().substring(line.word(matches.get(index).to() - 1).end(), line.word(matches.get(index + 1).from()).begin());
    return containerGap.holds(gap) && containerGap.describes(gap);
  }

  /// A small place that is said to lie elsewhere; one with a noun before it ("barrio Los Cedros de Maracay") is not a namesake far away, nor a country ("la sindicatura de Costa Rica").
  private static boolean fits(Candidate candidate, Place sense, Optional<Place> country, Optional<Place> state) {
    if (isSaidElsewhere(candidate, sense)) {
      return false;
    }
    if (sense.feature() == Feature.COUNTRY && candidate.kind().filter(said -> said == Feature.CITY || said == Feature.NEIGHBOURHOOD).isPresent()) {
      return false;
    }
    boolean quarter = candidate.kind().filter(said -> said == Feature.NEIGHBOURHOOD).isPresent() && candidate.nounBefore();
    if (quarter && sense.feature() == Feature.CITY && !sense.isOwn() && !candidate.containers().isEmpty() && candidate.containers().stream().noneMatch(sense::isIn)) {
      return false; // "colonia San Juan, en Salvatierra": no town elsewhere
    }
    if (quarter && sense.feature() == Feature.CITY && !sense.isOwn() && candidate.containers().isEmpty() && state.filter(main -> !sense.isIn(main)).isPresent()) {
      return false; // "el paraje El Sauce", in a report on Guerrero: no town of that name in Chiapas
    }
    if (!candidate.isNamedByNoun() || sense.population() > BIG || sense.feature() == Feature.STATE || sense.feature() == Feature.COUNTRY) {
      return true;
    }
    boolean near = candidate.containers().isEmpty()
        || candidate.containers().stream().anyMatch(larger -> sense.isIn(larger) || sense.distanceTo(larger) < NEAR_KM);
    return near && (country.isEmpty() || country.get().country().equals(sense.country()));
  }

  /// Names that are part of a person's name somewhere in the document: alone, they mean that person again.
  private static Set<String> persons(List<Candidate> candidates) {
    Set<String> persons = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.context().person()) {
        persons.add(candidate.key());
      }
    }
    return persons;
  }

  /// "Athens, Georgia" and "Athens (Georgia)", but not "Jordan, Georgia and Texas".
  private static boolean isFirm(Line line, List<Match> matches, int index) {
    if (index + 1 >= matches.size()) {
      return false;
    }
    Match larger = matches.get(index + 1);
    String gap = line.gap(larger.from());
    String next = line.gap(larger.to());
    boolean list = index + 2 < matches.size() && matches.get(index + 2).from() == larger.to() + 1 && !next.equals(" (");
    return larger.from() == matches.get(index).to() && (gap.equals(", ") || gap.equals(" (")) && !list;
  }

  /// @param abroad the country that the document is about, if all else that it tells of lies in other countries than this place
  private Optional<PlaceMention> known(Candidate candidate, Place sense, Resolver.Evidence evidence, Set<String> persons, Optional<Place> abroad) {
    boolean inFocus = evidence.countryShare(sense.country()) > 0.3 || evidence.state(sense.admin1()) > 0.5;
    double points = plausibility.of(candidate, sense, inFocus);
    points -= persons.contains(candidate.key()) && !candidate.context().person() ? NAMESAKE : 0;
    points -= abroad.map(main -> plausibility.doubt(candidate, sense, main)).orElse(0.0);
    if (points < Plausibility.THRESHOLD) {
      return Optional.empty();
    }
    double score = 1 / (1 + Math.exp(-points));
    return Optional.of(new PlaceMention(candidate.span(), candidate.text(), kind(candidate, sense), sense.toEventPlace(candidate.text()), score));
  }

  private static Kind kind(Candidate candidate, Place sense) {
    Context context = candidate.context();
    return candidate.match().demonym() || context.compound() ? Kind.DEMONYM
        : context.organisation() && candidate.kind().isEmpty() ? Kind.ORGANISATION_PART
        : context.speaks() && !context.locative() || candidate.governs() && sense.feature() == Feature.CAPITAL ? Kind.METONYM
        : Kind.LITERAL;
  }

  /// A place that only the words give: it lies where the place named before it lies.
  private static PlaceMention unknown(Candidate candidate, Optional<Place> anchor) {
    EventPlace.Precision precision = candidate.kind().map(Feature::precision).orElse(EventPlace.Precision.LOCALITY);
    EventPlace place = anchor
        .map(near -> new EventPlace(candidate.text(), candidate.text(), "", near.admin1Name(), near.country(), OptionalDouble.of(near.latitude()),
            OptionalDouble.of(near.longitude()), near.feature().precision()))
        .orElse(new EventPlace(candidate.text(), candidate.text(), "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), precision));
    return new PlaceMention(candidate.span(), candidate.text(), Kind.LITERAL, place, 0.5);
  }
}
