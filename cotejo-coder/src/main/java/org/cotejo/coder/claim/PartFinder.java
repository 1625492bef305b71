package org.cotejo.coder.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Finds the subsets that a sentence breaks a total into: "90 arrested, **20 of whom** ...", "12 dead, **including three children**",
/// "entre ellos dos menores".
final class PartFinder {
  /// How far behind its introduction a part may begin, in characters.
  private static final int REACH = 90;

  /// How far behind the figure of a part it may be said whose deed it is, in words.
  private static final int DOER_REACH = 6;

  /// How far behind it may be said where, in words.
  private static final int PLACE_REACH = 4;
  /// Letters of an article between preposition and name: "en **la** Guajira".
  private static final int ARTICLE = 5;

  private final Pattern introductions;
  private final Pattern ofWhom;

  PartFinder(WordClasses words) {
    introductions = Pattern.compile("\\b" + words.alternatives(WordClass.PART_INTRODUCTION) + "\\b", Pattern.CASE_INSENSITIVE);
    ofWhom = Pattern.compile("^\\s*" + words.alternatives(WordClass.OF_WHOM) + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /// A subset of a counted total.
  ///
  /// @param who whom it counts
  /// @param by whose deed this part is, if the text says so of it alone: "12 de ellos **a manos de la policía**"
  /// @param where of this part alone: "60 of them **in Zulia**"
  record Part(Party who, Measurement measurement, Optional<Token> by, Optional<EventPlace> where) {}

  /// The parts of a total, which stand after it in its sentence.
  ///
  /// @param after the total's words
  /// @param others the words of the sentence's other events: what they count is no part
  List<Part> find(Reading reading, Tree tree, Measurement total, TextSpan after, List<Token> others) {
    TextSpan rest = new TextSpan(Math.min(after.end(), tree.sentence().span().end()), tree.sentence().span().end());
    List<NumberMention> figures = reading.numbersIn(rest).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && isLess(number, total)).toList();
    List<NumberMention> listed = Breakdown.of(reading, tree, total, figures, others);
    List<NumberMention> totals = reading.numbersIn(rest).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && isCountedByVerb(tree, number, others)).toList();
    Stream<Part> counted = figures.stream()
        .filter(number -> listed.contains(number) || introduced(reading.text(), rest, number, totals) && !isOfAnother(tree, others, new TextSpan(rest.begin(), Math.max(rest.begin(), number.span().begin())))
            && !isWhere(tree, number) && countedNoun(tree, word(tree, number)).filter(others::contains).isEmpty() && !opensClause(reading.text(), tree, number, others) && !isOfNextVerb(reading.text(), rest, tree, number))
        .map(number -> part(reading, tree, total, number));
    return Stream.concat(counted, ones(reading, tree, total, rest, others)).toList();
  }

  /// "Two were killed and **five others**, including a constable, sustained injuries": between the total and its part a second total stands, and the part is that one's.
  private static boolean isOfAnother(Tree tree, List<Token> others, TextSpan between) {
    return others.stream().map(event -> event.is("xcomp") && !event.isRoot() ? tree.token(event.head()) : event).filter(event -> event.pos().equals("VERB")).flatMap(event -> tree.children(event.index()).stream().filter(child -> child.is("nsubj") || child.is("obj")))
        .anyMatch(total -> between.contains(total.span()) && isFigure(tree, total));
  }

  private static boolean isFigure(Tree tree, Token total) {
    return total.pos().equals("NUM") || tree.hasChild(total.index(), figure -> figure.is("nummod"));
  }

  /// "One was found dead and **four people**, among them a girl, are still held": the part of another total, whatever is told of that one.
  private static boolean isOfOtherTotal(Tree tree, TextSpan rest, Token head) {
    return (head.is("appos") || head.is("nmod") || head.is("conj")) && !head.isRoot() && rest.contains(tree.token(head.head()).span()) && isFigure(tree, tree.token(head.head()));
  }

  /// "Three wounded, among them **a journalist**", "fifteen killed, among them **a mayor, a teacher and a child**".
  private Stream<Part> ones(Reading reading, Tree tree, Measurement total, TextSpan rest, List<Token> others) {
    Matcher introduction = introductions.matcher(rest.of(reading.text()));
    if (!introduction.find() || isOfAnother(tree, others, new TextSpan(rest.begin(), rest.begin() + introduction.start()))) {
      return Stream.empty();
    }
    int behind = rest.begin() + introduction.end();
    Optional<Token> article = tree.sentence().tokens().stream().filter(token -> token.span().begin() >= behind).findFirst()
        .filter(token -> token.is("det") && !token.isRoot() && tree.isA(WordClass.INDEFINITE, token) && token.head() > token.index());
    return article.map(det -> tree.token(det.head())).map(noun -> noun.relation().equals("nmod:poss") ? tree.token(noun.head()) : noun).filter(head -> isOnePerson(reading, tree, head) && !isOfOtherTotal(tree, rest, head)).stream()
        .flatMap(head -> Stream.concat(Stream.of(one(reading, tree, total, head, new TextSpan(article.get().span().begin(), NounPhrase.span(tree, head).end()))), listed(reading, tree, total, head)));
  }

  private static Stream<Part> listed(Reading reading, Tree tree, Measurement total, Token first) {
    return tree.children(first.index(), "conj").stream().filter(next -> isOnePerson(reading, tree, next) && tree.hasChild(next.index(), det -> det.is("det") && tree.isA(WordClass.INDEFINITE, det)))
        .map(next -> one(reading, tree, total, next, NounPhrase.span(tree, next)));
  }

  private static boolean isOnePerson(Reading reading, Tree tree, Token head) {
    return head.pos().equals("NOUN") && !head.feature("Number").equals("Plur") && !tree.isA(WordClass.COLLECTIVE, head) && !tree.isA(WordClass.QUANTITY_NOUN, head)
        && reading.parties().party(tree.sentence(), head).isKnown();
  }

  private static Part one(Reading reading, Tree tree, Measurement total, Token head, TextSpan words) {
    Party who = reading.parties().party(tree.sentence(), head);
    return new Part(who, new Measurement(total.measure(), words.of(reading.text()), who.sector(), total.unit(), new Count.Exact(1)), Optional.empty(), Optional.empty());
  }

  /// A part is no more than its total.
  private static boolean isLess(NumberMention number, Measurement total) {
    return total.count().high().isEmpty() || number.count().low().orElse(0) <= total.count().high().getAsDouble();
  }

  private boolean introduced(String text, TextSpan rest, NumberMention number, List<NumberMention> totals) {
    String behind = text.substring(number.digits().end(), Math.min(text.length(), number.digits().end() + REACH));
    if (ofWhom.matcher(behind).find()) {
      return totals.stream().noneMatch(total -> !total.equals(number) && total.span().end() <= number.span().begin());
    }
    int to = Math.max(rest.begin(), number.span().begin());
    int from = Math.max(rest.begin(), to - REACH);
    Matcher introduction = introductions.matcher(text.substring(from, to));
    int last = -1;
    while (introduction.find()) {
      last = introduction.end();
    }
    return last >= 0 && !text.substring(from + last, to).contains(".");
  }

  /// "27 vanished, nine of them women, and only **in two cases** was anybody sentenced".
  private static boolean isWhere(Tree tree, NumberMention number) {
    Token word = word(tree, number);
    Token head = word.is("nummod") ? tree.token(word.head()) : word;
    return head.is("obl") && tree.hasPreposition(head.index(), WordClass.LOCATIVE_PREPOSITION);
  }

  /// "It counts 35 dead and said that **more than 50** had been wounded, many of them children": a total of its own, which *them* are taken of.
  private static boolean isCountedByVerb(Tree tree, NumberMention number, List<Token> others) {
    Token word = word(tree, number);
    Token head = word.is("nummod") ? tree.token(word.head()) : word;
    return others.contains(head) || (head.is("nsubj") || head.is("obj")) && !head.isRoot() && others.contains(tree.token(head.head()));
  }

  /// "14 inmates died, including two minors, and **more than 40** were injured": the subject of the next clause is no part. "20 of whom were robbers" is, unless that clause tells of
  /// an event of its own, or of what they say.
  private boolean opensClause(String text, Tree tree, NumberMention number, List<Token> others) {
    Token word = word(tree, number);
    Token head = word.is("nummod") ? tree.token(word.head()) : word;
    boolean isSubject = head.is("nsubj") && !head.isRoot() && tree.token(head.head()).pos().equals("VERB") && head.head() > head.index();
    return isSubject && (others.contains(tree.token(head.head())) || tree.isA(WordClass.SAYING_VERB, tree.token(head.head())) || !ofWhom.matcher(text.substring(number.digits().end(), Math.min(text.length(), number.digits().end() + REACH))).find());
  }

  /// "Twelve were arrested, among them two women, and **four rifles** were seized", "detained 17 and tortured **two** of them": what a verb behind does is no part.
  private boolean isOfNextVerb(String text, TextSpan rest, Tree tree, NumberMention number) {
    Token at = word(tree, number);
    if (at.is("obj")) {
      TextSpan verb = tree.token(at.head()).span();
      return verb.end() > number.span().begin() || !introductions.matcher(text).region(verb.end(), number.span().begin()).find(); // "since it **began**, among them 21 of torture"
    }
    while (!at.isRoot() && !at.pos().equals("VERB")) {
      at = tree.token(at.head());
    }
    int verb = at.span().begin();
    Matcher introduction = introductions.matcher(text).region(rest.begin(), Math.max(rest.begin(), number.span().begin()));
    return at.pos().equals("VERB") && introduction.find() && verb > introduction.end() && verb < number.digits().begin();
  }

  static Token word(Tree tree, NumberMention number) {
    return tree.sentence().tokens().stream().filter(token -> token.span().overlaps(number.digits())).reduce((_, last) -> last).orElseThrow();
  }

  private static Part part(Reading reading, Tree tree, Measurement total, NumberMention number) {
    Token word = word(tree, number);
    Optional<Token> named = countedNoun(tree, word).or(() -> predicate(tree, word));
    Party who = named.map(head -> reading.parties().party(tree.sentence(), head)).filter(Party::isKnown)
        .orElse(new Party(number.text(), "", "", ""));
    String words = named.map(head -> NounPhrase.span(tree, head).union(number.span()).of(reading.text())).orElse(number.text());
    return new Part(who, new Measurement(total.measure(), words, who.sector(), total.unit(), number.count()), doer(tree, word), place(reading, tree, word));
  }

  /// "60 of them **in Zulia** and 30 **in Lara**": the place behind the figure, before another one.
  private static Optional<EventPlace> place(Reading reading, Tree tree, Token figure) {
    Optional<Token> preposition = tree.sentence().tokens().stream().skip(figure.index() + 1L).limit(PLACE_REACH).takeWhile(word -> !word.pos().equals("NUM") && !word.pos().equals("VERB") && !word.form().equals(","))
        .filter(word -> tree.isA(WordClass.LOCATIVE_PREPOSITION, word)).findFirst();
    return preposition.flatMap(in -> reading.placesIn(tree.sentence().span()).stream().filter(place -> place.kind() == PlaceMention.Kind.LITERAL && place.span().begin() >= in.span().end() && place.span().begin() - in.span().end() <= ARTICLE)
        .findFirst().map(PlaceMention::place));
  }

  /// The head of the phrase behind "at the hands of", near behind the figure.
  private static Optional<Token> doer(Tree tree, Token figure) {
    return tree.sentence().tokens().stream().skip(figure.index() + 1L).limit(DOER_REACH)
        .filter(word -> tree.words().has(WordClass.HANDS, word.form().toLowerCase(Locale.ROOT))).findFirst()
        .flatMap(hands -> tree.sentence().tokens().stream().skip(hands.index() + 1L).filter(word -> word.hasPos("NOUN", "PROPN")).findFirst());
  }

  /// "20 of whom, she said, were robbers": the first noun after the next copula.
  private static Optional<Token> predicate(Tree tree, Token figure) {
    return tree.sentence().tokens().stream()
        .filter(token -> token.index() > figure.index() && tree.isA(WordClass.COPULA, token))
        .findFirst()
        .flatMap(copula -> tree.sentence().tokens().stream()
            .filter(token -> token.index() > copula.index() && token.pos().equals("NOUN")).findFirst());
  }

  /// The noun that a figure counts; of "20 of whom were robbers" what they are said to be.
  static Optional<Token> countedNoun(Tree tree, Token figure) {
    if (figure.is("nummod") || figure.is("det") || figure.is("amod")) {
      return Optional.of(tree.token(figure.head()));
    }
    Optional<Token> beside = tree.children(figure.index(), "appos").stream().filter(noun -> noun.index() > figure.index()).findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    Token at = figure;
    while (!at.isRoot()) {
      Token head = tree.token(at.head());
      if (at.is("nsubj") && tree.hasChild(head.index(), child -> child.is("cop"))) {
        return Optional.of(head);
      }
      if (at.relation().toLowerCase(Locale.ROOT).startsWith("acl")) {
        break;
      }
      at = head;
    }
    return Optional.empty();
  }
}
