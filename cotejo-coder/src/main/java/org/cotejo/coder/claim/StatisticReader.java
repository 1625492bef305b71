package org.cotejo.coder.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;

/// Tells a published aggregate from a single event: "sixty officers have died this year" is a statistic.
///
/// "Soldiers killed 17 villagers in El Salado in 2000" is an event all the same: somebody did it in one town, in a year that is past.
///
/// An event with a count is an aggregate if its date is a year or several months; if it is counted by its own noun ("17,600 murders") a month will do.
final class StatisticReader {
  /// Fewer than this in a year may be one event, dated roughly.
  private static final double MANY = 5;
  /// Fewer than this, told by a verb, were rather one event: "six men disappeared last year".
  private static final double MANY_BY_VERB = 20;
  /// Over years even a few did not die at once.
  private static final double SOME = 2;
  private static final double MANY_DEAD = 100;
  private static final double STOCK_OF_MISSING = 400;
  private static final double STOCK_OF_HELD = 5000;
  private static final double STOCK_OF_DETAINED = 1000;
  private static final double STOCK_OF_DEAD = 1000;
  private static final double STOCK_OF_UPROOTED = 10_000;
  private static final int MONTH = 31;
  private static final int YEAR = 366;
  private static final int WHOLE_YEAR = 360;
  private static final Set<EventPlace.Precision> LOCAL = Set.of(EventPlace.Precision.SITE, EventPlace.Precision.LOCALITY);
  /// "Has arrested six people since the attack" still tells of one deed.
  private static final double MANY_SINCE = 10;
  private static final double STOCK_OF_DISPLACED = 1000;
  private static final String DISPLACED = "displaced";
  private static final int PERIOD_BACK = 3;
  /// "That year" may be that of one event; "that period" is not.
  private static final Pattern SPAN = Pattern.compile("peri|lapso|time");
  private static final Pattern OF_THE = Pattern.compile("(?i)\\b(de|of) (los|las|the|those|estos|estas|esos|esas|these) $");
  private static final Map<String, String> FIGURES = Map.of(
      "killed", "death-figure", "homicides", "homicide-figure", "arrested", "arrest-figure", "kidnapped", "kidnapping-figure",
      "missing", "missing-figure", "displaced", "figure", "seized_weapons", "figure", "seized_drugs", "figure");

  /// Who came, or was sent, on one occasion, and what was done with it.
  private static final Set<String> OF_A_DEED = Set.of("deployed", "participants");

  private StatisticReader() {}

  /// The statistic's act if this is one, empty if it is a single event.
  static Optional<String> read(EventMention mention, Optional<Measurement> measurement, EventDate date, EventPlace place, Party actor) {
    String act = mention.trigger().act();
    if (measurement.isPresent() && (isRate(mention) || isRunningTotal(mention) || isStock(mention, measurement.get(), date) || isRecord(mention, measurement.get()))) {
      return Optional.ofNullable(FIGURES.get(measurement.get().measure()));
    }
    if (measurement.filter(counted -> isSinceThen(mention, counted, date)).isPresent()) {
      return Optional.of(FIGURES.getOrDefault(measurement.get().measure(), "figure"));
    }
    boolean itself = isCountedItself(mention);
    boolean many = measurement.filter(counted -> !OF_A_DEED.contains(counted.measure()) && isFigure(counted.count(), least(counted, date, itself))).isPresent();
    boolean oneEvent = actor.isKnown() && LOCAL.contains(place.precision()) && isNamedBeside(mention, place) && date.text().matches("\\D*\\d{4}");
    return many && isOfPeriod(mention, date, itself) && !oneEvent && !hasOneCause(mention) && !act.endsWith("figure") && !act.equals("forecast")
        ? Optional.of(FIGURES.getOrDefault(measurement.get().measure(), "figure")) : Optional.empty();
  }

  /// How many are too many for one event of that time.
  private static double least(Measurement counted, EventDate date, boolean itself) {
    boolean people = FIGURES.containsKey(counted.measure());
    boolean several = isOfMonths(date) || date.start().isEmpty();
    return people && isOfYears(date) ? SOME : itself || people && several ? MANY : MANY_BY_VERB;
  }

  /// "**17,600 murders**", "**47 attacks**": by its own noun.
  private static boolean isCountedItself(EventMention mention) {
    Token word = mention.word();
    String frame = mention.trigger().frame().name();
    return word.pos().equals("NOUN") && !frame.equals("casualty") && (frame.matches("nominal-count|nominal-figure|nominal-toll") || mention.tree().hasChild(word.index(), number -> number.is("nummod")));
  }

  private static boolean isOfPeriod(EventMention mention, EventDate date, boolean itself) {
    return date.precision() == EventDate.Precision.YEAR || isOfMonths(date) || itself && date.precision() == EventDate.Precision.MONTH
        || date.start().isEmpty() && isSaidOfPeriod(mention);
  }

  /// "Nineteen members have been killed **in five years**", "tallied 17 killings **in the quarter**": a time that no calendar tells.
  private static boolean isSaidOfPeriod(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    boolean counted = word.pos().equals("NOUN") && !word.isRoot() && (word.is("obj") || word.is("nsubj"));
    return Stream.concat(tree.children(word.index()).stream(), counted ? tree.children(word.head()).stream() : Stream.empty()).filter(time -> time.is("obl") || time.is("nmod"))
        .anyMatch(time -> tree.isA(WordClass.PERIOD_NOUN, time) && tree.hasPreposition(time.index(), WordClass.PERIOD_PREPOSITION));
  }

  /// "Police killed 41 people in 2025, while **three officers died** in the same period": however few, what stands beside an aggregate of the same time is one; of something else ("and **seized 212 rifles**") if it is many,
  /// without a time of its own ("seven raids in September, which **drove out 3,400 people**") or of one month if it is a great many.
  ///
  /// @return the aggregate that it stands beside
  static Optional<Claim> beside(List<Claim> sentence, Claim claim) {
    if (claim.eventType().equals("STATISTIC") || claim.measurement().isEmpty()) {
      return Optional.empty();
    }
    Measurement counted = claim.measurement().get();
    boolean timeless = claim.date().text().isEmpty();
    boolean month = timeless || claim.date().precision() == EventDate.Precision.MONTH;
    boolean period = claim.date().precision() == EventDate.Precision.YEAR || isOfMonths(claim.date());
    boolean may = period || month && !OF_A_DEED.contains(counted.measure()) && isFigure(counted.count(), MANY_BY_VERB);
    return sentence.stream().filter(other -> may && FIGURES.containsValue(other.act()) && other.sentence() == claim.sentence() && !other.date().text().isEmpty())
        .filter(other -> timeless && other.date().precision() != EventDate.Precision.DAY || other.date().equals(claim.date()) && (isSameMeasure(other, counted) || isFigure(counted.count(), MANY))).findFirst();
  }

  private static boolean isSameMeasure(Claim other, Measurement counted) {
    return other.measurement().filter(told -> told.measure().equals(counted.measure())).isPresent();
  }

  /// "De **las 312** víctimas, 29 murieron a manos de la fuerza pública": what is taken of a figure told before is one too, and of its time.
  ///
  /// @return the figure that it is taken of
  static Optional<Claim> whole(Reading reading, List<Claim> before, Claim claim) {
    if (claim.measurement().isEmpty()) {
      return Optional.empty();
    }
    return reading.numbersIn(claim.evidence()).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && OF_THE.matcher(reading.text().substring(claim.evidence().begin(), number.digits().begin())).find())
        .flatMap(number -> before.stream().filter(told -> told.eventType().equals("STATISTIC") && told.sentence() < claim.sentence() && told.measurement().filter(counted -> counted.count().equals(number.count())).isPresent()))
        .filter(told -> !told.measurement().orElseThrow().count().equals(claim.measurement().get().count())).reduce((_, last) -> last);
  }

  /// The act of a figure of so many.
  static Optional<String> figure(Claim claim) {
    return claim.measurement().map(Measurement::measure).map(measure -> FIGURES.getOrDefault(measure, "figure"));
  }

  /// "In 2012 **a fire** killed 361 people": whatever the year, one cause is one event.
  private static boolean hasOneCause(EventMention mention) {
    Tree tree = mention.tree();
    return mention.word().pos().equals("VERB") && !tree.isPassive(mention.word().index()) && tree.children(mention.word().index(), "nsubj").stream()
        .anyMatch(cause -> cause.pos().equals("NOUN") && !tree.isA(WordClass.NUMBER_NOUN, cause) && !tree.isA(WordClass.QUANTITY_NOUN, cause) && !mention.of(Role.RECIPIENT).contains(cause) && cause.feature("Number").equals("Sing") && tree.hasChild(cause.index(), one -> one.is("det") && tree.isA(WordClass.INDEFINITE, one)));
  }

  /// Whether the place stands in the same sentence, and is not only where the report's events are.
  private static boolean isNamedBeside(EventMention mention, EventPlace place) {
    return mention.tree().sentence().tokens().stream().anyMatch(token -> place.text().startsWith(token.form()) && token.pos().equals("PROPN"));
  }

  /// "Ha dejado cinco muertos **desde 2015**".
  private static boolean isOfYears(EventDate date) {
    return date.start().isPresent() && date.end().isPresent() && ChronoUnit.DAYS.between(date.start().get(), date.end().get()) > YEAR;
  }

  /// "Entre enero y junio fueron asesinados once líderes", "en lo corrido del año": what is told of several months, and no whole year, did not happen at once.
  private static boolean isOfMonths(EventDate date) {
    long days = date.start().isPresent() && date.end().isPresent() ? ChronoUnit.DAYS.between(date.start().get(), date.end().get()) : 0;
    return days > MONTH && (date.precision() != EventDate.Precision.YEAR || days < WHOLE_YEAR);
  }

  /// "La organización **contabiliza 132** fallecidos bajo custodia": what somebody keeps count of, and no one event.
  private static boolean isRecord(EventMention mention, Measurement counted) {
    Tree tree = mention.tree();
    Token word = mention.word();
    return counted.measure().equals("killed") && isFigure(counted.count(), MANY_DEAD) && !word.isRoot() && word.is("obj") && tree.isA(WordClass.COUNTING_VERB, tree.token(word.head())) && tree.token(word.head()).feature("Tense").equals("Pres");
  }

  /// "Has captured 44 men **since the truce ended**", "han sido asesinados **desde la firma** del acuerdo": what has gone on since then, unless that was the other day.
  private static boolean isSinceThen(EventMention mention, Measurement counted, EventDate date) {
    Tree tree = mention.tree();
    return isPerfect(mention) && isFigure(counted.count(), MANY_SINCE) && date.precision() != EventDate.Precision.DAY && tree.hasChild(mention.word().index(), since -> (since.is("advcl") || since.is("obl") || since.is("advmod"))
        && (tree.isA(WordClass.SINCE, since) || tree.hasChild(since.index(), word -> tree.isA(WordClass.SINCE, word))));
  }

  /// "3,000 people **have fled**", not "the fighting has sent 9,000 into Chad", which is what the fighting did.
  private static boolean isOwnMove(EventMention mention) {
    return mention.tree().children(mention.word().index(), "nsubj").stream().allMatch(subject -> mention.of(Role.RECIPIENT).contains(subject) || mention.of(Role.COUNTED).contains(subject));
  }

  private static boolean isPerfect(EventMention mention) {
    return mention.tree().hasChild(mention.word().index(), aux -> aux.is("aux") && mention.tree().isA(WordClass.PERFECT_AUXILIARY, aux));
  }

  /// "**In the same period** 132 people died in custody": of the time of the figure told before.
  static Optional<Claim> samePeriod(Reading reading, List<Claim> before, Claim claim) {
    String sentence = claim.evidence().of(reading.text()).toLowerCase(Locale.ROOT);
    boolean same = claim.measurement().filter(counted -> isFigure(counted.count(), MANY)).isPresent() && !claim.eventType().equals("STATISTIC")
        && reading.trees().stream().findFirst().filter(tree -> tree.words().get(WordClass.SAME_PERIOD).stream().anyMatch(words -> SPAN.matcher(words).find() && sentence.contains(words))).isPresent();
    return before.stream().filter(told -> same && (claim.date().text().isEmpty() || claim.date().equals(told.date())) && told.eventType().equals("STATISTIC") && told.sentence() >= claim.sentence() - PERIOD_BACK).reduce((_, last) -> last);
  }

  /// "**105,000 people** are missing", "**66,000** detained", "the war has killed **14,000**": more than ever vanished, were held or died at once; "**3,000** have fled": who is away by now.
  private static boolean isStock(EventMention mention, Measurement counted, EventDate date) {
    boolean ofADay = date.precision() == EventDate.Precision.DAY;
    return isFigure(counted.count(), switch (counted.measure()) {
      case "missing" -> STOCK_OF_MISSING;
      case "arrested" -> isPerfect(mention) && !ofADay ? STOCK_OF_DETAINED : STOCK_OF_HELD;
      case "killed" -> ofADay ? Double.MAX_VALUE : STOCK_OF_DEAD;
      case DISPLACED -> isPerfect(mention) && isOwnMove(mention) || isState(mention) ? STOCK_OF_DISPLACED : ofADay ? Double.MAX_VALUE : STOCK_OF_UPROOTED;
      default -> Double.MAX_VALUE;
    });
  }

  /// "700,000 people **are** now **displaced**", "**permanecen** desplazadas": what goes on.
  private static boolean isState(EventMention mention) {
    Tree tree = mention.tree();
    return mention.word().feature("Tense").equals("Pres") || tree.hasChild(mention.word().index(), be -> (be.is("aux:pass") || be.is("cop")) && be.feature("Tense").equals("Pres"));
  }

  /// "94 personas son asesinadas **cada día**", "**un promedio** de cinco homicidios **diarios**".
  private static boolean isRate(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    boolean average = word.is("nmod") && !word.isRoot() && tree.isA(WordClass.AVERAGE, tree.token(word.head())) || tree.hasChild(word.index(), daily -> daily.is("amod") && tree.isA(WordClass.PERIODIC, daily));
    return average || tree.hasChild(word.index(), time -> (tree.isA(WordClass.MEASURE_NOUN, time) || tree.isA(WordClass.DAY_NOUN, time))
        && tree.hasChild(time.index(), each -> tree.isA(WordClass.EACH, each)));
  }

  /// "Con él **suman** seis los comerciantes asesinados", "raised to 14 **the number of** journalists killed": however few, a total that grows.
  private static boolean isRunningTotal(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    if (isOfTotal(tree, word) || isCountedInTotal(tree, word) || !word.isRoot() && word.is("nmod") && isOfTotal(tree, tree.token(word.head()))) {
      return true;
    }
    if (!word.is("acl") || word.isRoot()) {
      return false;
    }
    Token counted = tree.token(word.head());
    if (isTotalSaid(tree, counted)) {
      return true;
    }
    Token number = counted.is("nmod") && !counted.isRoot() && tree.isA(WordClass.NUMBER_NOUN, tree.token(counted.head())) ? tree.token(counted.head()) : counted;
    return isTotalled(tree, number);
  }

  /// "Eleva a 134 **el número** de muertos".
  private static boolean isOfTotal(Tree tree, Token number) {
    return tree.isA(WordClass.NUMBER_NOUN, number) && isTotalled(tree, number);
  }

  /// "Suman **31 los homicidios**": what is counted by its own noun.
  private static boolean isCountedInTotal(Tree tree, Token noun) {
    return noun.pos().equals("NOUN") && isTotalled(tree, noun) && tree.hasChild(noun.index(), child -> child.is("nummod"))
        && tree.hasChild(noun.index(), child -> child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child));
  }

  private static boolean isTotalled(Tree tree, Token number) {
    return !number.isRoot() && (number.is("nsubj") || number.is("obj")) && tree.isA(WordClass.TOTALLING_VERB, tree.token(number.head()));
  }

  /// "**Son ya 14 los** indígenas asesinados".
  private static boolean isTotalSaid(Tree tree, Token counted) {
    boolean said = tree.hasChild(counted.index(), child -> child.is("cop") || child.is("nummod") && tree.hasChild(child.index(), be -> be.is("cop")));
    return said && tree.hasChild(counted.index(), child -> child.is("nummod"))
        && tree.hasChild(counted.index(), child -> child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child) && tree.hasChild(counted.index(), figure -> figure.is("nummod") && figure.index() < child.index()));
  }

  private static boolean isFigure(Count count, double many) {
    return count.low().orElse(count.high().orElse(0)) >= many;
  }
}
