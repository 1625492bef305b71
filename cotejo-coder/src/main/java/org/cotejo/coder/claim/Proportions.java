package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.status.StatusReader;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Coded;
import org.cotejo.ontology.Ontology;

/// Published figures in per cent or so many to so many: changes ("410 homicides, **44 percent fewer** than in 2020"), shares ("involved in **37 percent of the cases**") and rates
/// ("a murder rate of **21 per 100,000**, compared with **13.9** the year before").
///
/// Prices and polls have percentages, too: one counts only if what it is of is an offence, or counted by a published figure beside it.
final class Proportions {
  private static final String STATISTIC = "STATISTIC";
  private static final String OTHER = "other";
  private static final String PERCENT = "percent";
  private static final String TREND = "trend";
  private static final String SHARE = "share";
  private static final String RATE = "rate";
  /// Characters between a figure and how much more or less it is: "410 homicides in the first half of the year, **18 percent fewer**".
  private static final int NEAR = 90;
  /// Characters between a figure and a share or rate that is said of it: "410 homicides, according to the Observatory of Violence, **a rate of 28**".
  private static final int FAR = 250;
  /// Characters between words of comparison and their figure: "compared with **the** 33".
  private static final int NEXT = 6;
  /// Words between a share and what it is of: "95 % **de todos los** detenidos".
  private static final int WORDS = 5;
  /// Digits of the base of a share: "9 in every **10**".
  private static final int SMALL = 3;
  /// Digits of a base that is written in groups.
  private static final int MOST_DIGITS = 15;
  /// How many sentences back the figure may stand that a share is of: "the cases".
  private static final int BACK = 2;
  private static final Pattern BASE = Pattern.compile("(\\d[\\d.,  ]*)\\D*$");

  private final Reading reading;
  private final StatusReader statuses;
  private final Ontology ontology;
  private final ClaimIds ids;

  Proportions(Reading reading, StatusReader statuses, Ontology ontology, ClaimIds ids) {
    this.reading = reading;
    this.statuses = statuses;
    this.ontology = ontology;
    this.ids = ids;
  }

  /// What a proportion says.
  ///
  /// @param base the figure that it is said of, if there is one
  private record Told(String act, Optional<Claim> base) {}

  /// The claims of a document with those of proportions among them, in the order of the sentences.
  List<Claim> added(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (Tree tree : reading.trees()) {
      for (NumberMention number : reading.numbersIn(tree.sentence().span()).stream().map(number -> perHead(tree, number)).toList()) {
        if (isProportion(number) && reading.dates().stream().noneMatch(date -> date.span().overlaps(number.digits()))) {
          told(tree, number, all).ifPresent(told -> add(tree, number, told, all));
        }
      }
    }
    return all;
  }

  private static boolean isProportion(NumberMention number) {
    return number.kind() == NumberMention.Kind.PERCENT || number.kind() == NumberMention.Kind.RATE;
  }

  /// "6,7 **homicidios por cada 100.000** habitantes": the base behind what is counted.
  private NumberMention perHead(Tree tree, NumberMention number) {
    String behind = reading.text().substring(number.digits().end(), Math.max(number.digits().end(), Math.min(tree.sentence().span().end(), number.digits().end() + NEAR)));
    if (number.kind() != NumberMention.Kind.CARDINAL || tree.words().get(WordClass.PER_HEAD).stream().noneMatch(per -> behind.contains(" " + per + " "))) {
      return number;
    }
    Matcher base = Pattern.compile("^ \\p{L}+(?: \\p{L}+)? " + tree.words().alternatives(WordClass.PER_HEAD) + " \\d[\\d.,]*\\d").matcher(behind);
    if (!base.find()) {
      return number;
    }
    TextSpan span = new TextSpan(number.span().begin(), number.digits().end() + base.end());
    return new NumberMention(span, number.digits(), span.of(reading.text()), number.count(), number.strict(), NumberMention.Kind.RATE, "");
  }

  private void add(Tree tree, NumberMention number, Told told, List<Claim> all) {
    all.removeIf(claim -> isOnlyNamed(claim, tree));
    Optional<Claim> bare = told.act().equals(SHARE) ? Optional.empty() : bare(all, tree, number);
    if (bare.isPresent()) {
      all.set(all.indexOf(bare.get()), claim(tree, number, told.act(), bare.get(), Optional.empty(), measurement(number)));
    } else if (told.base().isPresent()) {
      all.add(RivalFigures.place(all, tree.sentence().number()), claim(tree, number, told.act(), told.base().get(), told.base().map(Claim::id).filter(_ -> told.act().equals(SHARE)), measurement(number)));
    } else {
      statuses.read(tree, PartFinder.word(tree, number), List.of())
          .ifPresent(status -> all.add(RivalFigures.place(all, tree.sentence().number()), claim(tree, number, told.act(), status)));
    }
    if (told.act().equals(RATE)) {
      compared(tree, number).ifPresent(other -> all.add(RivalFigures.place(all, tree.sentence().number()), compared(tree, other, number, all)));
    }
  }

  /// "8 out of every 10 **murders**": what the proportion is of is no event besides.
  private static boolean isOnlyNamed(Claim claim, Tree tree) {
    return claim.sentence() == tree.sentence().number() && claim.rule().endsWith("-kill") && claim.measurement().isEmpty() && !claim.actor().isKnown() && !claim.recipient().isKnown();
  }

  /// "Homicides **fell** by 9 percent", "a murder **rate** of 21": what has been told without its figure.
  private static Optional<Claim> bare(List<Claim> claims, Tree tree, NumberMention number) {
    return claims.stream().filter(claim -> claim.sentence() == tree.sentence().number() && claim.eventType().equals(STATISTIC))
        .filter(claim -> claim.measurement().isEmpty() || number.kind() == NumberMention.Kind.RATE && claim.measurement().get().count().equals(number.count())).reduce((_, last) -> last);
  }

  private Optional<Told> told(Tree tree, NumberMention number, List<Claim> claims) {
    if (number.kind() == NumberMention.Kind.RATE && perHow(number).length() > SMALL) {
      return rate(tree, number, claims);
    }
    return change(tree, number, claims).or(() -> isRate(tree, number) ? rate(tree, number, claims) : share(tree, number, claims));
  }

  private Optional<Told> rate(Tree tree, NumberMention number, List<Claim> claims) {
    Optional<Claim> beside = beside(claims, tree, number, FAR);
    boolean own = tree.sentence().tokens().stream().anyMatch(word -> isOffence(tree, word) || tree.isA(WordClass.JUSTICE_RATE, word));
    return own || beside.isPresent() ? Optional.of(new Told(RATE, beside)) : Optional.empty();
  }

  /// "A detection **rate** of 13 per cent", "**la impunidad** alcanza el 95 %".
  private static boolean isRate(Tree tree, NumberMention number) {
    return tree.tokensIn(number.digits()).stream().anyMatch(figure -> {
      Token head = figure.isRoot() ? figure : tree.token(figure.head());
      Token above = head.isRoot() ? head : tree.token(head.head());
      boolean reached = Stream.of(head, above).anyMatch(verb -> verb.pos().equals("VERB") && tree.hasChild(verb.index(), subject -> subject.is("nsubj") && tree.isA(WordClass.JUSTICE_RATE, subject)));
      return reached || tree.isA(WordClass.JUSTICE_RATE, head) || tree.isA(WordClass.JUSTICE_RATE, above) || isRateNoun(tree, head) || isRateNoun(tree, above);
    });
  }

  private static boolean isRateNoun(Tree tree, Token noun) {
    return tree.isA(WordClass.RATE_NOUN, noun) && tree.hasChild(noun.index(), of -> tree.isA(WordClass.JUSTICE_RATE, of) || isOffence(tree, of));
  }

  private static boolean isOffence(Tree tree, Token word) {
    return word.hasPos("NOUN", "PROPN", "ADJ") && (tree.isA(WordClass.OFFENCE_NOUN, word) || tree.words().has(WordClass.OFFENCE_NOUN, word.form().toLowerCase(Locale.ROOT)));
  }

  /// "**Fell by** 9 percent", "un 18 % **menos que**", "an **increase of** 26 %", "**up** 12 percent".
  private Optional<Told> change(Tree tree, NumberMention number, List<Claim> claims) {
    Optional<Token> behind = tree.sentence().tokens().stream().filter(word -> word.span().begin() >= number.span().end()).findFirst();
    if (behind.filter(word -> tree.words().has(WordClass.MORE_OR_LESS, word.form().toLowerCase(Locale.ROOT))).isPresent()) {
      boolean own = isOfOffence(tree, behind.get()) || tree.sentence().tokens().stream().filter(word -> word.index() > behind.get().index()).limit(2).anyMatch(word -> isOffence(tree, word));
      return own ? Optional.of(new Told(TREND, beside(claims, tree, number, NEAR))) : beside(claims, tree, number, NEAR).map(base -> new Told(TREND, Optional.of(base)));
    }
    return mover(tree, number).flatMap(mover -> isOfOffence(tree, mover) ? Optional.of(new Told(TREND, Optional.empty()))
        : mover.pos().equals("VERB") || tree.hasChild(mover.index(), of -> of.is("nmod") && of.hasPos("NOUN", "PROPN") && of.span().begin() >= number.span().end() && (tree.hasPreposition(of.index(), WordClass.OF_PREPOSITION) || tree.hasPreposition(of.index(), WordClass.LOCATIVE_PREPOSITION))) ? Optional.<Told>empty()
            : beside(claims, tree, number, FAR).map(base -> new Told(TREND, Optional.of(base))));
  }

  /// The word that a figure is the measure of a rise or fall for: nothing but small words stands between.
  private static Optional<Token> mover(Tree tree, NumberMention number) {
    List<Token> before = tree.sentence().tokens().stream().filter(word -> word.span().end() <= number.digits().begin()).toList();
    for (int at = before.size() - 1; at >= 0 && at >= before.size() - WORDS; at--) {
      Token word = before.get(at);
      if (tree.isA(WordClass.CHANGE_WORD, word)) {
        return Optional.of(word);
      }
      if (word.hasPos("VERB", "NOUN", "PROPN", "PRON", "PUNCT") && !number.span().contains(word.span())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "**Kidnappings** rose", "an increase in **kidnappings**", "**extortion** complaints are down".
  private static boolean isOfOffence(Tree tree, Token mover) {
    Token verb = mover.hasPos("ADV", "ADP") && !mover.isRoot() ? tree.token(mover.head()) : mover;
    return tree.children(verb.index()).stream().filter(child -> child.is("nsubj") || child.is("nmod") || mover.pos().equals("NOUN") && child.is("compound"))
        .anyMatch(noun -> isOffence(tree, noun) || tree.children(noun.index()).stream().anyMatch(child -> isOffence(tree, child) && (child.is("nmod") || child.is("compound"))));
  }

  /// "37 percent **of the cases**", "el 40 % **de ellas**", "9 de cada 10 **homicidios**", "6 de cada 10 **contra la policía**".
  private Optional<Told> share(Tree tree, NumberMention number, List<Claim> claims) {
    Optional<Token> whole = whole(tree, number);
    if (whole.filter(noun -> isOffence(tree, noun)).isPresent()) {
      return Optional.of(new Told(SHARE, beside(claims, tree, number, FAR)));
    }
    boolean again = whole.filter(noun -> tree.isA(WordClass.COUNTED_AGAIN, noun) || tree.words().has(WordClass.COUNTED_AGAIN, noun.form().toLowerCase(Locale.ROOT))).isPresent();
    boolean bare = whole.isEmpty() && number.kind() == NumberMention.Kind.RATE;
    return !again && !bare ? Optional.empty() : beside(claims, tree, number, FAR).or(() -> again ? before(claims, tree) : Optional.empty()).map(base -> new Told(SHARE, Optional.of(base)));
  }

  private static Optional<Token> whole(Tree tree, NumberMention number) {
    List<Token> behind = tree.sentence().tokens().stream().filter(word -> word.span().begin() >= number.digits().end() && word.span().end() > number.span().end()
        || number.span().contains(word.span()) && word.span().begin() >= number.digits().end() && tree.isA(WordClass.OF_PREPOSITION, word)).toList();
    boolean of = number.kind() == NumberMention.Kind.RATE || !behind.isEmpty() && tree.isA(WordClass.OF_PREPOSITION, behind.getFirst()) || number.text().endsWith(" of") || number.text().endsWith(" de");
    if (!of) {
      return Optional.empty();
    }
    for (Token word : behind.stream().limit(WORDS).toList()) {
      if (word.hasPos("NOUN", "PROPN") && !tree.isA(WordClass.NUMBER_NOUN, word) || word.pos().equals("PRON") && !tree.isA(WordClass.QUANTITY_NOUN, word)) {
        return Optional.of(word);
      }
      if (word.hasPos("VERB", "PUNCT") || word.pos().equals("ADP") && !tree.isA(WordClass.OF_PREPOSITION, word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The published figure that stands before a proportion in its sentence, not far off.
  private Optional<Claim> beside(List<Claim> claims, Tree tree, NumberMention number, int reach) {
    return claims.stream().filter(claim -> claim.sentence() == tree.sentence().number() && claim.partOf().isEmpty() && isTotal(claim))
        .filter(claim -> at(claim, number) >= 0 && number.span().begin() - at(claim, number) <= reach + claim.measurement().orElseThrow().text().length())
        .max(Comparator.comparingInt(claim -> at(claim, number)));
  }

  /// Where the words of a figure end before a number; -1 if they do not stand there.
  private int at(Claim claim, NumberMention number) {
    String words = claim.measurement().orElseThrow().text();
    int from = claim.evidence().begin();
    int begin = reading.text().substring(from, Math.max(from, number.span().begin())).lastIndexOf(words.split("[;,]")[0]);
    return begin < 0 ? -1 : from + begin;
  }

  private static Optional<Claim> before(List<Claim> claims, Tree tree) {
    int number = tree.sentence().number();
    return claims.stream().filter(claim -> claim.sentence() < number && claim.sentence() >= number - BACK && claim.partOf().isEmpty() && isTotal(claim)).reduce((_, last) -> last);
  }

  private static boolean isTotal(Claim claim) {
    return claim.eventType().equals(STATISTIC) && claim.measurement().filter(counted -> counted.count().low().isPresent() && !counted.unit().startsWith(PERCENT) && !counted.unit().startsWith("per ")).isPresent();
  }

  private Optional<NumberMention> compared(Tree tree, NumberMention rate) {
    String text = reading.text();
    return reading.numbersIn(tree.sentence().span()).stream().filter(number -> number.span().begin() >= rate.span().end() && (number.kind() == NumberMention.Kind.CARDINAL || number.kind() == rate.kind()))
        .filter(number -> {
          String between = text.substring(rate.span().end(), number.digits().begin()).toLowerCase(Locale.ROOT);
          return tree.words().get(WordClass.COMPARISON).stream().anyMatch(words -> between.lastIndexOf(words) >= 0 && between.length() - between.lastIndexOf(words) - words.length() <= NEXT);
        }).filter(number -> reading.dates().stream().noneMatch(date -> date.span().overlaps(number.digits()))).findFirst();
  }

  private Claim compared(Tree tree, NumberMention number, NumberMention rate, List<Claim> all) {
    Claim told = all.stream().filter(claim -> claim.sentence() == tree.sentence().number() && claim.act().equals(RATE)).reduce((_, last) -> last).orElseThrow();
    Measurement counted = new Measurement(OTHER, number.text(), "", unit(rate), number.count());
    return claim(tree, number, RATE, told, Optional.empty(), counted).withDate(ComparedFigures.date(reading, tree, told.date(), number));
  }

  /// The claim of a proportion that is said of a figure, or that has been told without its figure.
  private Claim claim(Tree tree, NumberMention number, String code, Claim told, Optional<String> partOf, Measurement measurement) {
    Attribution own = attribution(tree, number);
    boolean here = told.sentence() == tree.sentence().number();
    Act act = ontology.act(code);
    return new Claim(ids.next(tree.sentence().span(), code, OTHER, number.text()), tree.sentence().number(), tree.sentence().span(), act.event().code(), code, modes(act), contexts(act), "",
        ontology.goldstein(""), act.event().quad(), told.measurement().isPresent() ? Party.UNKNOWN : told.actor(), Party.UNKNOWN, Optional.of(measurement), partOf, told.date(),
        told.place(), here && own instanceof Attribution.OwnVoice ? told.attribution() : own, told.status() == Status.ALLEGED && told.measurement().isPresent() ? Status.ASSERTED : told.status(), List.of(), "", told.confidence(), told.rule());
  }

  /// The claim of a proportion that nothing else is told of.
  private Claim claim(Tree tree, NumberMention number, String code, StatusReader.Reading status) {
    Act act = ontology.act(code);
    return new Claim(ids.next(tree.sentence().span(), code, OTHER, number.text()), tree.sentence().number(), tree.sentence().span(), act.event().code(), code, modes(act), contexts(act), "",
        ontology.goldstein(""), act.event().quad(), Party.UNKNOWN, Party.UNKNOWN, Optional.of(measurement(number)), Optional.empty(), date(tree), reading.places().documentCountry().orElse(EventPlace.UNKNOWN),
        attribution(tree, number), status.status(), List.of(), "", 0, reading.document().language().code() + "-statistic");
  }

  private Attribution attribution(Tree tree, NumberMention number) {
    return ClaimAssembler.timeless(reading, tree, reading.attributions().of(number.digits()));
  }

  private static List<String> modes(Act act) {
    return act.mode().stream().map(Coded::code).toList();
  }

  private static List<String> contexts(Act act) {
    return act.contexts().stream().map(Coded::code).toList();
  }

  private static Measurement measurement(NumberMention number) {
    Count count = number.count() instanceof Count.Between(double _, double most) && number.kind() == NumberMention.Kind.RATE ? new Count.Exact(most) : number.count();
    return new Measurement(OTHER, number.text(), "", unit(number), count);
  }

  private static String unit(NumberMention number) {
    return number.kind() == NumberMention.Kind.RATE ? "per " + perHow(number) : PERCENT;
  }

  /// "por cada **100.000**", "de cada **10**".
  private static String perHow(NumberMention number) {
    Matcher base = BASE.matcher(number.text());
    String digits = base.find() ? base.group(1).replaceAll("\\D", "") : "";
    return digits.isEmpty() || digits.length() > MOST_DIGITS ? digits : String.format(Locale.ROOT, "%,d", Long.parseLong(digits));
  }

  /// The first date of the sentence that nothing is only compared with.
  private EventDate date(Tree tree) {
    String text = reading.text();
    return reading.datesIn(tree.sentence().span()).stream().filter(date -> date.date().start().isPresent() && date.kind() != DateMention.Kind.DURATION)
        .filter(date -> {
          String before = text.substring(tree.sentence().span().begin(), date.span().begin()).toLowerCase(Locale.ROOT);
          return tree.words().get(WordClass.COMPARISON).stream().noneMatch(words -> before.lastIndexOf(words) >= 0 && before.length() - before.lastIndexOf(words) - words.length() <= NEXT)
              && tree.words().get(WordClass.THAN).stream().noneMatch(than -> before.matches("(?s).*\\b" + than + "( en| in| el| la| the)* $"));
        }).map(DateMention::date).findFirst().orElse(EventDate.UNKNOWN);
  }
}
