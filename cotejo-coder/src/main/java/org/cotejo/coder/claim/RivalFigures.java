package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// A figure that somebody sets against the one before, without saying again of what: "Police confirmed eight deaths. The mayor **speaks of twenty**", "la Fiscalía **reconoce 1.612**",
/// "the league puts **the figure at 76**". It counts what the last claim with a figure counted, in this sentence or the two before.
final class RivalFigures {
  private static final int SENTENCES_BACK = 2;
  /// Words that name somebody between a semicolon and a comma.
  private static final int LABEL = 7;
  private static final Set<String> OF_PEOPLE = Set.of("killed", "wounded", "arrested", "missing", "kidnapped", "displaced", "deployed", "participants", "homicides");
  /// Words between "the toll" and its verb: "the toll **for 2023** stood at 389".
  private static final int TALLY = 4;
  private static final String STATISTIC = "STATISTIC";
  private static final String FIRST = "killed";
  private static final Set<String> OF_DEAD = Set.of("killed", "homicides");
  private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{L}\\p{N}]+");
  /// Articles and prepositions have no more letters.
  private static final int SHORT = 4;
  /// A published figure of whatever was counted.
  private static final String ANY_FIGURE = "figure";

  private RivalFigures() {}

  /// The claims of a document with those of rival figures among them, in the order of the sentences.
  static List<Claim> added(Reading reading, List<Claim> claims, ClaimIds ids) {
    List<Claim> all = new ArrayList<>(claims);
    for (Tree tree : reading.trees()) {
      for (Token verb : tree.sentence().tokens()) {
        if (verb.pos().equals("VERB") && tree.isA(WordClass.REACHING_VERB, verb)) {
          tally(reading, tree, verb, all, ids).ifPresent(claim -> all.add(place(all, claim.sentence()), claim));
        }
        if (verb.pos().equals("NUM") && tree.hasChild(verb.index(), be -> be.is("cop"))) {
          said(reading, tree, verb, all, ids).ifPresent(claim -> all.add(place(all, claim.sentence()), claim));
        }
        if (verb.pos().equals("VERB") && tree.isA(WordClass.FIGURE_VERB, verb)) {
          rival(reading, tree, verb, all, ids).ifPresent(claim -> all.add(place(all, claim.sentence()), claim));
        }
      }
      for (NumberMention figure : reading.numbersIn(tree.sentence().span())) {
        withoutVerb(reading, tree, figure, all, ids).ifPresent(claim -> all.add(place(all, claim.sentence()), claim));
      }
    }
    return all;
  }

  /// "605 murders last year, and up to Monday **the toll for 2023 stood at 389**": what was counted before, at another time.
  private static Optional<Claim> tally(Reading reading, Tree tree, Token verb, List<Claim> claims, ClaimIds ids) {
    Optional<Token> noun = tree.sentence().tokens().stream().filter(word -> word.index() < verb.index() && word.index() >= verb.index() - TALLY)
        .filter(word -> tree.isA(WordClass.NUMBER_NOUN, word) && tree.hasChild(word.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det))
            && !tree.hasChild(word.index(), of -> of.is("nmod") && tree.hasPreposition(of.index(), WordClass.OF_PREPOSITION) && !reading.isTime(of))).reduce((_, last) -> last);
    Optional<NumberMention> figure = tree.children(verb.index()).stream()
        .filter(number -> number.pos().equals("NUM") && number.index() > verb.index() && (number.is("obj") || number.is("obl") && tree.hasPreposition(number.index(), WordClass.FIGURE_PREPOSITION)) && isBare(tree, number))
        .flatMap(number -> reading.numbersIn(tree.sentence().span()).stream().filter(mention -> mention.digits().contains(number.span()) && mention.kind() == NumberMention.Kind.CARDINAL)).findFirst();
    if (noun.isEmpty() || figure.isEmpty() || isCounted(claims, tree, figure.get())) {
      return Optional.empty();
    }
    TextSpan clause = new TextSpan(noun.get().span().begin(), tree.sentence().span().end());
    Attribution own = reading.attributions().of(figure.get().digits());
    return antecedent(claims, tree.sentence().number()).map(told -> rival(told, tree, cue(told), Party.UNKNOWN, figure.get(), ids).withAttribution(own).withDate(date(reading, clause).orElse(told.date())));
  }

  /// "**The** corresponding **figure** for January was **38**": what was counted before, of another time.
  private static Optional<Claim> said(Reading reading, Tree tree, Token number, List<Claim> claims, ClaimIds ids) {
    boolean figure = tree.children(number.index(), "nsubj").stream().anyMatch(noun -> tree.isA(WordClass.NUMBER_NOUN, noun) && tree.hasChild(noun.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det)));
    Optional<NumberMention> counted = reading.numbersIn(tree.sentence().span()).stream().filter(mention -> mention.digits().contains(number.span()) && mention.kind() == NumberMention.Kind.CARDINAL).findFirst();
    if (!figure || counted.isEmpty() || isBeforeNoun(tree, number) || isCounted(claims, tree, counted.get())) {
      return Optional.empty();
    }
    Attribution own = reading.attributions().of(counted.get().digits());
    return antecedent(claims, tree.sentence().number()).map(told -> rival(told, tree, cue(told), Party.UNKNOWN, counted.get(), ids)
        .withAttribution(own instanceof Attribution.OwnVoice ? told.attribution() : own).withDate(date(reading, tree.sentence().span()).orElse(told.date())));
  }

  /// The first time that a stretch tells.
  private static Optional<EventDate> date(Reading reading, TextSpan stretch) {
    return reading.datesIn(stretch).stream().filter(date -> date.kind() != DateMention.Kind.DURATION && date.kind() != DateMention.Kind.TIME && date.date().start().isPresent()).map(DateMention::date).findFirst();
  }

  /// "The government reported four deaths; **the opposition, nine**": the verb is not said again.
  private static Optional<Claim> withoutVerb(Reading reading, Tree tree, NumberMention figure, List<Claim> claims, ClaimIds ids) {
    int number = PartFinder.word(tree, figure).index();
    int comma = number > 0 && tree.hasPreposition(number, WordClass.FIGURE_PREPOSITION) ? number - 2 : number - 1;
    if (figure.kind() != NumberMention.Kind.CARDINAL || comma < 2 || !tree.token(comma).form().equals(",") || !isBare(tree, tree.token(number)) || isCounted(claims, tree, figure)) {
      return Optional.empty();
    }
    List<Token> label = label(tree, comma);
    return label.stream().filter(word -> word.hasPos("NOUN", "PROPN") && reading.parties().canAct(tree.sentence(), word)).findFirst()
        .map(word -> reading.parties().party(tree.sentence(), word)).filter(Party::isKnown)
        .flatMap(speaker -> antecedent(claims, tree.sentence().number()).filter(told -> told.sentence() == tree.sentence().number() && told.attribution() instanceof Attribution.Sourced)
            .map(told -> rival(told, tree, cue(told), speaker, figure, ids)));
  }

  /// The words between a semicolon and a comma; none if they are many or hold a verb.
  private static List<Token> label(Tree tree, int comma) {
    int begin = comma;
    while (begin > 0 && comma - begin <= LABEL && !tree.token(begin - 1).form().equals(";")) {
      begin--;
    }
    List<Token> words = tree.sentence().tokens().subList(begin, comma);
    return begin == 0 || comma - begin > LABEL || words.stream().anyMatch(word -> word.hasPos("VERB", "AUX")) ? List.of() : words;
  }

  static int place(List<Claim> claims, int sentence) {
    int at = claims.size();
    while (at > 0 && claims.get(at - 1).sentence() > sentence) {
      at--;
    }
    return at;
  }

  private static Optional<Claim> rival(Reading reading, Tree tree, Token verb, List<Claim> claims, ClaimIds ids) {
    Optional<NumberMention> figure = figure(reading, tree, verb).or(() -> ofSame(reading, tree, verb, claims));
    if (figure.isEmpty() || tree.hasChild(verb.index(), child -> tree.isA(WordClass.NEGATION, child)) || isCounted(claims, tree, figure.get())) {
      return Optional.empty();
    }
    Optional<Party> speaker = tree.children(verb.index(), "nsubj").stream().filter(head -> head.index() < verb.index() || !head.pos().equals("NUM"))
        .map(head -> reading.parties().party(tree.sentence(), tree.contentHead(head))).filter(Party::isKnown).findFirst();
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Optional<EventDate> own = date(reading, new TextSpan(figure.get().span().end(), tree.sentence().span().end()));
    Attribution source = tree.hasSe(verb.index()) ? reading.attributions().of(verb.span()) : new Attribution.Sourced(speaker.get(), Party.UNKNOWN, verb.form()); // "**se elevan** a siete las víctimas": they tell nothing
    return antecedent(claims, tree.sentence().number()).map(told -> rival(told, tree, source, figure.get(), ids).withDate(told.eventType().equals(STATISTIC) ? own.orElse(told.date()) : told.date()));
  }

  private static Claim rival(Claim told, Tree tree, String cue, Party speaker, NumberMention figure, ClaimIds ids) {
    return rival(told, tree, new Attribution.Sourced(speaker, Party.UNKNOWN, cue), figure, ids);
  }

  private static Claim rival(Claim told, Tree tree, Attribution source, NumberMention figure, ClaimIds ids) {
    Measurement counted = told.measurement().orElseThrow();
    Measurement measurement = new Measurement(counted.measure(), figure.text(), counted.sector(), counted.unit(), figure.count());
    return new Claim(ids.next(tree.sentence().span(), told.act(), counted.measure(), figure.text()), tree.sentence().number(), tree.sentence().span(), told.eventType(), told.act(), told.modes(),
        told.contexts(), told.cameo(), told.goldstein(), told.quad(), told.actor(), uncounted(told.recipient()), Optional.of(measurement), Optional.empty(), told.date(), told.place(),
        source, told.status(), List.of(), told.plan(), told.confidence(), told.rule());
  }

  /// The word by which somebody said what was told before; the rival goes on with it.
  static String cue(Claim told) {
    return told.attribution() instanceof Attribution.Sourced(Party _, Party _, String cue) ? cue : "";
  }

  /// Of "eight people" only what they are: the rival counts others.
  static Party uncounted(Party people) {
    return new Party("", "", people.sector(), people.country());
  }

  /// The bare number that the verb takes, or that it puts the figure at.
  private static Optional<NumberMention> figure(Reading reading, Tree tree, Token verb) {
    return Stream.concat(tree.children(verb.index(), "obj").stream().filter(object -> object.index() > verb.index()),
            tree.children(verb.index()).stream().filter(child -> child.is("obl") && tree.hasPreposition(child.index(), WordClass.FIGURE_PREPOSITION) && namesNothingElse(tree, verb)))
        .filter(number -> number.pos().equals("NUM") && isBare(tree, number))
        .flatMap(number -> reading.numbersIn(tree.sentence().span()).stream().filter(mention -> mention.digits().contains(number.span()) && mention.kind() == NumberMention.Kind.CARDINAL))
        .findFirst();
  }

  /// "The union counts 97 drivers killed. The ombudsman **speaks of 109 drivers**": with the noun of those counted before.
  private static Optional<NumberMention> ofSame(Reading reading, Tree tree, Token verb, List<Claim> claims) {
    String before = antecedent(claims, tree.sentence().number()).map(told -> told.measurement().orElseThrow().text().toLowerCase(Locale.ROOT)).orElse("");
    return tree.children(verb.index()).stream().filter(noun -> (noun.is("obj") || noun.is("obl")) && noun.index() > verb.index() && noun.pos().equals("NOUN") && before.contains(" " + noun.form().toLowerCase(Locale.ROOT)))
        .filter(noun -> tree.children(noun.index()).stream().allMatch(child -> child.is("nummod") || child.is("case") || child.is("advmod")))
        .flatMap(noun -> tree.children(noun.index(), "nummod").stream())
        .flatMap(number -> reading.numbersIn(tree.sentence().span()).stream().filter(mention -> mention.digits().contains(number.span()) && mention.kind() == NumberMention.Kind.CARDINAL)).findFirst();
  }

  /// "Puts **the figure** at 76", "**la** cifra en nueve", "habla de once"; not "sees a rise of 12".
  private static boolean namesNothingElse(Tree tree, Token verb) {
    return tree.children(verb.index(), "obj").stream().allMatch(object -> object.pos().equals("PRON")
        || tree.isA(WordClass.NUMBER_NOUN, object) && !tree.hasChild(object.index(), child -> child.is("nmod")));
  }

  private static boolean isBare(Tree tree, Token number) {
    Predicate<Token> noun = child -> child.hasPos("NOUN", "PROPN", "SYM") && !child.is("obl");
    return !tree.hasChild(number.index(), noun) && !isBeforeNoun(tree, number);
  }

  private static boolean isBeforeNoun(Tree tree, Token number) {
    return number.index() + 1 < tree.sentence().size() && tree.token(number.index() + 1).hasPos("NOUN", "PROPN", "SYM");
  }

  static boolean isCounted(List<Claim> claims, Tree tree, NumberMention figure) {
    return claims.stream().filter(claim -> claim.sentence() == tree.sentence().number()).flatMap(claim -> claim.measurement().stream())
        .anyMatch(measurement -> measurement.count().equals(figure.count()));
  }

  /// The last total of people; of one sentence the dead before others.
  static Optional<Claim> antecedent(List<Claim> claims, int sentence) {
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      List<Claim> totals = totals(claims, sentence - back);
      if (!totals.isEmpty()) {
        return totals.stream().filter(claim -> claim.measurement().orElseThrow().measure().equals(FIRST)).findFirst().or(() -> Optional.of(totals.getLast()));
      }
    }
    return Optional.empty();
  }

  /// "By state, **the homicides** were as follows": the total of what the words name, if one does.
  static Optional<Claim> antecedent(List<Claim> claims, Tree tree, String words) {
    int sentence = tree.sentence().number();
    return IntStream.rangeClosed(0, SENTENCES_BACK).boxed().flatMap(back -> totals(claims, sentence - back).stream()).filter(claim -> namesCounted(tree, claim, words)).findFirst()
        .or(() -> antecedent(claims, sentence));
  }

  private static boolean namesCounted(Tree tree, Claim claim, String words) {
    Measurement counted = claim.measurement().orElseThrow();
    Set<String> named = WORD_BORDER.splitAsStream(words.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    boolean killings = OF_DEAD.contains(counted.measure()) && tree.sentence().tokens().stream().anyMatch(noun -> named.contains(noun.form().toLowerCase(Locale.ROOT)) && tree.isA(WordClass.KILLING_NOUN, noun));
    return killings || WORD_BORDER.splitAsStream(counted.text().toLowerCase(Locale.ROOT)).anyMatch(word -> word.length() > SHORT && Character.isLetter(word.charAt(0)) && named.contains(word));
  }

  private static List<Claim> totals(List<Claim> claims, int sentence) {
    return claims.stream().filter(claim -> claim.sentence() == sentence && claim.partOf().isEmpty())
        .filter(claim -> claim.measurement().filter(measurement -> (OF_PEOPLE.contains(measurement.measure()) || claim.act().equals(ANY_FIGURE)) && measurement.count().low().isPresent()).isPresent()).toList();
  }
}
