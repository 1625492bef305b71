package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Coded;
import org.cotejo.ontology.Ontology;

/// The outcome of an operation as bulletins list it, without a verb for each item: "en Zulia **el saldo fue de 9 abatidos, 31 detenidos, 4 armas cortas y 12 kilos de cocaína**",
/// "the tally stood at nine dead and 31 arrested". Each item is a claim, of the day and claimant of what was told before.
final class Balances {
  /// Words between a figure and what it counts: "12 kilos **de** cocaína", "4 **nuevas** armas".
  private static final int REACH = 3;
  /// Words between the noun and its first item: "el saldo del operativo **fue de** 3 muertos".
  private static final int OPENING = 8;
  private static final int SENTENCES_BACK = 2;
  private static final String PERSONS = "persons";

  private final Reading reading;
  private final Ontology ontology;
  private final ClaimIds ids;

  Balances(Reading reading, Ontology ontology, ClaimIds ids) {
    this.reading = reading;
    this.ontology = ontology;
    this.ids = ids;
  }

  /// @param act what happened to those counted
  private record Item(NumberMention number, TextSpan words, String act, String measure) {}

  /// The claims of a document with those of listed outcomes among them, in the order of the sentences.
  List<Claim> added(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (Tree tree : reading.trees()) {
      openings(tree).filter(noun -> items(tree, noun).size() > 1).findFirst().ifPresent(noun -> items(tree, noun).stream().filter(item -> !RivalFigures.isCounted(all, tree, item.number()))
          .forEach(item -> all.add(RivalFigures.place(all, tree.sentence().number()), claim(tree, noun, item, all))));
    }
    return all;
  }

  /// "**El saldo** fue de", "**the tally** stood at": a known outcome, that something is said to be.
  private static Stream<Token> openings(Tree tree) {
    boolean mishap = tree.sentence().tokens().stream().anyMatch(word -> tree.isA(WordClass.ACCIDENT, word) || tree.isA(WordClass.ILLNESS, word));
    return mishap ? Stream.empty() : tree.sentence().tokens().stream().filter(noun -> tree.isA(WordClass.BALANCE_NOUN, noun) && noun.pos().equals("NOUN") && (noun.is("nsubj") || noun.is("obl") || noun.isRoot() || noun.is("obj")))
        .filter(noun -> tree.hasChild(noun.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det)));
  }

  /// The items of the list; none if its first stands too far off, or if one of them is of something else.
  private List<Item> items(Tree tree, Token noun) {
    List<NumberMention> figures = reading.numbersIn(new TextSpan(noun.span().end(), tree.sentence().span().end())).stream()
        .filter(number -> number.kind() == NumberMention.Kind.CARDINAL || number.kind() == NumberMention.Kind.WEIGHT).toList();
    boolean near = !figures.isEmpty() && first(tree, figures.getFirst()).orElse(Integer.MAX_VALUE) - noun.index() <= OPENING;
    return near ? figures.stream().flatMap(number -> item(tree, number).stream()).toList() : List.of();
  }

  private static OptionalInt first(Tree tree, NumberMention number) {
    return tree.tokensIn(number.digits()).stream().mapToInt(Token::index).min();
  }

  private static Optional<Item> item(Tree tree, NumberMention number) {
    int from = tree.tokensIn(number.digits()).stream().mapToInt(Token::index).max().orElse(tree.sentence().size()) + 1;
    return tree.sentence().tokens().stream().skip(from).limit(REACH).takeWhile(word -> !word.hasPos("PUNCT", "CCONJ", "VERB") || kind(tree, word).isPresent())
        .flatMap(word -> kind(tree, word).stream().map(kind -> new Item(number, number.span().union(word.span()), kind[0], kind[1]))).findFirst();
  }

  /// What is told of those that a word names: the act and what it counts.
  private static Optional<String[]> kind(Tree tree, Token word) {
    return Stream.of(new String[] {"kill", "killed"}, new String[] {"wound", "wounded"}, new String[] {"arrest", "arrested"}, new String[] {"seize", "seized_weapons"}, new String[] {"seize", "seized_drugs"})
        .filter(kind -> isOf(tree, word, kind[1])).findFirst();
  }

  private static boolean isOf(Tree tree, Token word, String measure) {
    WordClass words = switch (measure) {
      case "killed" -> WordClass.DEAD_ONE;
      case "wounded" -> WordClass.WOUNDED_ONE;
      case "arrested" -> WordClass.HELD_ONE;
      case "seized_weapons" -> WordClass.WEAPON;
      default -> WordClass.DRUG;
    };
    String form = word.form().toLowerCase(Locale.ROOT);
    return tree.isA(words, word) || tree.words().has(words, form) || form.endsWith("s") && tree.words().has(words, form.substring(0, form.length() - 1));
  }

  private Claim claim(Tree tree, Token noun, Item item, List<Claim> claims) {
    Act act = ontology.act(item.act());
    Optional<Claim> told = claims.stream().filter(claim -> claim.sentence() <= tree.sentence().number() && claim.sentence() >= tree.sentence().number() - SENTENCES_BACK && claim.measurement().isPresent()
        && claim.partOf().isEmpty() && ontology.act(claim.act()).event().quad() == act.event().quad()).reduce((_, last) -> last);
    String cameo = act.cameo().map(Coded::code).orElse("");
    String words = item.words().of(reading.text());
    boolean people = !item.act().equals("seize");
    Party recipient = people ? new Party(words, "", "", "") : Party.UNKNOWN;
    Attribution own = reading.attributions().of(item.number().digits());
    Measurement measurement = new Measurement(item.measure(), words, "", people ? PERSONS : item.number().unit(), item.number().count());
    return new Claim(ids.next(tree.sentence().span(), act.code(), item.measure(), words), tree.sentence().number(), tree.sentence().span(), act.event().code(), act.code(), codes(act.mode().stream()),
        codes(act.contexts().stream()), cameo, ontology.goldstein(cameo), act.event().quad(), Party.UNKNOWN, recipient, Optional.of(measurement), Optional.empty(),
        told.map(Claim::date).orElse(EventDate.UNKNOWN), place(tree, noun).or(() -> told.map(Claim::place)).orElse(EventPlace.UNKNOWN),
        own instanceof Attribution.Sourced ? own : told.map(Claim::attribution).orElse(own), Status.ASSERTED, List.of(), told.map(Claim::plan).orElse(""), 0, reading.document().language().code() + "-" + act.code());
  }

  /// "**En Aragua** la cifra se ubicó en", "el balance **en Táchira** fue de": the last place before the list.
  private Optional<EventPlace> place(Tree tree, Token noun) {
    int to = items(tree, noun).getFirst().number().span().begin();
    return reading.placesIn(new TextSpan(tree.sentence().span().begin(), to)).stream().map(PlaceMention::place).filter(place -> place.precision() != EventPlace.Precision.NONE).reduce((_, last) -> last);
  }

  private static List<String> codes(Stream<? extends Coded> coded) {
    return coded.map(Coded::code).toList();
  }
}
