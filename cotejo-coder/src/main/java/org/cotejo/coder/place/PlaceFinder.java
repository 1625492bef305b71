package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.coder.place.PlaceMention.Kind;
import org.cotejo.language.Sentence;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the names of places in a document and says which places they are. Holds nothing but tables: safe for many threads, and the
/// same document always gives the same answer.
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final Plausibility plausibility;

  private PlaceFinder(Gazetteer gazetteer, PlaceLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.plausibility = new Plausibility(lexicon);
  }

  /// Reads the gazetteer and the lexicon from the class path; about 150 milliseconds.
  public static PlaceFinder load() {
    return new PlaceFinder(Gazetteer.load(), PlaceLexicon.load());
  }

  /// The places of a document.
  ///
  /// @param text of the document
  /// @param sentences of it, in text order; words need not be tagged
  /// @param home ISO 3166 alpha-3 of the country where it was published, empty if unknown
  public DocumentPlaces find(String text, List<Sentence> sentences, Language language, String home) {
    List<Candidate> candidates = candidates(text, sentences, language);
    Resolver resolver = new Resolver(candidates, home, plausibility);
    Map<String, Place> senses = resolver.resolve();
    Resolver.Evidence evidence = resolver.evidence();
    Optional<Place> country = evidence.mainCountry().flatMap(gazetteer.countries()::country);
    Optional<Place> state = evidence.mainState().flatMap(gazetteer::state);
    List<PlaceMention> mentions = new ArrayList<>();
    Optional<Place> anchor = state.or(() -> country);
    for (Candidate candidate : candidates) {
      Place sense = senses.get(candidate.group());
      Optional<PlaceMention> mention = sense == null ? Optional.of(unknown(candidate, anchor)) : known(candidate, sense, evidence);
      mention.ifPresent(mentions::add);
      if (sense != null && mention.isPresent() && sense.feature() != Feature.CONTINENT && !candidate.match().demonym()) {
        anchor = Optional.of(sense);
      }
    }
    return new DocumentPlaces(mentions, country.map(place -> place.toEventPlace("")), state.map(place -> place.toEventPlace("")));
  }

  private List<Candidate> candidates(String text, List<Sentence> sentences, Language language) {
    NameMatcher matcher = new NameMatcher(gazetteer, lexicon, language);
    List<Candidate> candidates = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Line line = Line.of(text, Word.of(text, sentences.get(number).span()));
      List<Match> matches = matcher.find(line);
      for (int index = 0; index < matches.size(); index++) {
        candidates.add(candidate(line, matches, index, number, matcher, language));
      }
    }
    return candidates;
  }

  private Candidate candidate(Line line, List<Match> matches, int index, int sentence, NameMatcher matcher, Language language) {
    Match match = matches.get(index);
    TextSpan span = new TextSpan(line.word(match.from()).begin(), line.word(match.to() - 1).end());
    Context context = Context.of(line, matches, index, lexicon, language, match.kind().or(() -> matcher.kindBefore(line, match.from())));
    boolean acronym = match.length() == 1 && line.word(match.from()).shape() == Word.Shape.CAPITALS && !line.upper();
    return new Candidate(span, span.of(line.text()), sentence, match, context, containers(line, matches, index), line.upper(), acronym);
  }

  /// What the name behind may mean, where it is said to hold this one: "Los Teques, Miranda", "Los Teques (Miranda)", "Petare, in Caracas".
  private static List<Place> containers(Line line, List<Match> matches, int index) {
    List<Place> containers = new ArrayList<>();
    int end = matches.get(index).to();
    for (int next = index + 1; next < matches.size() && next <= index + 2; next++) {
      Match larger = matches.get(next);
      String gap = line.text().substring(line.word(end - 1).end(), line.word(larger.from()).begin());
      if (larger.demonym() || !ContainerGap.holds(gap)) {
        break;
      }
      containers.addAll(larger.places());
      end = larger.to();
    }
    return containers;
  }

  private Optional<PlaceMention> known(Candidate candidate, Place sense, Resolver.Evidence evidence) {
    boolean inFocus = evidence.countryShare(sense.country()) > 0.3 || evidence.state(sense.admin1()) > 0.5;
    double points = plausibility.of(candidate, sense, inFocus);
    if (points < Plausibility.THRESHOLD) {
      return Optional.empty();
    }
    double score = 1 / (1 + Math.exp(-points));
    return Optional.of(new PlaceMention(candidate.span(), candidate.text(), kind(candidate), sense.toEventPlace(candidate.text()), score));
  }

  private static Kind kind(Candidate candidate) {
    Context context = candidate.context();
    return candidate.match().demonym() ? Kind.DEMONYM
        : context.organisation() && candidate.kind().isEmpty() ? Kind.ORGANISATION_PART
        : context.speaks() && !context.locative() ? Kind.METONYM
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
