package org.cotejo.coder.actor;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.Language;

/// Reads a noun phrase: who is it, by its words alone.
///
/// In this order:
///
/// 1. a name that covers the head: the name's sector ("PROVEA", "Colombia");
/// 2. the longest common noun that covers the head. If the noun is open (spokesman, leader, source), the body named or described
///    beside it gives the sector: a name, an adjective ("police", "judicial"), or another noun ("leader of the *gang*");
/// 3. an organisation's noun elsewhere in a capitalised head ("Universidad Central");
/// 4. nothing: the caller may know a person by that name.
///
/// Then *former* and *opposition* change the sector, and nationality words, or a country's name, give the country.
final class PhraseReader {
  private static final String UNIDENTIFIED = "UAF";

  private final Language language;
  private final ActorLexicon lexicon;

  PhraseReader(Language language, ActorLexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
  }

  /// @param mentions the names in the sentence
  /// @param from first piece of the phrase
  /// @param to the piece after its last
  /// @param head a piece of the head word
  Reading read(Words words, List<Mention> mentions, int from, int to, int head) {
    NounIndex nouns = lexicon.nouns(language);
    Optional<NounIndex.Match> noun = nouns.covering(words, head, from, to);
    Optional<Mention> name = mentions.stream().filter(m -> m.covers(head) && m.isInside(from, to)).findFirst();
    if (name.isPresent() && !isPartOf(name.get(), noun)) {
      Reading reading = ofName(words, mentions, name.get(), from, to);
      boolean saysNothing = reading.kind() == Kind.THING || reading.sector().isEmpty();
      if (!saysNothing || noun.isEmpty()) {
        return reading;
      }
    }
    if (noun.isEmpty()) {
      noun = organisation(words, from, to, head);
    }
    Optional<NounIndex.Match> common = noun;
    Reading reading = common.map(match -> ofNoun(words, mentions, match, from, to)).orElse(Reading.NOTHING);
    GroupNames groups = lexicon.groups(language);
    boolean isOpen = common.isEmpty() || reading.kind() == Kind.THING && groups.mayName(words, head) || common.get().noun().isOpen() && reading.kind() != Kind.PERSON && reading.sector().isEmpty();
    return isOpen ? groups.around(words, from, to, head).map(group -> named(group, reading)).orElse(reading) : reading;
  }

  private static Reading named(Reading group, Reading described) {
    return new Reading(described.kind() == Kind.GROUP ? Kind.GROUP : Kind.BODY, group.name(), group.sector(), described.country(), described.noun(), true);
  }

  /// "border police" is one noun though "police" might be a name; a nationality word inside a longer noun likewise.
  private static boolean isPartOf(Mention name, Optional<NounIndex.Match> noun) {
    return noun.isPresent()
        && noun.get().begin() <= name.begin()
        && name.end() <= noun.get().end()
        && noun.get().end() - noun.get().begin() > name.end() - name.begin();
  }

  private Reading ofName(Words words, List<Mention> mentions, Mention name, int from, int to) {
    Reading reading = Reading.of(name.named());
    if (name.named().country().isEmpty() && reading.kind() == Kind.BODY) {
      String country = country(words, mentions, from, to);
      reading = new Reading(reading.kind(), reading.name(), reading.sector(), country, reading.noun(), reading.named());
    }
    return name.isNationality() ? modified(words, from, name.begin(), reading) : reading;
  }

  private Optional<NounIndex.Match> organisation(Words words, int from, int to, int head) {
    if (!words.isCapitalised(head) || words.writing() != Words.Writing.MIXED) {
      return Optional.empty();
    }
    for (int i = head - 1; i >= from && words.isCapitalised(i); i--) {
      Optional<NounIndex.Match> found = organisationAt(words, i, from, to);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = head + 1; i < to && words.isCapitalised(i); i++) {
      Optional<NounIndex.Match> found = organisationAt(words, i, from, to);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<NounIndex.Match> organisationAt(Words words, int piece, int from, int to) {
    return lexicon.nouns(language).covering(words, piece, from, to)
        .filter(match -> match.noun().role() == Noun.Role.ORGANISATION || match.noun().role() == Noun.Role.THING);
  }

  private Reading ofNoun(Words words, List<Mention> mentions, NounIndex.Match match, int from, int to) {
    Noun noun = match.noun();
    if (noun.kind() == Kind.THING || (noun.rule() == Noun.Rule.BARE && !isBare(words, mentions, match, from, to))) {
      return Reading.NOTHING;
    }
    Optional<Mention> body = body(words, mentions, match, from, to);
    String sector = noun.sector();
    String name = "";
    String country = country(words, mentions, from, reach(words, match.end(), to));
    if (body.isPresent()) {
      Named named = body.get().named();
      boolean speaksFor = noun.isOpen() && !named.sector().isEmpty() && !body.get().isNationality();
      sector = speaksFor ? named.sector() : sector;
      name = named.kind() == Kind.BODY && (speaksFor || sector.equals(named.sector())) ? named.name() : "";
      country = country.isEmpty() ? named.country() : country;
    }
    if (country.isEmpty()) {
      country = mentions.stream().filter(m -> m.isInside(match.begin(), match.end())).map(m -> m.named().country()).findFirst().orElse("");
    }
    if (body.isPresent() && isCalled(match, body.get())) {
      sector = body.get().named().sector(); // "el centro de estudios **Indepaz**"
      name = body.get().named().name();
    }
    if (body.isPresent() && isOfIt(words, match, body.get())) {
      sector = body.get().named().sector();
    }
    boolean isTold = !sector.isEmpty() && body.isPresent() && sector.equals(body.get().named().sector());
    if (noun.isOpen() && !isTold) {
      String own = sector;
      sector = described(words, match, from, to).filter(told -> !(told.equals(UNIDENTIFIED) && Sectors.isState(own))).orElse(own); // "hooded officers" are officers
    }
    if (sector.equals(Sectors.LEGISLATURE) && body.filter(party -> party.named().sector().equals(Sectors.OPPOSED)).isPresent()) {
      sector = Sectors.OPPOSED; // "lawmakers from the **Justice First** party"
    }
    Kind kind = noun.kind() == Kind.PERSON && isPlural(words, match) ? Kind.GROUP : noun.kind();
    Reading reading = modified(words, from, to, new Reading(kind, name, sector, country, Optional.of(match), false));
    return titled(words, mentions, match, to).map(person -> reading.withPerson(person)).orElse(reading);
  }

  /// Whether the body's name follows upon the kind of body that it is.
  private static boolean isCalled(NounIndex.Match noun, Mention body) {
    boolean isBody = noun.noun().kind() == Kind.BODY || noun.noun().kind() == Kind.GROUP;
    return isBody && body.named().kind() == Kind.BODY && body.begin() == noun.end() && !body.named().sector().isEmpty();
  }

  /// "**The International Criminal Court** prosecutor", "la comisión de investigación **de la ONU**": who serves a body of several states is of none of them.
  private boolean isOfIt(Words words, NounIndex.Match noun, Mention body) {
    boolean beside = body.end() <= noun.begin() || body.begin() > noun.end() && body.begin() - noun.end() <= 2 && words.piece(noun.end()).matches("of|de|del");
    return beside && body.named().kind() == Kind.BODY && Sectors.isOfStates(body.named().sector()) && Sectors.isState(noun.noun().sector());
  }

  /// Whether the noun's head word has a plural's ending.
  boolean isPlural(Words words, NounIndex.Match noun) {
    String piece = words.piece(language == Language.ES ? noun.begin() : noun.end() - 1);
    return (piece.endsWith("s") && !piece.endsWith("ss")) || piece.endsWith("men");
  }

  /// The person whose title the noun is: "el presidente Nicolás Maduro", but not "el abogado de Nicolás Maduro".
  private Optional<Named> titled(Words words, List<Mention> mentions, NounIndex.Match noun, int to) {
    if (noun.noun().kind() != Kind.PERSON || isPlural(words, noun)) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(mention -> mention.named().isPerson() && mention.isInside(noun.end(), to))
        .filter(mention -> !lexicon.functionWords(language).contains(words.piece(mention.begin() - 1)))
        .map(Mention::named)
        .findFirst();
  }

  /// The name beside the noun that says whose it is: the nearest one before it, else the first one after it that no barrier word
  /// ("against", "contra") cuts off. A body comes before a country: "**Amnesty International**'s Nigeria office".
  private Optional<Mention> body(Words words, List<Mention> mentions, NounIndex.Match noun, int from, int to) {
    Mention best = null;
    int limit = reach(words, noun.end(), to);
    for (Mention mention : mentions) {
      boolean before = mention.isInside(from, noun.begin()) && !(best != null && best.named().kind() == Kind.BODY && mention.named().kind() == Kind.COUNTRY);
      boolean after = best == null && mention.isInside(noun.end(), limit);
      if ((before || after) && mention.named().kind() != Kind.THING && !mention.isNationality()) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The sector that an adjective or another noun gives to an open noun.
  private Optional<String> described(Words words, NounIndex.Match noun, int from, int to) {
    NounIndex nouns = lexicon.nouns(language);
    for (int i = noun.begin() - 1; i >= from; i--) {
      Optional<String> sector = sectorAt(words, nouns.covering(words, i, from, noun.begin()), i);
      if (sector.isPresent()) {
        return sector;
      }
    }
    int limit = reach(words, noun.end(), to);
    for (int i = noun.end(); i < limit; i++) {
      boolean state = language == Language.ES && i == noun.end(); // "agentes heridos": how they fared, not whose they are
      Optional<String> sector = sectorAt(words, state ? Optional.empty() : nouns.longestAt(words, i, limit), i);
      if (sector.isPresent()) {
        return sector;
      }
    }
    return lexicon.groups(language).isIn(words, noun.end(), limit) && noun.noun().kind() == Kind.PERSON && noun.noun().sector().isEmpty() ? Optional.of(Sectors.RIGHTS_GROUP) : Optional.empty();
  }

  private Optional<String> sectorAt(Words words, Optional<NounIndex.Match> noun, int piece) {
    boolean inName = words.isCapitalised(piece) && words.writing() == Words.Writing.MIXED; // "researchers at the **National** Autonomous University"
    Optional<String> told = noun.map(match -> match.noun().sector()).filter(sector -> !sector.isEmpty() && !(inName && sector.equals(Sectors.CIVILIAN)));
    return told.or(() -> lexicon.modifier(language, words.stem(piece))
        .filter(modifier -> modifier.effect() == Modifier.Effect.BODY)
        .map(Modifier::sector));
  }

  private int reach(Words words, int begin, int to) {
    for (int i = begin; i < to; i++) {
      if (lexicon.functionWords(language).isBarrier(words.piece(i))) {
        return i;
      }
    }
    return to;
  }

  private boolean isBare(Words words, List<Mention> mentions, NounIndex.Match noun, int from, int to) {
    for (int i = from; i < to; i++) {
      int piece = i;
      boolean isBeside = !noun.covers(i)
          && !lexicon.functionWords(language).isArticle(words.piece(i))
          && !words.piece(i).equals("s")
          && mentions.stream().noneMatch(mention -> mention.covers(piece) && tellsCountry(mention));
      if (isBeside) {
        return false;
      }
    }
    return true;
  }

  /// By a nationality word, or by a country that the phrase says it is of, from or in.
  private String country(Words words, List<Mention> mentions, int from, int to) {
    for (Mention mention : mentions) {
      boolean tells = mention.isInside(from, to) && tellsCountry(mention);
      if (tells && (mention.isNationality() || isOfIt(words, mention, from))) {
        return mention.named().country();
      }
    }
    return "";
  }

  private static boolean tellsCountry(Mention mention) {
    return mention.isNationality() || mention.named().kind() == Kind.COUNTRY;
  }

  private boolean isOfIt(Words words, Mention country, int from) {
    int before = country.begin() - 1;
    while (before >= from && lexicon.functionWords(language).isArticle(words.piece(before))) {
      before--;
    }
    if (before < from || !lexicon.functionWords(language).contains(words.piece(before))) {
      return true;
    }
    return switch (words.piece(before)) {
      case "of", "from", "in", "de", "en" -> true;
      default -> false;
    };
  }

  private Reading modified(Words words, int from, int to, Reading reading) {
    String sector = reading.sector();
    for (int i = from; i < to; i++) {
      boolean isNoun = reading.noun().isPresent() && reading.noun().get().covers(i);
      if (!isNoun) {
        String before = sector;
        sector = lexicon.modifier(language, words.stem(i)).map(modifier -> Sectors.modified(before, modifier)).orElse(sector);
      }
    }
    return reading.withSector(sector);
  }
}
