package org.cotejo.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.PersonMention;
import org.cotejo.model.TextSpan;

/// Who is who in one document. Made once per document by [#read]; then every noun phrase can be asked for: [#actor(Sentence, int)]
/// says what it stands for, [#party(Sentence, int)] who it is.
///
/// Answers are cheap (tens of thousands a second) and depend on nothing but the document and the lexicon. Not for several threads.
public final class DocumentActors {
  /// How words begin that are said of bodies outside the state only.
  private static final Set<String> FREE = Set.of("organi", "group", "grupo", "ong", "ngo", "coali", "colectiv", "asocia", "associa");
  /// Nobody calls them an agency or an institution.
  private static final Set<String> ARMED = Set.of("CRM", "REB", "UAF", "PRM");
  /// How many sentences back a body may have been named that is only called by its kind: "the commission".
  private static final int SAME_BODY = 4;

  private final Language language;
  private final ActorLexicon lexicon;
  private final DocumentText document;
  private final PhraseReader reader;
  private final Names names;
  private final Cast cast;
  private final String country;
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final List<Words> words = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<PersonRuns.Run>> runs = new ArrayList<>();
  /// What was asked before: several readers ask for the same phrases.
  private final Map<Place, Actor> answers = new HashMap<>();

  /// A word of the document.
  private record Place(int position, int word) {}

  private DocumentActors(
      Language language, String text, List<Sentence> sentences, ActorLexicon lexicon, Optional<LocalDate> published) {
    this.language = language;
    this.lexicon = lexicon;
    this.document = new DocumentText(text);
    this.reader = new PhraseReader(language, lexicon);
    for (Sentence sentence : sentences) {
      positions.put(sentence.number(), words.size());
      words.add(new Words(language, sentence));
    }
    KnownNames known = new KnownNames(lexicon.names(), lexicon.nouns(language));
    this.country = Names.mainCountry(words, known);
    Choice choice = new Choice(published, country);
    this.cast = new Cast();
    this.names = new Names(known, cast.names(), choice);
    introduce(choice);
    Surnames surnames = new Surnames();
    for (Words sentence : words) {
      mentions.add(surnames.settle(sentence, names.find(sentence).stream().filter(mention -> !isNamesake(sentence, mention)).toList()));
      runs.add(new PersonRuns(language, lexicon, sentence, mentions.getLast()).find());
    }
  }

  /// "Pedro Rangel Ochoa died. 'They killed him', said **Maritza** Ochoa": a surname with somebody else's first name before it.
  private boolean isNamesake(Words sentence, Mention mention) {
    int before = mention.begin() - 1;
    boolean alone = mention.named().isPerson() && mention.end() - mention.begin() == 1 && before >= 0 && sentence.token(before).index() == sentence.token(mention.begin()).index() - 1;
    if (!alone || !sentence.isCapitalised(before) || !sentence.token(before).pos().equals("PROPN") || sentence.writing() != Words.Writing.MIXED) {
      return false;
    }
    String first = sentence.piece(before);
    boolean title = lexicon.isPersonalTitle(first) || lexicon.functionWords(language).contains(first) || lexicon.nouns(language).covering(sentence, before, Math.max(0, before - 3), before + 1).isPresent();
    return !title && !Fold.pieces(mention.named().name()).contains(first);
  }

  /// Reads the whole document once: names, acronyms in brackets, titles and appositions.
  ///
  /// @param text the document's text, of which the sentences' spans speak
  /// @param sentences all of them, tagged and parsed if the phrases are to be found by their heads; plain words work less well
  /// @param published decides between office holders; without a date the last one that fits is taken
  public static DocumentActors read(
      Language language, String text, List<Sentence> sentences, ActorLexicon lexicon, Optional<LocalDate> published) {
    return new DocumentActors(language, text, sentences, lexicon, published);
  }

  /// The country that most known bodies and office holders named belong to, ISO 3166 alpha-3; empty if they are too few: a report on the CICPC plays in Venezuela.
  public String country() {
    return country;
  }

  /// Every name of a person in the document, in its order.
  ///
  /// @param isPlace whether these words are (in) the name of a place
  public List<PersonMention> persons(Predicate<TextSpan> isPlace) {
    NamedPersons persons = new NamedPersons(language, lexicon, cast, isPlace);
    List<PersonMention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.addAll(persons.in(words.get(i), mentions.get(i), runs.get(i)));
    }
    return List.copyOf(found);
  }

  private void introduce(Choice choice) {
    Acronyms acronyms = new Acronyms(document, lexicon.functionWords(language), reader, cast);
    People people = new People(language, lexicon, document, reader, cast, choice);
    for (Words sentence : words) {
      acronyms.introduce(sentence, names.find(sentence));
    }
    for (int i = 0; i < words.size(); i++) {
      people.introduce(i, words.get(i), names.find(words.get(i)));
    }
  }

  /// The party that the noun phrase of this head word stands for; [Party#UNKNOWN] if it is nobody.
  public Party party(Sentence sentence, int head) {
    return actor(sentence, head).party();
  }

  /// The party that these words stand for, [Party#UNKNOWN] if nobody. The words are taken as they are.
  public Party party(Sentence sentence, TextSpan span) {
    return actor(sentence, span).party();
  }

  /// The sector of the body that an adjective speaks of: "operativo **policial**"; empty if it speaks of none.
  public Optional<String> bodySector(Token adjective) {
    return lexicon.modifier(language, Stem.of(language, Fold.fold(adjective.form())))
        .filter(modifier -> modifier.effect() == Modifier.Effect.BODY).map(Modifier::sector);
  }

  /// Whether the noun phrase of this head is somebody: a person, a group, a body, a country.
  public boolean canAct(Sentence sentence, int head) {
    return actor(sentence, head).canAct();
  }

  /// Who these words stand for.
  public Actor actor(Sentence sentence, TextSpan span) {
    int begin = 0;
    while (begin < sentence.size() && sentence.token(begin).span().end() <= span.begin()) {
      begin++;
    }
    int end = begin;
    while (end < sentence.size() && sentence.token(end).span().begin() < span.end()) {
      end++;
    }
    if (begin == end) {
      return Actor.NOBODY;
    }
    Phrase phrase = new Phrase(begin, end, Heads.of(language, lexicon, sentence, begin, end));
    return actor(sentence, phrase, phrase);
  }

  /// Who the noun phrase of this head word stands for. The words of the answer leave out relative clauses, appositions, coordinated
  /// nouns and distant prepositional phrases.
  public Actor actor(Sentence sentence, int head) {
    if (isPronoun(sentence.token(head)) || isInPreposition(sentence, head)) {
      return Actor.NOBODY;
    }
    Integer position = positions.get(sentence.number());
    if (position == null || words.get(position).sentence() != sentence) {
      return phrase(sentence, head);
    }
    Place place = new Place(position, head);
    Actor known = answers.get(place);
    Actor answer = known != null ? known : phrase(sentence, head);
    answers.put(place, answer);
    return answer;
  }

  private Actor phrase(Sentence sentence, int head) {
    Phrase wide = Heads.isParsed(sentence)
        ? Phrase.parsed(sentence, head)
        : Heads.plain(language, lexicon, wordsOf(sentence), mentionsOf(sentence), head);
    Phrase whole = withWholeNoun(sentence, withWholeName(sentence, wide));
    return actor(sentence, whole, nameAlone(sentence, whole).trimmed(sentence));
  }

  /// A name of several words whose parts the parser has not kept together.
  private Phrase withWholeName(Sentence sentence, Phrase phrase) {
    Words read = wordsOf(sentence);
    int head = read.first(phrase.head());
    return mentionsOf(sentence).stream()
        .filter(mention -> mention.covers(head))
        .map(mention -> phrase.with(read.token(mention.begin()).index(), read.token(mention.end() - 1).index() + 1))
        .findFirst()
        .orElse(phrase);
  }

  /// "Un grupo **armado** en una camioneta", "men **wearing military uniforms**": a noun of several words whose last the parser has taken for a clause.
  private Phrase withWholeNoun(Sentence sentence, Phrase phrase) {
    Words read = wordsOf(sentence);
    int head = read.first(phrase.head());
    int from = read.first(phrase.begin());
    return head >= read.size() || from > head ? phrase : lexicon.nouns(language).covering(read, head, from, read.size())
        .filter(noun -> noun.end() - noun.begin() > 1 && noun.end() > read.first(phrase.end()) && sentence.token(phrase.head()).hasPos("NOUN"))
        .filter(noun -> read.token(noun.end() - 1).index() - phrase.head() == noun.end() - 1 - head && sentence.isUnder(read.token(noun.end() - 1).index(), phrase.head()))
        .map(noun -> phrase.with(phrase.begin(), read.token(noun.end() - 1).index() + 1)).orElse(phrase);
  }

  /// Where the head is a name, only the name with its title: what else the parser hangs on it ("last week President Rojas", "the Armed
  /// Forces of the ambush") is a mistake more often than not.
  private Phrase nameAlone(Sentence sentence, Phrase wide) {
    Words read = wordsOf(sentence);
    int head = read.first(wide.head());
    return mentionsOf(sentence).stream()
        .filter(mention -> mention.covers(head) && !mention.isNationality())
        .map(mention -> nameAlone(read, wide, mention))
        .findFirst()
        .orElseGet(() -> wide.afterPronoun(sentence));
  }

  private Phrase nameAlone(Words read, Phrase wide, Mention mention) {
    Phrase named = wide.until(read.token(mention.end() - 1).index() + 1);
    boolean standsAlone = mention.named().isPerson() || mention.named().kind() == Kind.COUNTRY;
    return standsAlone ? named.from(read.token(titleBefore(read, mention, read.first(wide.begin()))).index()) : named;
  }

  private int titleBefore(Words read, Mention mention, int from) {
    NounIndex nouns = lexicon.nouns(language);
    int begin = mention.begin();
    if (begin > from && nouns.covering(read, begin - 1, from, begin).filter(noun -> noun.noun().kind() != Kind.THING).isPresent()) {
      while (begin > from && !lexicon.functionWords(language).contains(read.piece(begin - 1)) && !isNumber(read.piece(begin - 1))) {
        begin--;
      }
    }
    boolean hasArticle = begin > from && lexicon.functionWords(language).isArticle(read.piece(begin - 1));
    return hasArticle ? begin - 1 : begin;
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0));
  }

  private static boolean isPronoun(Token token) {
    return token.pos().equals("PRON");
  }

  /// "In **front** of his daughters": a bare noun between two prepositions.
  private static boolean isInPreposition(Sentence sentence, int noun) {
    return noun > 0 && noun + 1 < sentence.size() && sentence.token(noun).form().equals("front") && sentence.token(noun - 1).form().equalsIgnoreCase("in") && sentence.token(noun + 1).form().equals("of");
  }

  private Actor actor(Sentence sentence, Phrase wide, Phrase written) {
    Words read = wordsOf(sentence);
    int head = read.first(wide.head() + 1) - 1;
    if (head < read.first(wide.head())) {
      return Actor.NOBODY;
    }
    Reading reading = known(sentence, read, wide, head);
    if (reading.kind() == Kind.THING) {
      return Actor.NOBODY;
    }
    String text = document.words(written.span(sentence));
    return new Actor(reading.kind(), new Party(text, reading.name(), reading.sector(), countryOf(reading)));
  }

  private Reading known(Sentence sentence, Words read, Phrase phrase, int head) {
    List<Mention> found = mentionsOf(sentence);
    int from = read.first(phrase.begin());
    Reading reading = reader.read(read, found, from, read.first(phrase.end()), head);
    if (reading.isNameless()) {
      Reading told = earlier(sentence, read, from, read.first(phrase.end()), reading).map(named -> merged(reading, named)).orElse(reading);
      return !told.sector().isEmpty() && told != reading ? told : ofTheGroup(sentence, read, read.first(phrase.end()), reading)
          .or(() -> ofPossessor(sentence, read, reading))
          .or(() -> ours(read, reading))
          .or(() -> guards(sentence, read, reading))
          .map(other -> told == reading ? other : told.withSector(other.sector()))
          .orElse(told);
    }
    if (reading.kind() == Kind.THING && reading.noun().isEmpty()) {
      return Heads.isPersonName(runsOf(sentence), phrase) ? Heads.person(read, phrase, document) : reading;
    }
    return reading;
  }

  private static Reading merged(Reading reading, Named named) {
    String sector = named.sector().isEmpty() ? reading.sector() : named.sector();
    String country = named.country().isEmpty() ? reading.country() : named.country();
    return new Reading(named.kind(), named.name(), sector, country, reading.noun(), false);
  }

  /// "The minister", "the group": whom the document has named before.
  private Optional<Named> earlier(Sentence sentence, Words read, int from, int to, Reading reading) {
    Integer position = positions.get(sentence.number());
    NounIndex.Match noun = reading.noun().orElseThrow();
    boolean isBare = noun.begin() - from == 1 && lexicon.functionWords(language).isDefinite(read.piece(from));
    if (position == null || !isBare) {
      return Optional.empty();
    }
    boolean isName = read.isCapitalised(noun.begin()) && read.writing() == Words.Writing.MIXED; // "el **Grupo** de Coordinación"
    boolean isBody = noun.noun().isOpen() && noun.noun().role() != Noun.Role.OFFICE && !isName && !isNamedBehind(read, noun, to);
    return switch (reading.kind()) {
      case PERSON -> namedBeside(read, noun, position, to).or(() -> noun.end() < to && isOfSomething(read, noun.end()) ? Optional.empty() : cast.holder(read.noun(noun.begin(), noun.end()), position, noun.begin()));
      case BODY -> isBody ? bodyCalled(read, noun, position).or(() -> bodyBefore(position, noun.begin(), reading.sector(), body -> !ARMED.contains(body.sector()) && isCalled(body, noun, read) && !isOfState(body, read.piece(noun.begin())))).or(() -> forceBefore(read, noun, position)) : Optional.empty();
      case GROUP -> isBody ? bodyCalled(read, noun, position).or(() -> bodyBefore(position, noun.begin(), reading.sector(), body -> !isOfState(body, read.piece(noun.begin())))).or(() -> forceBefore(read, noun, position)) : Optional.empty();
      case COUNTRY, THING -> Optional.empty();
    };
  }

  /// "The state police said so. **The command** added ...", "**la corporación**": the force that the sentence before is about.
  private Optional<Named> forceBefore(Words read, NounIndex.Match noun, int position) {
    boolean force = read.piece(noun.begin()).matches("command|force|corporacion|institucion|dependencia");
    return force ? subjectBefore(position, actor -> Sectors.isState(actor.party().sector())) : Optional.empty();
  }

  /// "La organización **Woundeko**": no body told of before, but one with a name of its own.
  private static boolean isNamedBehind(Words read, NounIndex.Match noun, int to) {
    return noun.end() < to && read.isCapitalised(noun.end()) && read.writing() == Words.Writing.MIXED && read.token(noun.end()).index() == read.token(noun.end() - 1).index() + 1;
  }

  /// "The Inter-American **Commission** on Human Rights condemned the killings. **The commission** asked ...": a body that was called so, whatever its sector;
  /// "the public defender's **office** ... **the office**": or one that was described so.
  private Optional<Named> bodyCalled(Words read, NounIndex.Match noun, int position) {
    String called = read.stem(language == Language.ES ? noun.begin() : noun.end() - 1);
    for (int s = position; s >= 0 && s > position - SAME_BODY; s--) {
      Words there = words.get(s);
      for (int i = (s == position ? noun.begin() : there.size()) - 1; i >= 0; i--) {
        Optional<Named> body = there.stem(i).equals(called) ? bodyAt(there, mentions.get(s), i) : Optional.empty();
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /// The body in whose name, or in whose description, the word stands.
  private Optional<Named> bodyAt(Words there, List<Mention> mentions, int piece) {
    Optional<Named> named = mentions.stream().filter(mention -> mention.covers(piece) && mention.end() - mention.begin() > 1 && mention.named().kind() == Kind.BODY).map(Mention::named).findFirst();
    return named.or(() -> lexicon.nouns(language).covering(there, piece, 0, there.size())
        .filter(match -> match.end() - match.begin() > 1 && !match.noun().isOpen() && isBody(match.noun()) && !match.noun().sector().isEmpty() && !reader.isPlural(there, match))
        .map(match -> new Named("", match.noun().kind(), match.noun().sector(), "", Named.Period.ALWAYS)));
  }

  private static boolean isBody(Noun noun) {
    return noun.kind() == Kind.BODY || noun.kind() == Kind.GROUP;
  }

  /// "El vocero de la Mesa, **Ana Paz**": whoever the sentence itself names behind the words.
  private Optional<Named> namedBeside(Words read, NounIndex.Match noun, int position, int to) {
    Optional<Named> before = cast.holder(read.noun(noun.begin(), noun.end()), position, noun.begin());
    return cast.holder(read.noun(noun.begin(), noun.end()), position, to + 1).filter(holder -> before.filter(holder::equals).isEmpty());
  }

  /// "El presidente **de Fuerabamba**", "el vocero **de la Mesa**" is nobody named before.
  private boolean isOfSomething(Words read, int piece) {
    int name = piece + 1;
    while (name < read.size() && lexicon.functionWords(language).isArticle(read.piece(name))) {
      name++;
    }
    return lexicon.functionWords(language).isPreposition(read.piece(piece)) && name < read.size() && read.isCapitalised(name);
  }

  /// "A spokesman for the group": of the body that the document has named before.
  private Optional<Reading> ofTheGroup(Sentence sentence, Words read, int to, Reading reading) {
    NounIndex.Match noun = reading.noun().orElseThrow();
    Integer position = positions.get(sentence.number());
    if (position == null || !reading.sector().isEmpty() || !noun.noun().isOpen()) {
      return Optional.empty();
    }
    for (int i = noun.end() + 1; i < to; i++) {
      boolean isDefinite = lexicon.functionWords(language).isDefinite(read.piece(i - 1));
      Optional<NounIndex.Match> group = !isDefinite || read.isCapitalised(i) && read.writing() == Words.Writing.MIXED ? Optional.empty()
          : lexicon.nouns(language).longestAt(read, i, to).filter(found -> found.noun().isOpen() && found.end() == to);
      if (group.isPresent()) {
        return bodyBefore(position, noun.begin(), "", body -> isCalled(body, group.get(), read)).map(body -> new Reading(
            reading.kind(), body.name(), body.sector(), body.country(), reading.noun(), false));
      }
    }
    return Optional.empty();
  }

  /// "The ministry denied it. **Its spokesman** said ...": of the body that was told of before.
  private Optional<Reading> ofPossessor(Sentence sentence, Words read, Reading reading) {
    NounIndex.Match noun = reading.noun().orElseThrow();
    Integer position = positions.get(sentence.number());
    if (position == null) {
      return Optional.empty();
    }
    boolean owned = reading.kind() == Kind.PERSON && reading.sector().isEmpty() && noun.noun().isOpen() && noun.begin() > 0
        && (lexicon.functionWords(language).isPossessive(read.piece(noun.begin() - 1)) || isWhose(read.piece(noun.begin() - 1)));
    boolean ofGroup = isOfTheGroup(read, noun);
    return !owned && !ofGroup ? Optional.empty() : bodyBefore(position, noun.begin(), "", body -> !body.sector().isEmpty() && (owned || !isOfState(body, "group")))
        .or(() -> subjectBefore(position, _ -> true)).or(() -> unlistedBefore(position))
        .map(body -> new Reading(reading.kind(), "", body.sector(), body.country(), reading.noun(), false));
  }

  /// "**Nuestra organización** documentó 40 casos": who speaks so of itself is no part of the state.
  private Optional<Reading> ours(Words read, Reading reading) {
    NounIndex.Match noun = reading.noun().orElseThrow();
    boolean ours = reading.sector().isEmpty() && reading.kind() != Kind.PERSON && noun.begin() > 0 && read.piece(noun.begin() - 1).matches("our|nuestr[oa]") && lexicon.groups(language).isKind(read, noun.begin());
    return ours ? Optional.of(reading.withSector(Sectors.RIGHTS_GROUP)) : Optional.empty();
  }

  /// "The National Guard ... **guards** fired on a car": of the force that is called so; "inmates took seven **guards** hostage": of the prison service.
  private Optional<Reading> guards(Sentence sentence, Words read, Reading reading) {
    NounIndex.Match noun = reading.noun().orElseThrow();
    Integer position = positions.get(sentence.number());
    boolean guard = noun.end() - noun.begin() == 1 && IntStream.rangeClosed(Math.max(0, noun.begin() - 1), noun.begin()).anyMatch(i -> lexicon.plight(language).isGuard(read.piece(i)));
    if (position == null || !guard) {
      return Optional.empty();
    }
    Optional<String> force = IntStream.rangeClosed(0, position).boxed().flatMap(s -> guardForce(s).stream()).findFirst();
    boolean name = noun.begin() > 0 && read.isCapitalised(noun.begin()); // "**the Guard**", "the Coast Guard"
    Optional<String> told = force.or(() -> !name && isOfPrison(position) ? Optional.of(Sectors.GOVERNMENT) : Optional.empty());
    return told.map(reading::withSector);
  }

  /// The sector of "the **National Guard**" of a sentence, by its name or as a noun of several words.
  private Optional<String> guardForce(int position) {
    Words there = words.get(position);
    return IntStream.range(0, there.size()).filter(i -> lexicon.plight(language).isGuard(there.piece(i)) && there.isCapitalised(i)).boxed()
        .flatMap(i -> mentions.get(position).stream().filter(mention -> mention.covers(i) && mention.named().kind() == Kind.BODY).map(mention -> mention.named().sector()).filter(Sectors::isForce).findFirst()
            .or(() -> lexicon.nouns(language).covering(there, i, 0, there.size()).filter(noun -> noun.end() - noun.begin() > 1).map(noun -> noun.noun().sector())).stream())
        .filter(Sectors::isForce).findFirst();
  }

  /// "**El Ejército** negó los hechos. Su vocero ...": the body that the sentence before is about, though no name.
  private Optional<Named> subjectBefore(int position, Predicate<Actor> fits) {
    return position == 0 ? Optional.empty() : words.get(position - 1).sentence().tokens().stream().filter(subject -> subject.relation().equals("nsubj") && subject.hasPos("NOUN", "PROPN") && subject.head() >= 0)
        .filter(subject -> words.get(position - 1).sentence().token(subject.head()).isRoot()).map(subject -> actor(words.get(position - 1).sentence(), subject.index()))
        .filter(actor -> (actor.kind() == Kind.BODY || actor.kind() == Kind.GROUP) && !actor.party().sector().isEmpty()).filter(fits).findFirst()
        .map(actor -> new Named(actor.party().name(), Kind.BODY, actor.party().sector(), actor.party().country(), Named.Period.ALWAYS));
  }

  private boolean isOfPrison(int position) {
    return words.stream().limit(position + 1L).anyMatch(there -> there.sentence().tokens().stream().anyMatch(token -> lexicon.plight(language).isPrison(token.lemma())));
  }

  /// "**The group's** director".
  private boolean isOfTheGroup(Words read, NounIndex.Match noun) {
    return noun.begin() > 2 && read.piece(noun.begin() - 1).equals("s") && noun.noun().isOpen() && noun.noun().kind() == Kind.PERSON && lexicon.functionWords(language).isDefinite(read.piece(noun.begin() - 3))
        && lexicon.nouns(language).longestAt(read, noun.begin() - 2, noun.begin() - 1).filter(group -> group.noun().isOpen() && group.noun().kind() != Kind.PERSON && group.noun().sector().isEmpty()).isPresent();
  }

  /// "The Dry River **Observatory** said so. **Its director** ...": a body that no list has.
  private Optional<Named> unlistedBefore(int position) {
    return IntStream.iterate(position - 1, s -> s >= 0 && s > position - SAME_BODY, s -> s - 1).mapToObj(words::get)
        .anyMatch(there -> lexicon.groups(language).isIn(there, 0, there.size())) ? Optional.of(new Named("", Kind.BODY, Sectors.RIGHTS_GROUP, "", Named.Period.ALWAYS)) : Optional.empty();
  }

  /// "El organismo, **cuyo** titular pidió ...".
  private static boolean isWhose(String piece) {
    return piece.matches("whose|cuy[oa]s?");
  }

  /// An organ of the state is called an agency or a body, but no group or organisation.
  private static boolean isOfState(Named body, String noun) {
    return Sectors.isState(body.sector()) && FREE.stream().anyMatch(noun::startsWith);
  }

  /// "The federation" is one that has the word in its name; "the agency" may be any office.
  private static boolean isCalled(Named body, NounIndex.Match noun, Words read) {
    return noun.noun().role() != Noun.Role.ORGANISATION || Fold.fold(body.name()).contains(read.piece(noun.begin()));
  }

  private Optional<Named> bodyBefore(int position, int piece, String sector, Predicate<Named> fits) {
    for (int s = position; s >= 0 && s > position - 4; s--) {
      List<Mention> there = mentions.get(s);
      for (int i = there.size() - 1; i >= 0; i--) {
        Mention mention = there.get(i);
        boolean isBefore = s < position || mention.end() <= piece;
        if (isBefore && mention.named().kind() == Kind.BODY && Sectors.agree(sector, mention.named().sector()) && fits.test(mention.named())) {
          return Optional.of(mention.named());
        }
      }
    }
    return Optional.empty();
  }

  /// Organs of a state without a country of their own belong to the country that the report is about.
  private String countryOf(Reading reading) {
    return reading.country().isEmpty() && Sectors.isState(reading.sector()) ? country : reading.country();
  }

  /// Whom a pronoun means: the nearest person before it for "he", "ella"; the nearest group or body for "they", "ellos". Looks no
  /// further back than the sentence before. [Party#UNKNOWN] if there is no such antecedent, or if the word is not a personal pronoun.
  public Party resolve(Sentence sentence, int pronoun, WordClasses words) {
    return Pronouns.antecedent(this, words, language, sentence, before(sentence), pronoun);
  }

  private Optional<Sentence> before(Sentence sentence) {
    Integer position = positions.get(sentence.number());
    return position == null || position == 0 ? Optional.empty() : Optional.of(words.get(position - 1).sentence());
  }

  private Words wordsOf(Sentence sentence) {
    Integer position = positions.get(sentence.number());
    return position != null && words.get(position).sentence() == sentence
        ? words.get(position)
        : new Words(language, sentence);
  }

  /// Whether a word, written with a capital, is one of several of an organisation's name.
  public boolean isInName(Sentence sentence, Token word) {
    int piece = wordsOf(sentence).first(word.index());
    return Character.isUpperCase(word.form().codePointAt(0)) && wordsOf(sentence).writing() == Words.Writing.MIXED
        && mentionsOf(sentence).stream().anyMatch(mention -> mention.covers(piece) && mention.end() - mention.begin() > 1 && mention.named().kind() == Kind.BODY);
  }

  private List<Mention> mentionsOf(Sentence sentence) {
    Integer position = positions.get(sentence.number());
    return position != null && words.get(position).sentence() == sentence
        ? mentions.get(position)
        : names.find(wordsOf(sentence));
  }

  private List<PersonRuns.Run> runsOf(Sentence sentence) {
    Integer position = positions.get(sentence.number());
    return position != null && words.get(position).sentence() == sentence
        ? runs.get(position)
        : new PersonRuns(language, lexicon, wordsOf(sentence), mentionsOf(sentence)).find();
  }
}
