package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Figures listed by place or by body, as bulletins list them: "Lara counted 41 dead, **Mérida 12** and **Táchira 9**"; "Miranda **(231)**, Carabobo **(187)**"; "41 are attributed to the army,
/// **13 to the police**". Each entry is a claim of its own, of what the last total counted, in this sentence or the two before.
final class FigureLists {
  /// Words between a label and its figure: "**, con** 187", "13 **a la** policía".
  private static final int REACH = 3;
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;
  private static final Set<String> BODIES = Set.of("COP", "MIL", "GOV", "REB", "CRM", "PRM", "UAF", "SPY");

  private FigureLists() {}

  /// @param place where, of a list by place
  /// @param body who did it, of a list by body
  private record Entry(NumberMention number, Optional<EventPlace> place, Optional<Party> body) {
    boolean isLike(Entry other) {
      return place.isPresent() == other.place.isPresent();
    }
  }

  /// The claims of a document with those of listed figures among them, in the order of the sentences.
  static List<Claim> added(Reading reading, List<Claim> claims, ClaimIds ids) {
    List<Claim> all = new ArrayList<>(claims);
    for (Tree tree : reading.trees()) {
      List<Entry> entries = entries(reading, tree);
      if (!entries.isEmpty()) {
        RivalFigures.antecedent(all, tree, opening(reading, tree, entries)).ifPresent(told -> add(tree, entries, told, all, ids));
      }
    }
    return all;
  }

  /// What stands before the list.
  private static String opening(Reading reading, Tree tree, List<Entry> entries) {
    int begin = tree.sentence().span().begin();
    return new TextSpan(begin, Math.max(begin, entries.getFirst().number().span().begin())).of(reading.text());
  }

  private static void add(Tree tree, List<Entry> entries, Claim told, List<Claim> all, ClaimIds ids) {
    Count whole = told.measurement().orElseThrow().count();
    boolean first = entries.stream().anyMatch(entry -> entry.number().count().equals(whole));
    boolean speakers = entries.stream().anyMatch(entry -> entry.number().count().equals(whole) && entry.body().filter(told.attribution().claimant()::equals).isPresent());
    for (Entry entry : entries) {
      boolean larger = !first && entry.number().count().low().orElse(0) > whole.high().orElse(Double.MAX_VALUE);
      if (!larger && !RivalFigures.isCounted(all, tree, entry.number())) {
        all.add(RivalFigures.place(all, tree.sentence().number()), claim(tree, entry, told, first ? told.partOf() : Optional.of(told.id()), speakers, ids));
      }
    }
  }

  /// @param speakers whether the list tells who says how many, and not who did it: "the mayor spoke of four dead; **the police, of three**"
  private static Claim claim(Tree tree, Entry entry, Claim told, Optional<String> partOf, boolean speakers, ClaimIds ids) {
    Party actor = speakers ? told.actor() : entry.body().orElse(told.actor());
    Attribution attribution = speakers ? entry.body().<Attribution>map(speaker -> new Attribution.Sourced(speaker, Party.UNKNOWN, RivalFigures.cue(told))).orElse(told.attribution()) : told.attribution();
    Measurement counted = told.measurement().orElseThrow();
    Measurement measurement = new Measurement(counted.measure(), entry.number().text(), counted.sector(), counted.unit(), entry.number().count());
    return new Claim(ids.next(tree.sentence().span(), told.act(), counted.measure(), entry.number().text()), tree.sentence().number(), tree.sentence().span(), told.eventType(), told.act(), told.modes(),
        told.contexts(), told.cameo(), told.goldstein(), told.quad(), actor, RivalFigures.uncounted(told.recipient()), Optional.of(measurement), partOf, told.date(),
        entry.place().orElse(told.place()), attribution, told.status(), List.of(), told.plan(), told.confidence(), told.rule());
  }

  /// The entries of a sentence's list: figures before their labels or behind them, whichever are more; none if there are not two alike.
  private static List<Entry> entries(Reading reading, Tree tree) {
    List<NumberMention> figures = reading.numbersIn(tree.sentence().span()).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && number.count() instanceof Count.Exact && !isYear(number)).toList();
    if (figures.size() < 2) {
      return List.of();
    }
    List<Entry> before = alike(withFirstBehind(reading, tree, figures, figures.stream().flatMap(number -> labelBehind(reading, tree, number).stream()).toList()));
    List<Entry> behind = alike(withFirst(reading, tree, figures, figures.stream().flatMap(number -> labelBefore(reading, tree, number).stream()).toList()));
    List<Entry> list = before.size() >= behind.size() ? before : behind;
    return list.size() < 2 ? List.of() : list;
  }

  private static boolean isYear(NumberMention number) {
    double value = number.count().low().orElse(0);
    return value >= FIRST_YEAR && value < LAST_YEAR && number.digits().length() == 4;
  }

  private static List<Entry> alike(List<Entry> entries) {
    return entries.isEmpty() ? entries : entries.stream().filter(entry -> entry.isLike(entries.getLast())).toList();
  }

  /// "13 **a la policía**", "9 **en Buga**".
  private static Optional<Entry> labelBehind(Reading reading, Tree tree, NumberMention number) {
    int at = last(tree, number) + 1;
    int end = Math.min(tree.sentence().size(), at + REACH);
    boolean tied = at < end && tree.isA(WordClass.FIGURE_TIE, tree.token(at));
    while (at < end && isTie(tree, tree.token(at))) {
      at++;
    }
    int label = at;
    if (isElsewhere(tree, last(tree, number) + 1) || isElsewhere(tree, last(tree, number) + 2)) {
      return Optional.of(new Entry(number, Optional.of(reading.places().documentCountry().orElse(EventPlace.UNKNOWN)), Optional.empty()));
    }
    return !tied || label >= tree.sentence().size() ? Optional.empty() : entry(reading, tree, number, tree.token(label), place -> place.span().begin() == tree.token(label).span().begin());
  }

  /// "66 in **other states**", "y 66 repartidas en **otros estados**".
  private static boolean isElsewhere(Tree tree, int at) {
    return at + 2 < tree.sentence().size() && tree.isA(WordClass.FIGURE_TIE, tree.token(at)) && tree.isA(WordClass.OTHER_ONE, tree.token(at + 1)) && tree.isA(WordClass.STATE_NOUN, tree.token(at + 2));
  }

  /// "**Miranda** (231", "**Mérida** 12", "**Carabobo**, con 187".
  private static Optional<Entry> labelBefore(Reading reading, Tree tree, NumberMention number) {
    int at = PartFinder.word(tree, number).index() - 1;
    while (at > 0 && last(tree, number) - at <= REACH + 1 && (isTie(tree, tree.token(at)) || isBracketOrComma(tree, at))) {
      at--;
    }
    boolean onlyComma = at >= 0 && at + 2 == PartFinder.word(tree, number).index() && tree.token(at + 1).form().equals(",") && !closesEntry(tree, last(tree, number) + 1);
    int label = at;
    return label < 0 || onlyComma ? Optional.empty() : entry(reading, tree, number, tree.token(label), place -> place.span().end() == tree.token(label).span().end());
  }

  /// "Cauca, 8**;** Nariño, 7**.**": where entries are set apart by semicolons, a comma ties label and figure.
  private static boolean closesEntry(Tree tree, int behind) {
    return behind >= tree.sentence().size() || tree.token(behind).form().matches("[;.]") || tree.isA(WordClass.AND, tree.token(behind)) && tree.sentence().tokens().stream().anyMatch(token -> token.form().equals(";"));
  }

  private static boolean isBracketOrComma(Tree tree, int at) {
    return tree.token(at).form().matches("[(,:]");
  }

  private static boolean isTie(Tree tree, Token word) {
    return tree.isA(WordClass.FIGURE_TIE, word) || word.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, word);
  }

  private static int last(Tree tree, NumberMention number) {
    return tree.sentence().tokens().stream().filter(token -> token.span().overlaps(number.span())).mapToInt(Token::index).max().orElseThrow();
  }

  private static Optional<Entry> entry(Reading reading, Tree tree, NumberMention number, Token label, Predicate<PlaceMention> there) {
    Optional<EventPlace> place = reading.placesIn(tree.sentence().span()).stream().filter(mention -> mention.place().precision() != EventPlace.Precision.NONE).filter(there).map(PlaceMention::place).findFirst();
    return place.isPresent() ? Optional.of(new Entry(number, place, Optional.empty())) : body(reading, tree, label).map(party -> new Entry(number, Optional.empty(), Optional.of(party)));
  }

  private static Optional<Party> body(Reading reading, Tree tree, Token label) {
    return label.hasPos("NOUN", "PROPN") && reading.parties().canAct(tree.sentence(), label)
        ? Optional.of(reading.parties().party(tree.sentence(), label)).filter(party -> BODIES.contains(party.sector())) : Optional.empty();
  }

  /// "**41** cases are attributed to **the police**, 13 to the army": words stand between the first figure and its label, too.
  private static List<Entry> withFirstBehind(Reading reading, Tree tree, List<NumberMention> figures, List<Entry> entries) {
    if (entries.isEmpty() || entries.getFirst().number().equals(figures.getFirst())) {
      return entries;
    }
    NumberMention figure = figures.get(figures.indexOf(entries.getFirst().number()) - 1);
    TextSpan between = new TextSpan(figure.span().end(), Math.max(figure.span().end(), entries.getFirst().number().span().begin()));
    return tree.tokensIn(between).stream().flatMap(label -> entry(reading, tree, figure, label, place -> place.span().begin() == label.span().begin()).stream())
        .filter(first -> first.isLike(entries.getFirst())).reduce((_, last) -> last)
        .map(first -> Stream.concat(Stream.of(first), entries.stream()).toList()).orElse(entries);
  }

  /// "**Lara** registró **41** homicidios, Mérida 12", "**las FAES** son responsables de **512**, y el Cicpc de 298": the first entry is told with a verb between.
  private static List<Entry> withFirst(Reading reading, Tree tree, List<NumberMention> figures, List<Entry> entries) {
    if (entries.isEmpty() || entries.getFirst().number().equals(figures.getFirst())) {
      return entries;
    }
    NumberMention figure = figures.get(figures.indexOf(entries.getFirst().number()) - 1);
    TextSpan before = new TextSpan(tree.sentence().span().begin(), Math.max(tree.sentence().span().begin(), figure.span().begin()));
    return tree.tokensIn(before).stream().filter(token -> token.is("nsubj") && !token.isRoot() && token.head() > token.index()).findFirst()
        .flatMap(subject -> entry(reading, tree, figure, subject, place -> place.span().overlaps(subject.span())))
        .map(first -> Stream.concat(Stream.of(first), entries.stream()).toList()).orElse(entries);
  }
}
