package org.cotejo.coder.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.EventDate;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Which of a sentence's dates is the event's: the one whose word hangs nearest above or below the trigger, not one that belongs to
/// the reporting verb or to another event.
final class DateChooser {
  private static final Pattern CLOCK = Pattern.compile("(?i)(?:(?:about|around|at|a|las|la|cerca|de|sobre|hacia) )*\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:[ap]\\.? ?m\\.?|horas?|hours?|hrs?\\.?|h|o'clock))?");
  private static final int FAR = 6;
  /// How many words of a comparison may stand before its date.
  private static final int COMPARED = 6;

  /// Fewer words between quotation marks are a label.
  private static final int SPOKEN_WORDS = 4;

  private DateChooser() {}

  /// @param others the triggers of the sentence's other events
  static EventDate choose(Reading reading, EventMention mention, List<Token> others) {
    Tree tree = mention.tree();
    Optional<DateMention> nearest = reading.datesIn(tree.sentence().span()).stream()
        .filter(DateChooser::isWhen)
        .filter(date -> Scene.distance(tree, mention.word(), date.span()) <= FAR)
        .filter(date -> belongs(tree, mention.word(), date.span(), others))
        .filter(date -> !isNoDay(reading, tree, date) && !LateDay.is(mention, date) && !ToldDeed.isElsewhere(reading, mention, date.span(), others) && !isOfSomethingSaid(reading, mention, date, others) && !isOfAnother(reading, mention, date, others))
        .min(Comparator.comparingInt(date -> Scene.distance(tree, mention.word(), date.span())));
    return ToldDeed.of(reading, mention, others).or(() -> nearest).map(date -> ofThatYear(reading, tree, date).orElseGet(() -> sofar(reading, tree, date))).or(() -> samePeriod(reading, tree)).or(() -> onlyDay(reading, mention, others)).or(() -> opening(reading, mention))
        .or(() -> Scene.cause(tree, mention.word(), others).map(cause -> choose(reading, mention.from(cause), without(others, cause)))).orElse(EventDate.UNKNOWN);
  }

  /// A date, or a stretch that ends when the report is written: "over **the past three weeks**".
  private static boolean isWhen(DateMention date) {
    return date.kind() != DateMention.Kind.SET && (date.kind() != DateMention.Kind.DURATION || date.date().start().isPresent());
  }

  /// An hour, a distance, an end, or what something is compared with.
  private static boolean isNoDay(Reading reading, Tree tree, DateMention date) {
    return isBareClock(date) || isHourOfDay(reading, tree, date) || DayBefore.isDistance(tree, date) || isEnd(reading, tree, date) || isCompared(tree, date.span());
  }

  /// "El **16 de septiembre**, siendo las *7:40 de la noche*": the hour of the day that the sentence tells.
  private static boolean isHourOfDay(Reading reading, Tree tree, DateMention date) {
    return SceneDay.isTimeOnly(reading, tree, date.date()) && reading.datesIn(tree.sentence().span()).stream().anyMatch(day -> day.kind() == DateMention.Kind.DATE && isDay(day) && day.span().end() <= date.span().begin());
  }

  /// The day of what is said, announced, promised or called for, where the event is the saying, or the other way round.
  private static boolean isOfSomethingSaid(Reading reading, EventMention mention, DateMention date, List<Token> others) {
    Tree tree = mention.tree();
    Token word = mention.word();
    boolean told = isDay(date) || isSaidLast(tree, date.span()) || isBeforeContent(tree, date.span());
    return isOfAnnouncement(tree, word, date.span()) || isDay(date) && isOfDocument(tree, date.span()) || isOfCalled(mention, date.span()) || isOfPromise(tree, word, date.span()) || told && isOfStatement(reading, mention, date.span())
        || isOfContent(tree, word, date.span(), others);
  }

  /// The day of another event of the sentence.
  private static boolean isOfAnother(Reading reading, EventMention mention, DateMention date, List<Token> others) {
    Tree tree = mention.tree();
    return Scene.isOfOtherTime(tree, mention.word(), date.span()) || Scene.isOfComing(tree, mention.word(), date.span()) || isOfChargeAbove(reading, tree, mention.word(), date.span()) || isRecord(tree, mention.word(), date.span()) || isOfOldDeed(reading, mention, date, others) || isOfDeedBelow(mention, date.span(), others) || isOfRelativeClause(tree, mention.word(), date.span(), others)
        || Scene.isSetApart(reading, mention, date.span(), others) || isBeforeNow(tree, mention.word(), date.span()) || isOutsideQuotation(reading, mention.word(), date.span());
  }

  /// "Was freed **on Saturday**, but the kidnappers *are demanding* a ransom": what goes on now is not of the day of what has been done.
  private static boolean isBeforeNow(Tree tree, Token trigger, TextSpan date) {
    return trigger.is("conj") && isNow(tree, trigger) && tree.tokensIn(date).stream().anyMatch(word -> !tree.isUnder(word.index(), trigger.index())) && tree.token(trigger.head()).pos().equals("VERB") && !isNow(tree, tree.token(trigger.head()));
  }

  private static boolean isNow(Tree tree, Token verb) {
    return verb.feature("VerbForm").equals("Fin") && verb.feature("Tense").equals("Pres") && verb.feature("Mood").equals("Ind") || tree.hasChild(verb.index(), aux -> aux.is("aux") && tree.isA(WordClass.COPULA, aux) && aux.feature("Tense").equals("Pres")) && verb.feature("VerbForm").matches("Ger|Part") && !tree.isPassive(verb.index());
  }

  /// "A man **accused of** *gunning down* a father was ordered held **on Wednesday**": the day of the step, not of the deed.
  private static boolean isOfChargeAbove(Reading reading, Tree tree, Token trigger, TextSpan date) {
    for (Token at = trigger; !at.isRoot(); at = tree.token(at.head())) {
      int index = at.index();
      boolean charge = (at.is("advcl") || at.is("xcomp") || at.is("ccomp") || at.is("obl") || at.is("acl")) && tree.isA(WordClass.ACCUSING_VERB, tree.token(at.head())) && tree.hasChild(index, mark -> mark.is("mark") || mark.is("case")) && !tree.hasPreposition(index, WordClass.GOAL_PREPOSITION);
      if (charge && tree.tokensIn(date).stream().noneMatch(word -> tree.isUnder(word.index(), index))) {
        return !isSecondDate(reading, tree, at, date);
      }
    }
    return false;
  }

  /// "Sentenced him **on Friday** for a murder *in August 2017*": a date behind the deed, where the step has one of its own before it, is the deed's, wherever the parser hangs it.
  private static boolean isSecondDate(Reading reading, Tree tree, Token deed, TextSpan date) {
    return deed.span().end() <= date.begin() && reading.datesIn(tree.sentence().span()).stream().filter(other -> other.span().end() <= deed.span().begin() && isWhen(other))
        .anyMatch(other -> tree.tokensIn(other.span()).stream().anyMatch(word -> word.head() == deed.head()));
  }

  private static List<Token> without(List<Token> words, Token word) {
    return words.stream().filter(other -> !other.equals(word)).toList();
  }

  /// "Neighbours *found* the bodies of two women **on Wednesday afternoon**": the only day of a sentence is that of its only event, wherever the parser hangs it, if it stands behind and no
  /// verb stands between.
  private static Optional<EventDate> onlyDay(Reading reading, EventMention mention, List<Token> others) {
    Tree tree = mention.tree();
    List<DateMention> told = reading.datesIn(tree.sentence().span()).stream().filter(date -> date.kind() != DateMention.Kind.DURATION && date.kind() != DateMention.Kind.SET).toList();
    if (!others.isEmpty() || told.size() != 1 || !isDay(told.getFirst())) {
      return Optional.empty();
    }
    TextSpan date = told.getFirst().span();
    boolean behind = date.begin() >= mention.word().span().end() && tree.sentence().tokens().stream()
        .noneMatch(token -> token.index() > mention.word().index() && token.span().end() <= date.begin() && token.hasPos("VERB", "SCONJ", "PRON"));
    boolean other = LateDay.is(mention, told.getFirst()) || isEnd(reading, tree, told.getFirst()) || isOfCalled(mention, date) || isOfPromise(tree, mention.word(), date) || isCompared(tree, date) || isRecord(tree, mention.word(), date) || isOfStatement(reading, mention, date) || Scene.isSetApart(reading, mention, date, others);
    return behind && !other ? Optional.of(told.getFirst().date()) : Optional.empty();
  }

  /// "**Before dawn on August 7,** some 900 agents of the patrol, the coast guard and the customs *cordoned off* six quarters": the day that opens a sentence is its main verb's, however many words
  /// stand between.
  private static Optional<EventDate> opening(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    Token verb = mention.word();
    while (verb.is("conj") && !verb.isRoot() && !tree.hasChild(verb.index(), subject -> subject.is("nsubj"))) {
      verb = tree.token(verb.head());
    }
    List<DateMention> told = reading.datesIn(tree.sentence().span()).stream().filter(date -> date.kind() != DateMention.Kind.DURATION && date.kind() != DateMention.Kind.SET && !isBareClock(date)).toList();
    boolean main = verb.isRoot() && verb.pos().equals("VERB") && !tree.isA(WordClass.SAYING_VERB, verb);
    return !main || told.size() != 1 || !isDay(told.getFirst()) || !opens(tree, told.getFirst().span()) || DayBefore.isDistance(tree, told.getFirst()) ? Optional.empty() : Optional.of(told.getFirst().date());
  }

  private static boolean opens(Tree tree, TextSpan date) {
    boolean first = tree.sentence().tokens().stream().filter(token -> token.span().end() <= date.begin()).allMatch(token -> token.hasPos("ADP", "DET", "ADV", "CCONJ") || tree.words().get(WordClass.PART_OF_DAY).stream().anyMatch(part -> part.contains(token.form().toLowerCase(Locale.ROOT))));
    return first && tree.sentence().tokens().stream().filter(token -> token.span().begin() >= date.end()).findFirst().filter(token -> token.form().equals(",")).isPresent();
  }

  /// "Police killed 794 people in 2018. **In the same period** 21 officers were killed": the last period told before.
  private static Optional<EventDate> samePeriod(Reading reading, Tree tree) {
    TextSpan sentence = tree.sentence().span();
    String words = sentence.of(reading.text()).toLowerCase(Locale.ROOT);
    return tree.words().get(WordClass.SAME_PERIOD).stream().filter(words::contains).findFirst().flatMap(_ -> reading.dates().stream()
        .filter(date -> date.span().end() <= sentence.begin() && date.date().precision() != EventDate.Precision.DAY && date.date().start().isPresent())
        .reduce((_, last) -> last).map(DateMention::date));
  }

  /// "He was killed in 2016. **In October of that year** a man was arrested": the last year told before.
  private static Optional<EventDate> ofThatYear(Reading reading, Tree tree, DateMention mention) {
    EventDate date = mention.date();
    String behind = reading.text().substring(mention.span().end()).toLowerCase(Locale.ROOT).strip();
    if (date.precision() == EventDate.Precision.YEAR || date.start().isEmpty() || tree.words().get(WordClass.THAT_YEAR).stream().noneMatch(behind::startsWith)) {
      return Optional.empty();
    }
    return reading.dates().stream().filter(before -> before.span().end() <= mention.span().begin()).map(before -> before.date()).filter(before -> before.basis() == EventDate.Basis.STATED && before.start().isPresent())
        .reduce((_, last) -> last).map(before -> {
          int years = before.start().get().getYear() - date.start().get().getYear();
          return new EventDate(date.text(), date.start().map(start -> start.plusYears(years)), date.end().map(end -> end.plusYears(years)), date.precision(), EventDate.Basis.STATED);
        });
  }

  /// "Was remanded **until August 16**": when it ends, not when it was.
  private static boolean isEnd(Reading reading, Tree tree, DateMention date) {
    boolean until = tree.sentence().tokens().stream().filter(token -> token.span().end() <= date.span().begin() && date.span().begin() - token.span().end() <= 4).anyMatch(token -> tree.isA(WordClass.UNTIL, token));
    boolean after = reading.document().published().isEmpty() || date.date().end().filter(end -> end.isBefore(reading.document().published().get())).isEmpty() || date.date().precision() == EventDate.Precision.DAY;
    return until && after;
  }

  /// "Called for **a strike on Wednesday**": the day of what is called for, not of the call.
  private static boolean isOfCalled(EventMention mention, TextSpan date) {
    Tree tree = mention.tree();
    return tree.isA(WordClass.ASKING_VERB, mention.word()) && tree.sentence().tokens().stream()
        .anyMatch(noun -> noun.index() > mention.word().index() && noun.span().end() <= date.begin() && tree.isA(WordClass.CALLED_ACTION, noun) && Scene.isAbove(tree, mention.word(), noun));
  }

  /// "The deployment of 300 soldiers **announced on Wednesday**", "rejected the wage **announced on Tuesday**": the day of the word.
  private static boolean isOfAnnouncement(Tree tree, Token trigger, TextSpan date) {
    return tree.tokensIn(date).stream().filter(token -> !token.isRoot()).map(token -> tree.token(token.head()))
        .anyMatch(verb -> (verb.relation().equals("acl") || verb.is("xcomp")) && !verb.equals(trigger) && verb.feature("VerbForm").equals("Part") && (tree.isA(WordClass.ANNOUNCING_VERB, verb) || isOfStatementRead(tree, verb)));
  }

  /// "Said in **a letter dated November 4** that", "aseguró en **una nota del 11 de octubre** que": the day of what is quoted.
  private static boolean isOfDocument(Tree tree, TextSpan date) {
    return tree.tokensIn(date).stream().filter(token -> !token.isRoot() && !date.contains(tree.token(token.head()).span())).map(token -> tree.token(token.head()))
        .map(head -> head.is("acl") && head.feature("VerbForm").equals("Part") && !head.isRoot() ? tree.token(head.head()) : head).anyMatch(noun -> noun.pos().equals("NOUN") && tree.isA(WordClass.DOCUMENT_NOUN, noun));
  }

  /// "Said in **a statement read on Monday night**".
  private static boolean isOfStatementRead(Tree tree, Token participle) {
    Token statement = tree.token(participle.head());
    return statement.is("obl") && !statement.isRoot() && tree.isA(WordClass.SAYING_VERB, tree.token(statement.head()));
  }

  /// "\"They took him away and shot him,\" said his mother, who found him **on Thursday**": a day outside the quotation is not of what is said in it.
  private static boolean isOutsideQuotation(Reading reading, Token trigger, TextSpan date) {
    return reading.quotations().stream().anyMatch(quotation -> quotation.contains(trigger.span()) && !quotation.contains(date) && quotation.of(reading.text()).trim().split("\\s+").length > SPOKEN_WORDS);
  }

  /// "**Promised** to travel **on Friday**", "agreed to extend the programme **until 2022**": when it is to be done, not when it was promised.
  private static boolean isOfPromise(Tree tree, Token trigger, TextSpan date) {
    return tree.isA(WordClass.PROMISING_VERB, trigger) && tree.tokensIn(date).stream().anyMatch(word -> {
      Token at = word;
      while (!at.isRoot() && at.index() != trigger.index()) {
        if (at.pos().equals("VERB") && (at.is("ccomp") || at.is("xcomp") || at.is("advcl"))) {
          return Scene.isAbove(tree, trigger, at);
        }
        at = tree.token(at.head());
      }
      return false;
    });
  }

  /// "2,012 murders **since January**": from then until the report was written.
  private static EventDate sofar(Reading reading, Tree tree, DateMention mention) {
    EventDate date = mention.date();
    boolean since = tree.sentence().tokens().stream().filter(token -> mention.span().contains(token.span()) || token.span().end() <= mention.span().begin() && mention.span().begin() - token.span().end() <= 1)
        .anyMatch(token -> tree.isA(WordClass.SINCE, token));
    Optional<LocalDate> until = reading.document().published();
    if (until.isPresent() && isSoFar(tree, date) && date.start().filter(start -> !start.isAfter(until.get())).isPresent()) {
      return new EventDate(date.text(), date.start(), until, date.precision(), date.basis());
    }
    boolean ahead = since && !isOfClause(tree, mention.span()) && date.precision() != EventDate.Precision.DAY && until.isPresent() && date.end().filter(end -> end.isBefore(until.get())).isPresent();
    return ahead ? new EventDate(date.text(), date.start(), until, date.precision(), date.basis()) : date;
  }

  /// "**En lo que va de** año", "**so far** this year": until the report was written.
  private static boolean isSoFar(Tree tree, EventDate date) {
    return tree.words().get(WordClass.SO_FAR).stream().anyMatch(words -> date.text().toLowerCase(Locale.ROOT).startsWith(words));
  }

  /// "Since May 2015**, when** 42 died": a point of time at which something else happened.
  private static boolean isOfClause(Tree tree, TextSpan date) {
    List<Token> behind = tree.sentence().tokens().stream().filter(token -> token.span().begin() >= date.end()).limit(2).toList();
    return behind.size() == 2 && behind.getFirst().form().equals(",") && tree.isA(WordClass.CLAUSE_OPENER, behind.getLast());
  }

  /// "312 homicidios, más **que en abril**", "half as many **as in May**": when what is compared with was.
  private static boolean isCompared(Tree tree, TextSpan date) {
    return isBehindComparison(tree, date) || tree.tokensIn(date).stream()
        .anyMatch(token -> tree.hasChild(token.index(), child -> child.is("case") && child.index() + 1 < token.index() && tree.isA(WordClass.THAN, child) && !tree.hasChild(child.index(), of -> of.is("fixed")))); // "**as of** April" compares nothing
  }

  /// "31 this year, **compared with 19 in** 2018", "31 este año, **frente a 19 en** 2018".
  private static boolean isBehindComparison(Tree tree, TextSpan date) {
    int first = 0;
    while (first < tree.sentence().size() && tree.token(first).span().end() <= date.begin()) {
      first++;
    }
    List<Token> last = tree.sentence().tokens().subList(Math.max(0, first - COMPARED), first);
    if (last.stream().anyMatch(token -> token.hasPos("VERB"))) {
      return false; // "cured of the fight **against drugs**, they were shot on Saturday"
    }
    String near = last.stream().map(token -> token.form().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ", " ", " "));
    return Stream.of(WordClass.COMPARISON, WordClass.TIMES_AS_MANY).flatMap(comparison -> tree.words().get(comparison).stream()).anyMatch(words -> near.contains(" " + words + " "));
  }

  /// "The **deadliest** attack **since** 2015": what it is compared with was then.
  private static boolean isRecord(Tree tree, Token trigger, TextSpan date) {
    boolean since = tree.sentence().tokens().stream().filter(token -> date.contains(token.span()) || token.span().end() <= date.begin() && date.begin() - token.span().end() <= 1).anyMatch(token -> tree.isA(WordClass.SINCE, token));
    return since && tree.hasChild(trigger.index(), child -> child.is("amod") && (child.feature("Degree").equals("Sup") || tree.hasChild(child.index(), more -> tree.isA(WordClass.MOST, more))) || tree.isA(WordClass.MOST, child));
  }

  /// "*Convicted* the state of the disappearance of twelve people **in 1989**": a court's word, or any other, is of the report's time; what stands behind an older deed and before
  /// an old date dates the deed.
  private static boolean isOfOldDeed(Reading reading, EventMention mention, DateMention date, List<Token> others) {
    boolean old = reading.document().published().isPresent() && date.date().end().filter(end -> end.isBefore(reading.document().published().get().minusYears(1))).isPresent();
    return old && mention.tree().isA(WordClass.COURT_VERB, mention.word())
        && others.stream().anyMatch(deed -> deed.index() > mention.word().index() && deed.span().end() <= date.span().begin() && Scene.isAbove(mention.tree(), mention.word(), deed));
  }

  /// "Was jailed for the murder of a councillor **committed in November 2022**", "por el asesinato, **ocurrido en 2022**": what is told of the deed, in a participle that only says when it was.
  private static boolean isOfDeedBelow(EventMention mention, TextSpan date, List<Token> others) {
    Tree tree = mention.tree();
    return others.stream().filter(deed -> deed.pos().equals("NOUN") && Scene.isAbove(tree, mention.word(), deed) && tree.hasPreposition(deed.index(), WordClass.CHARGE_PREPOSITION))
        .flatMap(deed -> tree.sentence().tokens().stream().filter(told -> told.is("acl") && told.index() > deed.index() && told.feature("VerbForm").equals("Part") && isAt(tree, told)))
        .anyMatch(told -> tree.tokensIn(date).stream().anyMatch(word -> tree.isUnder(word.index(), told.index())));
  }

  /// "Around **2.30 am**", "a las **5:40 horas**": an hour names no day.
  private static boolean isBareClock(DateMention date) {
    return date.kind() == DateMention.Kind.TIME && date.span().length() > 0 && CLOCK.matcher(date.text()).matches();
  }

  /// Things are said on a day; a month or a year is when they happened: "informó de 274 homicidios en mayo".
  private static boolean isDay(DateMention date) {
    return date.date().precision() == EventDate.Precision.DAY;
  }

  /// "Twelve were executed, the commission **concluded in October 2014**": what is told stands before the verb that the date hangs on.
  private static boolean isSaidLast(Tree tree, TextSpan date) {
    return tree.tokensIn(date).stream().filter(token -> !token.isRoot() && token.head() < token.index()).map(token -> tree.token(token.head()))
        .anyMatch(verb -> verb.pos().equals("VERB") && (verb.is("parataxis") || tree.hasChild(verb.index(), said -> (said.is("ccomp") || said.is("parataxis")) && said.index() < verb.index())));
  }

  /// "Informó **en junio** que 14 policías fueron imputados": when it was said stands before what is said.
  private static boolean isBeforeContent(Tree tree, TextSpan date) {
    return tree.sentence().tokens().stream().filter(token -> token.span().begin() >= date.end()).findFirst().filter(token -> tree.isA(WordClass.THAT_MARK, token)).isPresent();
  }

  /// "*Accuses* him of the murder of a leader, **committed in March**": the day of a deed is not the day of what is said of it.
  private static boolean isOfContent(Tree tree, Token trigger, TextSpan date, List<Token> others) {
    if (!tree.isA(WordClass.ACCUSING_VERB, trigger) && !tree.isA(WordClass.SAYING_VERB, trigger)) {
      return false;
    }
    Optional<Token> at = tree.tokensIn(date).stream().findFirst();
    while (at.isPresent() && at.get().index() != trigger.index()) {
      Token word = at.get();
      if (others.contains(word)) {
        return Scene.isAbove(tree, trigger, word);
      }
      at = tree.head(word.index());
    }
    return false;
  }

  /// "Six people were shot dead, the army **said on Wednesday**", "the group **on Friday** denounced it": the day of the statement.
  private static boolean isOfStatement(Reading reading, EventMention mention, TextSpan date) {
    Tree tree = mention.tree();
    return reading.attributions().of(mention.word().span()) instanceof Attribution.Sourced(Party _, Party _, String cue) && tree.sentence().tokens().stream()
        .filter(token -> date.contains(token.span()) && !token.isRoot() && !date.contains(tree.token(token.head()).span()))
        .map(token -> tree.token(token.head()))
        .map(head -> head.relation().equals("nsubj") && !head.isRoot() ? tree.token(head.head()) : head)
        .anyMatch(verb -> (verb.form().equals(cue) || isGoneOnFrom(tree, verb, cue)) && verb.index() != mention.word().index() && !isCarrier(mention, verb));
  }

  /// "*Told* reporters **on Sunday**, *adding* that": a verb of saying that the cue goes on from.
  private static boolean isGoneOnFrom(Tree tree, Token verb, String cue) {
    return tree.isA(WordClass.SAYING_VERB, verb) && tree.hasChild(verb.index(), next -> next.is("advcl") && next.index() > verb.index() && next.form().equals(cue));
  }

  /// "Neighbours **found** the *bodies*": a verb that some also say things with, here with the event for its object.
  private static boolean isCarrier(EventMention mention, Token verb) {
    return mention.word().is("obj") && mention.word().head() == verb.index();
  }

  /// "Fourteen were *arrested*, three of whom were released **on Friday**", "*arrested* a man who killed two **on Friday**": the day of what else is told of them; but "a *raid* that
  /// ended **on Friday**": what is told of an event itself is of its day.
  ///
  /// @param others the triggers of the sentence's other events
  private static boolean isOfRelativeClause(Tree tree, Token trigger, TextSpan date, List<Token> others) {
    Optional<Token> at = tree.tokensIn(date).stream().findFirst();
    while (at.isPresent() && at.get().index() != trigger.index()) {
      if (isApart(tree, at.get(), trigger, others)) {
        return true;
      }
      at = tree.head(at.get().index());
    }
    return false;
  }

  private static boolean isApart(Tree tree, Token clause, Token trigger, List<Token> others) {
    boolean relative = (clause.relation().equals("acl:relcl") || clause.is("acl") && (clause.feature("VerbForm").equals("Part") || clause.index() > 0 && tree.token(clause.index() - 1).form().equals(","))) && clause.head() != trigger.index() && others.stream().noneMatch(other -> other.index() == clause.head());
    boolean whole = !clause.isRoot() && tree.token(clause.head()).pos().equals("PRON"); // "lo que va de 2019"
    return isOfOtherClause(tree, clause, trigger, others) || (relative && !whole || isOfSome(tree, clause)) && clause.hasPos("VERB", "ADJ") && !isAt(tree, clause) && !tree.isUnder(trigger.index(), clause.index());
  }

  /// "The president *ordered* an inquiry, **while the opposition called** a march for Friday": a clause with a subject and an event of its own.
  private static boolean isOfOtherClause(Tree tree, Token clause, Token trigger, List<Token> others) {
    if (clause.is("advcl") && clause.head() == trigger.index() && isRelative(tree, clause)) {
      return true;
    }
    boolean own = (clause.is("advcl") || clause.is("parataxis") || clause.is("conj")) && clause.head() == trigger.index() && tree.hasChild(clause.index(), child -> child.is("nsubj"));
    return own && !isSecondToll(tree, clause, trigger) && others.stream().anyMatch(other -> other.index() == clause.index() && !clause.is("advcl") || Scene.isAbove(tree, clause, other));
  }

  /// "Two *died* **and five were injured on Saturday**": two figures of those who suffered, joined by *and*, are of one day.
  private static boolean isSecondToll(Tree tree, Token clause, Token trigger) {
    return clause.is("conj") && isToll(tree, clause) && isToll(tree, trigger) && tree.hasChild(clause.index(), child -> child.is("cc") && tree.isA(WordClass.AND, child));
  }

  private static boolean isToll(Tree tree, Token verb) {
    boolean suffered = tree.isPassive(verb.index()) || tree.isA(WordClass.DYING_VERB, verb) || tree.hasChild(verb.index(), child -> child.is("xcomp") && tree.isA(WordClass.RESULT_ADJECTIVE, child))
        || tree.hasChild(verb.index(), child -> child.is("obj") && child.feature("Number").equals("Plur"));
    return suffered && tree.children(verb.index(), "nsubj").stream().anyMatch(who -> who.pos().equals("NUM") || tree.hasChild(who.index(), figure -> figure.is("nummod")));
  }

  /// "Urged him to lift the measures, **under which** visits have been banned since April": a relative clause that parsers hang on the verb.
  private static boolean isRelative(Tree tree, Token clause) {
    return tree.hasChild(clause.index(), subject -> subject.is("nsubj") && subject.pos().equals("NOUN")) && tree.sentence().tokens().stream()
        .filter(token -> token.pos().equals("PRON") && token.index() < clause.index() && tree.isA(WordClass.RELATIVE_PRONOUN, token)).anyMatch(token -> tree.isUnder(token.index(), clause.index()));
  }

  /// "Three **of whom** were released".
  private static boolean isOfSome(Tree tree, Token verb) {
    return tree.children(verb.index(), "nsubj").stream().flatMap(subject -> tree.children(subject.index(), "nmod").stream())
        .anyMatch(part -> part.pos().equals("PRON") && tree.isA(WordClass.RELATIVE_PRONOUN, part));
  }

  /// A verb that only says when or where: "took place"; but "took office" is a deed.
  private static boolean isAt(Tree tree, Token verb) {
    boolean deed = !tree.isPassive(verb.index()) && tree.hasChild(verb.index(), child -> child.is("obj") && child.pos().equals("NOUN") && !tree.isA(WordClass.TAKING_PLACE, child)) && !tree.isA(WordClass.CAUSATIVE_VERB, verb);
    return !deed && (tree.isA(WordClass.OCCURRENCE_VERB, verb) || tree.isA(WordClass.LIGHT_VERB, verb) || tree.isA(WordClass.CAUSATIVE_VERB, verb));
  }

  /// A date belongs to the trigger that is nearest to it in the tree, and to what happened with it.
  private static boolean belongs(Tree tree, Token trigger, TextSpan date, List<Token> others) {
    int own = Scene.distance(tree, trigger, date);
    return others.stream().allMatch(other -> Scene.distance(tree, other, date) >= own
        || tree.isA(WordClass.COURT_VERB, other) && other.index() < trigger.index() && trigger.span().end() <= date.begin() && Scene.isAbove(tree, other, trigger)
        || Scene.isAbove(tree, other, trigger) && Scene.inheritsTime(tree, trigger, other, others) || Scene.isShared(tree, other, trigger));
  }
}
