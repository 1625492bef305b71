package org.cotejo.coder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.Status;
import org.cotejo.ontology.Ontology;

/// The day of the scene that a report goes on telling: "Gunmen attacked a bar **on Sunday**. They shot the owner and took two waiters."
///
/// What is told in the past in the sentences that follow, with no time of its own, was on the same day, until another day is told. Behind an aside of long before, the next paragraph returns
/// to the day that the report is about. What *has been* done since, and what is said, planned or counted was not on that day.
final class SceneDay {
  private static final Set<String> EVENTS = Set.of("ASSAULT", "COERCE", "PROTEST");
  /// What is done on the same scene and may be told of it, too.
  private static final Set<String> SEQUELS = Set.of("RETREAT", "AID", "MOBILIZE");
  /// How many sentences without an event of the scene end it.
  private static final int LASTS = 4;
  /// The same if a time of its day is told.
  private static final int LASTS_NAMED = 5;
  /// Days before publication from which on an event is background.
  private static final int LONG_BEFORE = 14;
  /// The day of a find is not that of what it tells of: "her son was found dead on Thursday".
  private static final String FOUND = "body-found";
  /// What is done on a day, though on no scene.
  private static final Set<String> MEETINGS = Set.of("CONSULT", "COOPERATE");
  private static final Pattern LINES = Pattern.compile("\\R");

  private final Ontology ontology;
  /// The day of what is being told.
  private Optional<EventDate> day = Optional.empty();
  /// The day that the report is about.
  private Optional<EventDate> main = Optional.empty();
  /// The last sentence that told of the scene, and the last one before the one being read.
  private int sentence;
  private int read;
  /// Where the sentence being read begins.
  private int reached;
  /// The last sentence whose main verb only says something.
  private int talk;

  SceneDay(Ontology ontology) {
    this.ontology = ontology;
  }

  /// The date of an event, its own or the scene's; takes note of it if it is a day.
  EventDate of(Reading reading, EventMention mention, EventDate own, Status status) {
    turn(reading, mention.tree());
    if (mention.word().isRoot() && !isDone(mention)) {
      talk = mention.tree().sentence().number();
    }
    if (!isOfScene(mention) && !SEQUELS.contains(event(mention)) || status != Status.ASSERTED && status != Status.ALLEGED && status != Status.NEGATED && status != Status.DENIED) {
      return own;
    }
    Optional<EventDate> since = own.text().isEmpty() ? sinceThen(reading, mention) : Optional.empty();
    if (since.isPresent()) {
      return since.get();
    }
    int number = mention.tree().sentence().number();
    Optional<EventDate> told = DayBefore.of(reading, mention, day).or(() -> Optional.of(own).filter(OffsetDay::isOpen).flatMap(open -> OffsetDay.ofPeriod(reading, mention.tree(), open))).or(() -> day.flatMap(scene -> ofScene(reading, mention, own, scene)));
    if (told.isPresent()) {
      if (OffsetDay.isOpen(own)) {
        day = told.filter(date -> date.precision() == EventDate.Precision.DAY);
      }
      sentence = number;
      return told.get();
    }
    if (!own.text().isEmpty()) {
      if (isOfScene(mention) && !isDeathbed(mention.tree(), mention.word()) && !(day.isPresent() && mention.trigger().act().equals(FOUND))) {
        tell(reading, mention.tree(), own, isToldInPast(mention) || isOver(reading, mention, own));
      }
      return own;
    }
    boolean goesOn = day.isPresent() && number - sentence <= LASTS && isToldInPast(mention) && !isTimed(reading, mention) && !isOfEarlier(mention) && !Whereabouts.isNewTopic(reading, mention.tree());
    if (!goesOn) {
      return own;
    }
    sentence = number;
    return day.get();
  }

  /// "The emergency was declared on 3 March. **Since then**, 40 people have been arrested": from the day told before until the report.
  private Optional<EventDate> sinceThen(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    Optional<Token> then = tree.children(mention.word().index()).stream().filter(time -> tree.isA(WordClass.THEN, time) && time.index() > 0 && tree.isA(WordClass.SINCE, tree.token(time.index() - 1))).findFirst();
    return then.isEmpty() || reading.document().published().isEmpty() ? Optional.empty() : day.flatMap(EventDate::start).filter(from -> from.isBefore(reading.document().published().get()))
        .map(from -> new EventDate(tree.token(then.get().index() - 1).span().union(then.get().span()).of(reading.text()), Optional.of(from), reading.document().published(), EventDate.Precision.MONTH, EventDate.Basis.RELATIVE));
  }

  /// What names only a time of the scene's day, or a distance from it.
  private Optional<EventDate> ofScene(Reading reading, EventMention mention, EventDate own, EventDate scene) {
    boolean near = mention.tree().sentence().number() - sentence <= LASTS_NAMED;
    if (near && OffsetDay.isOpen(own)) {
      return OffsetDay.of(reading, mention.tree(), own, scene);
    }
    boolean part = near && (isPartOfDay(mention.tree(), own) || isTimeOnly(reading, mention.tree(), own));
    return part ? Optional.of(new EventDate(own.text(), scene.start(), scene.end(), scene.precision(), own.basis())) : Optional.empty();
  }

  /// Goes on to a sentence: takes note of the days that those before it tell without an event, and leaves an aside with its paragraph.
  private void turn(Reading reading, Tree tree) {
    int number = tree.sentence().number();
    reading.trees().stream().filter(before -> before.sentence().number() > read && before.sentence().number() < number && before.sentence().number() != talk).forEach(before -> mainClause(reading, before).ifPresent(date -> {
      if (!day.equals(Optional.of(date)) && sentence < before.sentence().number()) {
        day = Optional.of(date);
        sentence = before.sentence().number();
        main = main.or(() -> day);
      }
    }));
    read = Math.max(read, number - 1);
    int begin = tree.sentence().span().begin();
    boolean newLine = LINES.matcher(reading.text()).region(reached, begin).find();
    reached = begin;
    if (newLine && main.isPresent() && !day.equals(main)) {
      day = main;
      sentence = Math.max(sentence, number - 1);
    }
  }

  /// "The officer died **in hospital** on Thursday night", "taken to a clinic, where he died on Thursday": behind it the report goes on with the day on which he was shot.
  private static boolean isDeathbed(Tree tree, Token verb) {
    return tree.isA(WordClass.DYING_VERB, verb) && (tree.hasChild(verb.index(), site -> tree.isA(WordClass.CARE_SITE, site))
        || tree.sentence().tokens().subList(0, verb.index()).stream().anyMatch(site -> tree.isA(WordClass.CARE_SITE, site)));
  }

  /// "Cinco muertos **es el resultado** de un combate librado *el viernes*": what is told of a day before the report has happened, also under a verb that only says what it is.
  private static boolean isOver(Reading reading, EventMention mention, EventDate own) {
    Tree tree = mention.tree();
    boolean before = reading.document().published().filter(day -> own.end().filter(end -> end.isBefore(day)).isPresent()).isPresent();
    return before && (mention.word().pos().equals("NOUN") || tree.sentence().tokens().stream().filter(Token::isRoot).anyMatch(root -> tree.hasChild(root.index(), cop -> cop.is("cop"))));
  }

  private void tell(Reading reading, Tree tree, EventDate own, boolean past) {
    boolean exact = own.precision() == EventDate.Precision.DAY && own.start().isPresent() && past;
    if (!exact && day.isPresent() && sentence == tree.sentence().number()) {
      return; // "marched at noon for those **detained in January**": the sentence has told its day
    }
    day = exact ? Optional.of(own) : Optional.empty();
    sentence = tree.sentence().number();
    if (exact && (main.isEmpty() || !isOld(reading, own))) {
      main = day;
    }
  }

  /// The day of what a sentence's main verb tells as done: not of what is said or asked.
  private static Optional<EventDate> mainClause(Reading reading, Tree tree) {
    List<DateMention> dates = reading.datesIn(tree.sentence().span()).stream().filter(date -> !reading.isInDateline(date.span()) && !isTimeOnly(reading, tree, date.date()) && date.date().precision() == EventDate.Precision.DAY && date.date().start().isPresent()).toList();
    return tree.sentence().tokens().stream().filter(Token::isRoot).findFirst()
        .filter(root -> root.pos().equals("VERB") && isPast(tree, root) && !isSaid(tree, root) && !isDeathbed(tree, root) && dates.stream().noneMatch(date -> LateDay.isOfNews(tree, date)))
        .flatMap(root -> dates.stream().filter(date -> tree.tokensIn(date.span()).stream().anyMatch(token -> token.head() == root.index())).min(Comparator.comparing(DateMention::span)).map(DateMention::date))
        .filter(date -> reading.document().published().isEmpty() || !date.start().get().isAfter(reading.document().published().get()) && !isOld(reading, date));
  }

  private static boolean isSaid(Tree tree, Token verb) {
    return tree.isA(WordClass.SAYING_VERB, verb) || tree.isA(WordClass.ASKING_VERB, verb) || tree.isA(WordClass.DENYING_VERB, verb) || tree.isA(WordClass.ANNOUNCING_VERB, verb) || tree.isA(WordClass.ACCUSING_VERB, verb)
        || tree.isA(WordClass.COURT_VERB, verb) || tree.hasChild(verb.index(), child -> child.is("ccomp"));
  }

  private static boolean isOld(Reading reading, EventDate date) {
    return reading.document().published().isPresent() && date.end().filter(end -> end.isBefore(reading.document().published().get().minusDays(LONG_BEFORE))).isPresent();
  }

  /// "They were killed on Friday. **In the evening** a bus was burnt": of the day told before, not of the report's.
  private static boolean isPartOfDay(Tree tree, EventDate own) {
    String words = own.text().toLowerCase(Locale.ROOT);
    return tree.words().get(WordClass.PART_OF_DAY).stream().anyMatch(words::equals);
  }

  /// "At **7.40 p.m.**", "cerca de las 7:40 **de la noche**": an hour that is said to be of no day.
  static boolean isTimeOnly(Reading reading, Tree tree, EventDate own) {
    return reading.datesIn(tree.sentence().span()).stream().anyMatch(date -> date.kind() == DateMention.Kind.TIME && date.text().equals(own.text()) && own.start().equals(reading.document().published()) && own.start().isPresent())
        && Stream.of(WordClass.PRESENT_DAY, WordClass.DAY_OF_WEEK).flatMap(days -> tree.words().get(days).stream()).noneMatch(word -> Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b").matcher(own.text()).find());
  }

  private boolean isDone(EventMention mention) {
    return isOfScene(mention) || SEQUELS.contains(event(mention)) || MEETINGS.contains(event(mention));
  }

  private boolean isOfScene(EventMention mention) {
    return EVENTS.contains(event(mention));
  }

  private String event(EventMention mention) {
    return ontology.act(mention.trigger().act()).event().code();
  }

  private static boolean isTimed(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    return reading.datesIn(tree.sentence().span()).stream().filter(date -> date.kind() != DateMention.Kind.TIME && !reading.isInDateline(date.span()))
        .filter(date -> !LateDay.is(mention, date)).anyMatch(date -> date.kind() == DateMention.Kind.DURATION ? !isShort(tree, date) : !isOfRelativeClause(mention, date) && !Scene.isOfComing(tree, mention.word(), date.span()));
  }

  /// "**El anterior** dejó nueve fallecidos", "**a previous raid** left nine dead".
  private static boolean isOfEarlier(EventMention mention) {
    Tree tree = mention.tree();
    return tree.sentence().tokens().stream().filter(word -> tree.words().has(WordClass.DAYS_EARLIER, word.form().toLowerCase(Locale.ROOT)))
        .map(word -> word.is("amod") ? tree.token(word.head()) : word)
        .anyMatch(subject -> subject.is("nsubj") && subject.index() < mention.word().index() && (subject.head() == mention.word().index() || mention.word().head() == subject.head()));
  }

  /// "**Hours** later", "durante **casi tres horas**"; "una menor **de nueve años**".
  private static boolean isShort(Tree tree, DateMention date) {
    return tree.tokensIn(date.span()).stream().anyMatch(token -> tree.isA(WordClass.SHORT_TIME, token) || token.is("nmod") || token.is("amod"));
  }

  /// "Fueron detenidos tres, que recuperaron la libertad **el 15 de agosto**".
  private static boolean isOfRelativeClause(EventMention mention, DateMention date) {
    Tree tree = mention.tree();
    return tree.tokensIn(date.span()).stream().anyMatch(word -> {
      Token at = word;
      while (!at.isRoot() && !at.relation().equals("acl:relcl")) {
        at = tree.token(at.head());
      }
      return !at.isRoot() && at.index() > mention.word().index() && !tree.isUnder(mention.word().index(), at.index());
    });
  }

  /// Whether the verb of the event's clause is in the past.
  private static boolean isToldInPast(EventMention mention) {
    Tree tree = mention.tree();
    Token verb = mention.word();
    while (!verb.isRoot() && !isFinite(tree, verb)) {
      verb = tree.token(verb.head());
    }
    return isPast(tree, verb);
  }

  private static boolean isPast(Tree tree, Token verb) {
    boolean simple = verb.feature("Tense").equals("Past") || verb.feature("Tense").equals("Imp") && verb.feature("Mood").equals("Sub");
    return verb.feature("VerbForm").equals("Fin") && simple || tree.hasChild(verb.index(), aux -> isAuxiliary(aux) && aux.feature("VerbForm").equals("Fin") && aux.feature("Tense").matches("Past|Imp"));
  }

  /// "Police **said** that 23 suspects **had been arrested**": what somebody tells of the past.
  static boolean isReported(Tree tree, Token verb) {
    Token clause = verb;
    while (clause.is("conj") && !clause.isRoot()) {
      clause = tree.token(clause.head());
    }
    return clause.is("ccomp") && !clause.isRoot() && tree.isA(WordClass.SAYING_VERB, tree.token(clause.head()))
        && tree.hasChild(verb.index(), aux -> aux.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, aux) && aux.feature("Tense").matches("Past|Imp"));
  }

  private static boolean isFinite(Tree tree, Token verb) {
    return verb.feature("VerbForm").equals("Fin") || tree.hasChild(verb.index(), aux -> isAuxiliary(aux) && aux.feature("VerbForm").equals("Fin"));
  }

  private static boolean isAuxiliary(Token word) {
    return word.is("aux") || word.is("cop");
  }
}
