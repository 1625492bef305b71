package org.cotejo.coder.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// On which side of the day of publication an event lies that is told by the day alone: "on Thursday" is last Thursday of what has happened, the next one of what is planned.
final class Timing {
  /// Between a preposition and its day there is room for an article.
  private static final int SHORT = 5;
  private static final int LONG = 14;
  /// "11 p.m.", "7:40 horas": of an hour, no number of a day.
  private static final Pattern CLOCK = Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}|\\d{1,2} ?(?:[ap]\\.? ?m\\b|horas|hrs|h\\b)|las \\d{1,2}\\b");

  private Timing() {}

  /// "A march **next Thursday**", "a strike **for Friday**": what is dated ahead in so many words is planned, whatever else is said of it.
  static Status status(Reading reading, EventMention mention, EventDate date, Status read) {
    boolean ahead = date.basis() == EventDate.Basis.RELATIVE && isAfter(date, reading) && isComing(reading, mention, date) && !isAskedFor(mention);
    return read == Status.ASSERTED && ahead ? Status.PLANNED : read;
  }

  /// "Twelve were killed **at the weekend**", told on a Monday: what is said to have happened did so before it was told, so the day or weekend is the last one, not the next.
  static EventDate happened(Reading reading, EventMention mention, EventDate read, Status status) {
    if (isAskedFor(mention) && isAfter(read, reading) && isComing(reading, mention, read)) {
      return EventDate.UNKNOWN;
    }
    EventDate date = read;
    Optional<LocalDate> published = reading.document().published();
    boolean past = status == Status.ASSERTED || status == Status.ALLEGED || status == Status.DENIED || status == Status.NEGATED;
    if (past && published.isPresent() && isWithoutYear(date) && date.start().filter(start -> start.isAfter(published.get())).isPresent()) {
      return new EventDate(date.text(), date.start().map(start -> start.minusYears(1)), date.end().map(end -> end.minusYears(1)), date.precision(), date.basis());
    }
    if (status == Status.PLANNED && published.isPresent() && isWithoutYear(date) && date.end().filter(end -> end.isBefore(published.get())).isPresent() && isOwn(reading, mention, date)) {
      return new EventDate(date.text(), date.start().map(start -> start.plusYears(1)), date.end().map(end -> end.plusYears(1)), date.precision(), date.basis());
    }
    if (past && published.isPresent()) {
      date = untilTold(date, published.get());
    }
    if (published.isEmpty() || date.basis() != EventDate.Basis.RELATIVE || date.precision() != EventDate.Precision.DAY || date.start().isEmpty()) {
      return date;
    }
    LocalDate start = date.start().get();
    boolean told = status == Status.ASSERTED || status == Status.ALLEGED;
    boolean ahead = told && start.isAfter(published.get()) && !start.isAfter(published.get().plusWeeks(1)) && date.end().filter(end -> !end.isAfter(start.plusDays(1))).isPresent();
    boolean behind = status == Status.PLANNED && start.isBefore(published.get()) && !start.isBefore(published.get().minusWeeks(1));
    return ahead ? shifted(date, -1) : behind ? planned(reading, mention, date) : date;
  }

  /// "A curfew would be imposed **from Tuesday**": next Tuesday; but "announced **on Tuesday** the deployment of 500 soldiers" is the day of the word only.
  private static EventDate planned(Reading reading, EventMention mention, EventDate date) {
    Tree tree = mention.tree();
    int at = begin(reading, mention, date);
    boolean from = tree.sentence().tokens().stream().filter(token -> token.span().begin() < at + date.text().length() && token.span().end() > at - LONG).anyMatch(token -> tree.isA(WordClass.DAY_OF_PLAN, token));
    return from || isOwn(reading, mention, date) ? shifted(date, 1) : EventDate.UNKNOWN;
  }

  /// "Agreed to hold **an exercise in October**": a day or month behind what is planned, in its own phrase.
  private static boolean isOwn(Reading reading, EventMention mention, EventDate date) {
    Tree tree = mention.tree();
    Token word = mention.word();
    Token phrase = word.is("obj") && !word.isRoot() && !tree.isA(WordClass.SAYING_VERB, tree.token(word.head())) ? tree.token(word.head()) : word;
    return begin(reading, mention, date) > word.span().end() && words(reading, mention, date).anyMatch(token -> tree.isUnder(token.index(), phrase.index()));
  }

  /// "Killed **this year**", told in August: until then.
  private static EventDate untilTold(EventDate date, LocalDate published) {
    boolean running = date.precision() != EventDate.Precision.DAY && date.start().filter(start -> !start.isAfter(published)).isPresent() && date.end().filter(end -> end.isAfter(published)).isPresent();
    return running ? new EventDate(date.text(), date.start(), Optional.of(published), date.precision(), date.basis()) : date;
  }

  /// "On **3 September**", told in August: that of the year before.
  private static boolean isWithoutYear(EventDate date) {
    boolean calendar = date.precision() == EventDate.Precision.DAY || date.precision() == EventDate.Precision.MONTH;
    String words = CLOCK.matcher(date.text()).replaceAll("");
    return calendar && !words.matches(".*\\d{4}.*") && (date.basis() != EventDate.Basis.RELATIVE || words.matches(".*\\d.*"));
  }

  private static boolean isAfter(EventDate date, Reading reading) {
    return reading.document().published().isPresent() && date.start().filter(start -> start.isAfter(reading.document().published().get())).isPresent();
  }

  /// "Has called on the minister **to appear next Tuesday**": what has been asked for is to come, and not the asking.
  private static boolean isAskedFor(EventMention mention) {
    Tree tree = mention.tree();
    Token verb = mention.word();
    boolean past = verb.pos().equals("VERB") && (verb.feature("Tense").equals("Past") || tree.hasChild(verb.index(), aux -> aux.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, aux)));
    return past && tree.isA(WordClass.ASKING_VERB, verb);
  }

  private static boolean isComing(Reading reading, EventMention mention, EventDate date) {
    return isFor(reading, mention, date) || words(reading, mention, date).anyMatch(token -> mention.tree().isA(WordClass.COMING, token));
  }

  private static Stream<Token> words(Reading reading, EventMention mention, EventDate date) {
    int at = begin(reading, mention, date);
    TextSpan span = new TextSpan(Math.max(0, at), Math.max(0, at) + date.text().length());
    return at < 0 ? Stream.empty() : mention.tree().sentence().tokens().stream().filter(token -> span.contains(token.span()));
  }

  /// "Called a march **for Wednesday**": what is planned for a day is still to come.
  private static boolean isFor(Reading reading, EventMention mention, EventDate date) {
    Tree tree = mention.tree();
    int at = begin(reading, mention, date);
    return tree.sentence().tokens().stream().filter(token -> token.span().end() <= at && at - token.span().end() <= SHORT).anyMatch(token -> tree.isA(WordClass.DAY_TO_COME, token));
  }

  private static int begin(Reading reading, EventMention mention, EventDate date) {
    return date.text().isEmpty() ? -1 : reading.text().indexOf(date.text(), mention.tree().sentence().span().begin());
  }

  private static EventDate shifted(EventDate date, int weeks) {
    return new EventDate(date.text(), date.start().map(start -> start.plusWeeks(weeks)), date.end().map(end -> end.plusWeeks(weeks)), date.precision(), date.basis());
  }
}
