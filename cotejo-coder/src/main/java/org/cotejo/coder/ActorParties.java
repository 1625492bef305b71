package org.cotejo.coder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.actor.DocumentActors;
import org.cotejo.coder.actor.Kind;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.coder.match.Parties;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Party;

/// The document's actors as the matcher and the claims ask for them. A nationality that stands for a party ("**Venezuelan** cooperation
/// with Colombia") is that country's government.
record ActorParties(DocumentActors actors, DocumentPlaces places, WordClasses words) implements Parties {
  /// Sectors whose adjective tells who acts; of an *armed* attack it only tells how.
  private static final Set<String> FORCES = Set.of("COP", "MIL", "PRM", "SPY");
  private static final Set<String> STATE_SECTORS = Set.of("GOV", "COP", "MIL", "JUD", "SPY", "LEG");
  private static final String CIVILIAN = "CVL";

  @Override
  public Party party(Sentence sentence, Token head) {
    return domestic(read(sentence, head));
  }

  /// "The **Defense Department** sent soldiers to Apatzingán": a ministry or force by a name that many countries have is not that of a country which the report never names.
  private Party domestic(Party party) {
    boolean common = !party.name().isEmpty() && STATE_SECTORS.contains(party.sector()) && !party.country().isEmpty() && party.text().trim().contains(" ") && party.text().chars().anyMatch(Character::isLowerCase);
    Optional<String> home = places.documentCountry().map(EventPlace::country).filter(country -> !country.isEmpty() && !country.equals(party.country()));
    boolean foreign = common && home.isPresent() && places.mentions().stream().noneMatch(place -> place.place().country().equals(party.country()));
    return foreign ? new Party(party.text(), "", party.sector(), home.get()) : home.filter(_ -> isOfNobodysCountry(party)).map(country -> new Party(party.text(), "", party.sector(), STATE_SECTORS.contains(party.sector()) ? country : "")).orElse(party);
  }

  /// "**Police** arrested nine", in a report on Egypt that names the United States more often than any body of Egypt: whom nothing gives a country is of the report's.
  private boolean isOfNobodysCountry(Party party) {
    return party.isKnown() && party.name().isEmpty() && !party.country().isEmpty() && party.country().equals(actors.country())
        && places.mentions().stream().noneMatch(place -> place.place().country().equals(party.country()) && party.text().contains(place.text()));
  }

  private Party read(Sentence sentence, Token head) {
    Optional<Party> described = oneSaid(sentence, head);
    if (described.isPresent()) {
      return described.get();
    }
    if (head.pos().equals("PRON") || isClitic(head)) {
      return actors.resolve(sentence, head.index(), words);
    }
    if (head.is("amod") && nationality(head).isPresent()) {
      return ofNation(head, nationality(head).get());
    }
    if (head.is("amod") && head.pos().equals("ADJ")) {
      return force(head).orElse(Party.UNKNOWN);
    }
    Optional<Party> said = share(sentence, head).flatMap(number -> predicate(sentence, number));
    if (said.isPresent()) {
      return said.get();
    }
    Party party = actors.party(sentence, head.index());
    Optional<Party> others = others(sentence, head, party);
    if (others.isPresent()) {
      return others.get();
    }
    if (!party.isKnown() && isAged(sentence, head)) {
      return new Party(written(sentence, sentence.children(head.index()).stream().mapToInt(Token::index).filter(word -> word < head.index()).min().orElse(head.index()), head.index()), "", CIVILIAN, "");
    }
    if (!party.isKnown() && isCountedPeople(sentence, head)) {
      return predicate(sentence, head).orElseGet(() -> new Party(head.form(), "", gapped(sentence, head), ""));
    }
    return party.isKnown() ? party : oneOfThem(sentence, head).map(one -> actors.party(sentence, one.index())).filter(Party::isKnown).or(() -> nationality(head).map(place -> ofNation(head, place))).or(() -> government(head)).or(() -> force(head)).orElse(party);
  }

  /// "**The third**, a 25-year-old Ecuadorian, died": one of those counted before, by what is said of him.
  private Optional<Token> oneOfThem(Sentence sentence, Token head) {
    return !words.has(WordClass.ORDINAL, head.lemma()) || !head.is("nsubj") ? Optional.empty() : sentence.children(head.index()).stream()
        .filter(one -> one.is("appos") && one.index() > head.index() && actors.canAct(sentence, one.index())).findFirst();
  }

  /// "One of them, **a bookkeeper**": who he is says more than whose number he is of.
  private Optional<Party> oneSaid(Sentence sentence, Token head) {
    boolean one = words.has(WordClass.INDEFINITE, head.lemma()) && head.hasPos("NUM", "PRON", "NOUN") && sentence.children(head.index()).stream().anyMatch(child -> child.is("nmod") && child.pos().equals("PRON"));
    Optional<Party> said = !one ? Optional.empty() : sentence.children(head.index()).stream().filter(who -> who.is("appos") && who.pos().equals("NOUN") && who.index() > head.index())
        .findFirst().map(who -> actors.party(sentence, who.index())).filter(Party::isKnown);
    return said.or(() -> oneOfMany(sentence, head));
  }

  /// "**One of the survivors** said": of the sector of the many.
  private Optional<Party> oneOfMany(Sentence sentence, Token head) {
    return !words.has(WordClass.INDEFINITE, head.lemma()) || !head.hasPos("NUM", "PRON") ? Optional.empty() : sentence.children(head.index()).stream()
        .filter(many -> many.is("nmod") && many.pos().equals("NOUN") && many.feature("Number").equals("Plur") && many.index() > head.index()).findFirst()
        .map(many -> part(sentence, head, many)).filter(party -> !party.sector().isEmpty());
  }

  private Party part(Sentence sentence, Token one, Token many) {
    Party whole = actors.party(sentence, many.index());
    return new Party(written(sentence, one.index(), many.index()), "", whole.sector(), whole.country());
  }

  /// "**Bogotá** offered to share intelligence".
  private Optional<Party> government(Token head) {
    return !head.hasPos("PROPN", "NOUN") ? Optional.empty() : places.mentions().stream().filter(place -> place.kind() == PlaceMention.Kind.METONYM && place.span().contains(head.span())).findFirst()
        .map(place -> new Party(place.text(), "", "GOV", place.place().country()));
  }

  /// "Un operativo **policial** dejó doce muertos": the adjective is all that the text says of who did it.
  private Optional<Party> force(Token head) {
    return head.pos().equals("ADJ") && head.is("amod") ? actors.bodySector(head).filter(FORCES::contains).map(sector -> new Party(head.form(), "", sector, "")) : Optional.empty();
  }

  /// "12 soldiers were killed and **27 others** wounded", "killed five officers and wounded **three others**".
  private Optional<Party> others(Sentence sentence, Token head, Party party) {
    boolean others = head.pos().equals("NOUN") && words.has(WordClass.OTHER_ONE, head.lemma()) && head.feature("Number").equals("Plur");
    return !others ? Optional.empty() : Optional.of(gapped(sentence, head)).filter(sector -> !sector.isEmpty()).map(sector -> new Party(party.isKnown() ? party.text() : head.form(), "", sector, ""));
  }

  /// "Four marchers were hurt and **nine** were arrested": the sector of the noun that is not said again.
  private String gapped(Sentence sentence, Token number) {
    Token verb = number.isRoot() ? number : sentence.token(number.head());
    if (!number.is("nsubj") && !number.is("obj") || !verb.is("conj") || !sentence.token(verb.head()).pos().equals("VERB")) {
      return "";
    }
    return Stream.of("obj", "nsubj").flatMap(role -> sentence.children(verb.head()).stream().filter(noun -> noun.is(role)))
        .filter(noun -> noun.pos().equals("NOUN") && sentence.hasChild(noun.index(), "nummod"))
        .map(noun -> actors.party(sentence, noun.index()).sector()).findFirst().orElse("");
  }

  /// "Nine of the dead were **farmers**": what people who are only counted are said to be.
  private Optional<Party> predicate(Sentence sentence, Token number) {
    Token noun = number.is("nsubj") ? sentence.token(number.head()) : number;
    boolean said = noun != number && noun.hasPos("NOUN", "ADJ") && sentence.hasChild(noun.index(), "cop");
    return said ? Optional.of(actors.party(sentence, noun.index())).filter(Party::isKnown) : Optional.empty();
  }

  /// "**Nine** of the dead".
  private static Optional<Token> share(Sentence sentence, Token whole) {
    boolean counted = sentence.hasChild(whole.index(), "nummod");
    return !whole.is("nmod") || counted ? Optional.empty() : Optional.of(sentence.token(whole.head())).filter(number -> number.pos().equals("NUM"));
  }

  private static Party ofNation(Token head, PlaceMention nation) {
    return new Party(head.form(), "", "GOV", nation.place().country());
  }

  @Override
  public boolean canAct(Sentence sentence, Token head) {
    if (head.is("amod") && head.pos().equals("ADJ")) {
      return nationality(head).isPresent() || force(head).isPresent() && actors.canAct(sentence, head.index());
    }
    return actors.canAct(sentence, head.index()) || oneOfThem(sentence, head).isPresent() || nationality(head).isPresent() || government(head).isPresent() || isCountedPeople(sentence, head) || isPersonalNumber(sentence, head) || isSomebody(head) || isAged(sentence, head) || isNamed(sentence, head) || head.lemma().equals("it") && actors.resolve(sentence, head.index(), words).isKnown();
  }

  /// "La promotora de salud **Marleny Ulcué**": whoever has a person's name is one, whatever he does.
  private boolean isNamed(Sentence sentence, Token head) {
    return head.pos().equals("NOUN") && sentence.children(head.index()).stream()
        .anyMatch(name -> (name.is("appos") || name.is("flat")) && name.pos().equals("PROPN") && name.index() > head.index() && actors.actor(sentence, name.index()).kind() == Kind.PERSON);
  }

  @Override
  public boolean isPerson(Sentence sentence, Token head) {
    return actors.actor(sentence, head.index()).kind() == Kind.PERSON;
  }

  @Override
  public boolean isBody(Sentence sentence, Token head) {
    return actors.actor(sentence, head.index()).kind() == Kind.BODY;
  }

  @Override
  public boolean isInName(Sentence sentence, Token word) {
    return actors.isInName(sentence, word);
  }

  @Override
  public boolean isCountry(Sentence sentence, Token head) {
    return actors.actor(sentence, head.index()).kind() == Kind.COUNTRY;
  }

  /// "**97** died in the riots", "**thousands** marched", "**another** was shot": a bare number that acts, dies or is arrested is of people.
  private boolean isCountedPeople(Sentence sentence, Token head) {
    boolean number = head.pos().equals("NUM") || head.hasPos("DET", "PRON", "ADJ") && (words.has(WordClass.SOME_PEOPLE, head.lemma()) || words.has(WordClass.SOME_PEOPLE, head.form().toLowerCase(Locale.ROOT)))
        || words.has(WordClass.QUANTITY_NOUN, head.lemma()) && head.feature("Number").equals("Plur");
    boolean suffers = sentence.children(head.index()).stream().anyMatch(child -> child.is("acl") && child.feature("VerbForm").equals("Part"));
    return number && (head.is("nsubj") || head.is("obj") || suffers);
  }

  /// "Mataron **a los cinco**", "detuvieron **a once**": *a* before a bare number marks people.
  private boolean isPersonalNumber(Sentence sentence, Token head) {
    return head.pos().equals("NUM") && head.is("obl") && head.index() > 0 && words.has(WordClass.DONE_TO_PERSON, sentence.token(head.head()).lemma())
        && sentence.tokens().stream().anyMatch(word -> word.head() == head.index() && word.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, word.lemma()));
  }

  /// Words of a sentence with the spaces that stand between them.
  private static String written(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder(sentence.token(first).form());
    for (int i = first + 1; i <= last; i++) {
      words.append(sentence.token(i - 1).span().end() < sentence.token(i).span().begin() ? " " : "").append(sentence.token(i).form());
    }
    return words.toString();
  }

  /// "Shot **a 17-year-old**".
  private boolean isAged(Sentence sentence, Token head) {
    boolean person = head.is("nsubj") || head.is("obj") || head.is("nmod") || head.is("obl") || head.is("conj");
    return person && words.has(WordClass.AGE_WORD, head.lemma()) && head.index() > 2 && sentence.token(head.index() - 1).form().equals("-") && sentence.token(head.index() - 2).pos().equals("NOUN");
  }

  /// "**They** were executed", "**nobody** was hurt".
  private static boolean isSomebody(Token head) {
    boolean we = head.feature("Person").equals("1") && head.feature("Number").equals("Plur") && head.is("nsubj");
    boolean personal = (we || head.feature("Person").equals("3")) && !head.lemma().equals("it") && head.feature("PronType").equals("Prs");
    return isClitic(head) || head.pos().equals("PRON") && (personal || head.feature("PronType").equals("Neg") && !head.lemma().matches("nothing|nada"));
  }

  /// "**La** mataron": a pronoun that taggers take for an article.
  private static boolean isClitic(Token head) {
    return head.pos().equals("DET") && head.lemma().equals("el") && head.is("obj");
  }

  private Optional<PlaceMention> nationality(Token head) {
    return head.pos().equals("ADJ")
        ? places.mentions().stream().filter(p -> p.kind() == PlaceMention.Kind.DEMONYM && p.span().equals(head.span())).findFirst()
        : Optional.empty();
  }

  @Override
  public Optional<String> adjectiveSector(Token adjective) {
    return actors.bodySector(adjective);
  }
}
