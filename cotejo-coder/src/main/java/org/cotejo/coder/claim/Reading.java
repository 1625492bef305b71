package org.cotejo.coder.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.coder.attribution.DocumentAttributions;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Parties;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.plan.DocumentPlans;
import org.cotejo.language.Token;
import org.cotejo.model.Document;
import org.cotejo.model.Party;
import org.cotejo.model.PersonMention;
import org.cotejo.model.TextSpan;

/// Everything that the annotators found in one document.
///
/// @param trees the parsed sentences, in text order
/// @param quotations what stands between quotation marks
/// @param tails finds the places at the end of phrases
/// @param datelines where the report says whence it was sent
/// @param persons every name of a person
public record Reading(
    Document document,
    List<Tree> trees,
    List<NumberMention> numbers,
    List<DateMention> dates,
    DocumentPlaces places,
    Parties parties,
    DocumentAttributions attributions,
    List<TextSpan> quotations,
    DocumentPlans plans,
    PlaceTail tails,
    List<TextSpan> datelines,
    List<PersonMention> persons) {

  /// Forces of the state, which go out together.
  static final Set<String> FORCES = Set.of("COP", "MIL", "PRM", "SPY");

  /// The same with other places.
  Reading with(DocumentPlaces others) {
    return new Reading(document, trees, numbers, dates, others, parties, attributions, quotations, plans, tails, datelines, persons);
  }

  public String text() {
    return document.text();
  }

  List<NumberMention> numbersIn(TextSpan span) {
    return numbers.stream().filter(number -> span.contains(number.digits())).toList();
  }

  List<DateMention> datesIn(TextSpan span) {
    return dates.stream().filter(date -> span.contains(date.span())).toList();
  }

  /// Whether a word is part of a date or time.
  boolean isTime(Token word) {
    return dates.stream().anyMatch(date -> date.span().contains(word.span()));
  }

  /// Whether a place is only where the report was sent from.
  boolean isDateline(PlaceMention place) {
    return isInDateline(place.span());
  }

  /// Whether words stand in a dateline.
  boolean isInDateline(TextSpan words) {
    return datelines.stream().anyMatch(line -> line.contains(words));
  }

  List<PlaceMention> placesIn(TextSpan span) {
    return places.mentions().stream().filter(place -> span.contains(place.span())).toList();
  }

  /// Several heads as one party, only those of them that can act.
  Party actors(Tree tree, List<Token> heads) {
    return joined(heads.stream().map(tree::contentHead).map(head -> ofBoth(tree, head, withoutPlace(tree, withoutTime(tree, parties.party(tree.sentence(), head))))).toList());
  }

  /// "Elementos **del Ejército y de la policía** estatal", "members **of the army and the police**": of both forces.
  private Party ofBoth(Tree tree, Token head, Party party) {
    Optional<String> second = tree.children(head.index(), "nmod").stream().filter(force -> tree.hasPreposition(force.index(), WordClass.OF_PREPOSITION))
        .flatMap(force -> tree.children(force.index(), "conj").stream()).filter(other -> parties.canAct(tree.sentence(), other) && !tree.hasChild(other.index(), figure -> figure.is("nummod")))
        .map(other -> parties.party(tree.sentence(), other).sector()).filter(sector -> FORCES.contains(sector) && !party.sector().contains(sector)).findFirst();
    return second.filter(_ -> FORCES.contains(party.sector())).map(sector -> new Party(party.text(), party.name(), party.sector() + "; " + sector, party.country())).orElse(party);
  }

  /// Several heads as one party, only those of them that are somebody.
  Party addressed(Tree tree, List<Token> heads) {
    return joined(heads.stream().map(tree::contentHead).filter(head -> parties.canAct(tree.sentence(), head))
        .map(head -> withoutPlace(tree, withoutTime(tree, parties.party(tree.sentence(), head)))).toList());
  }

  /// Several heads as one party: persons, bodies, and also the things that something is done to.
  Party affected(Tree tree, List<Token> heads) {
    return joined(heads.stream().map(head -> {
      Party party = withoutPlace(tree, withoutTime(tree, parties.party(tree.sentence(), tree.contentHead(head))));
      return party.isKnown() || isEmptyWord(head) ? party : withoutPlace(tree, withoutTime(tree, new Party(NounPhrase.span(tree, head).of(text()), "", Owners.sector(this, tree, head), "")));
    }).toList());
  }

  /// "A bar in the city **on Saturday night**": a date at the end of the phrase tells when, not who.
  Party withoutTime(Tree tree, Party party) {
    int begin = text().indexOf(party.text(), tree.sentence().span().begin());
    if (begin < 0 || !party.isKnown()) {
      return party;
    }
    TextSpan words = new TextSpan(begin, begin + party.text().length());
    return dates.stream().filter(date -> date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME).map(DateMention::span).filter(date -> date.overlaps(words) && date.begin() > begin && date.end() >= words.end()).findFirst()
        .map(date -> new Party(withoutLink(tree, text().substring(begin, date.begin()).strip()), party.name(), party.sector(), party.country()))
        .filter(Party::isKnown).orElse(party);
  }

  /// "According to the observatory, **a rate of 28.4 per 100,000**", "según la ONG**: 61 en Miranda**": what is counted behind a comma or colon is no part of who says it.
  Party withoutFigures(Party party) {
    int colon = party.text().indexOf(':');
    if (colon > 0 && numbers.stream().anyMatch(number -> party.text().indexOf(number.text()) > colon)) {
      return new Party(party.text().substring(0, colon), party.name(), party.sector(), party.country());
    }
    int comma = party.text().indexOf(',');
    boolean proportion = comma > 0 && numbers.stream().filter(number -> number.kind() == NumberMention.Kind.PERCENT || number.kind() == NumberMention.Kind.RATE)
        .anyMatch(number -> party.text().indexOf(number.text()) > comma);
    return proportion ? new Party(party.text().substring(0, comma), party.name(), party.sector(), party.country()) : party;
  }

  /// Without the small word that tied a date to the phrase: "the league **on**", "la liga **el**".
  private static String withoutLink(Tree tree, String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean link = tree.words().has(WordClass.TIME_PREPOSITION, last) || tree.words().has(WordClass.LOCATIVE_PREPOSITION, last)
        || tree.words().has(WordClass.MATTER_PREPOSITION, last) || tree.words().has(WordClass.DEFINITE_ARTICLE, last);
    return link ? words.substring(0, Math.max(0, words.lastIndexOf(' '))).strip() : words;
  }

  /// "Three farmers in Puerto Aldama", "two traffickers to the United States": a place at the end of the phrase tells where, not who.
  private Party withoutPlace(Tree tree, Party party) {
    int begin = text().indexOf(party.text(), tree.sentence().span().begin());
    if (begin < 0 || !party.isKnown()) {
      return party;
    }
    TextSpan words = new TextSpan(begin, begin + party.text().length());
    int end = tails.begin(party.text(), placesIn(words).stream().map(PlaceMention::span)
        .filter(place -> place.end() == words.end()).map(place -> place.begin() - begin).toList());
    return new Party(party.text().substring(0, end), party.name(), party.sector(), party.country());
  }

  /// Whether these words are (part of) a person's name, such as a surname that is a town's name too.
  boolean namesPerson(Tree tree, TextSpan words) {
    return persons.stream().anyMatch(person -> person.span().contains(words) && person.span().length() > words.length()) || tree.tokensIn(words).stream()
        .filter(token -> (token.isRoot() || !words.contains(tree.token(token.head()).span()))) // no priest in "Villa de Cura"
        .anyMatch(token -> parties.isPerson(tree.sentence(), token.is("flat") ? tree.token(token.head()) : token) && !isLocated(tree, words) || isRestOfName(tree, token, words));
  }

  /// "In **Cauca**", "en el barrio **Kennedy**": nothing happens in a person.
  private static boolean isLocated(Tree tree, TextSpan words) {
    return tree.tokensIn(words).stream().findFirst().filter(name -> {
      Token at = name;
      while ((at.is("appos") || at.is("flat") || at.is("nmod")) && !at.isRoot() && tree.token(at.head()).hasPos("NOUN", "PROPN") && at.head() < at.index()) {
        at = tree.token(at.head());
      }
      return tree.hasPreposition(at.index(), WordClass.LOCATIVE_PREPOSITION) && (at == name || tree.isA(WordClass.QUARTER, at));
    }).isPresent();
  }

  /// "Jefferson dos **Santos**": the end of a longer name that is no place's.
  private boolean isRestOfName(Tree tree, Token token, TextSpan words) {
    boolean rest = token.is("flat") && token.head() < token.index() && !words.contains(tree.token(token.head()).span());
    boolean particle = rest && token.index() > 1 && tree.words().has(WordClass.NAME_PARTICLE, tree.token(token.index() - 1).form()) && tree.token(token.index() - 1).index() > token.head();
    return particle && placesIn(tree.token(token.head()).span()).isEmpty();
  }

  /// Both as one party.
  static Party joined(Party one, Party other) {
    return joined(List.of(one, other));
  }

  private static boolean isEmptyWord(Token head) {
    return head.pos().equals("PRON") || head.pos().equals("DET");
  }

  /// Their words, names, sectors and countries joined, each said once.
  private static Party joined(List<Party> all) {
    List<Party> parties = all.stream().filter(Party::isKnown).distinct().toList();
    return parties.isEmpty() ? Party.UNKNOWN : new Party(
        each(parties, Party::text), each(parties, Party::name), each(parties, Party::sector), each(parties, Party::country));
  }

  private static String each(List<Party> parties, Function<Party, String> part) {
    return String.join("; ", parties.stream().map(part).filter(text -> !text.isEmpty()).distinct().toList());
  }
}
