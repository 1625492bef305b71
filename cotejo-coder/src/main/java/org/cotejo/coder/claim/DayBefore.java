package org.cotejo.coder.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.TextSpan;

/// The day of an event that another one is dated from: "was found dead on 9 July, **four days after** he was *kidnapped*", "the raid came **a week before** the *attack*".
final class DayBefore {
  private static final int WEEK = 7;
  /// Days by which what is told in weeks may be out.
  private static final int ROUGHLY = 2;

  private DayBefore() {}

  /// Whether the words tell how far an event is from another, which they name: "four days after he ...", "una semana después de ...".
  static boolean isDistance(Tree tree, DateMention date) {
    return distance(tree, date).isPresent();
  }

  /// The words with the *after* or *before* that closes them.
  private static Optional<TextSpan> distance(Tree tree, DateMention mention) {
    TextSpan date = mention.span();
    Optional<Token> last = tree.sentence().tokens().stream().filter(token -> date.contains(token.span())).reduce((_, later) -> later);
    Optional<Token> mark = last.filter(word -> mention.kind() == DateMention.Kind.DURATION && !tree.isA(WordClass.SEQUENCE_MARK, word)).map(word -> word.index() + 1).filter(next -> next < tree.sentence().size()).map(tree::token).or(() -> last);
    if (mark.isEmpty() || last.get().span().begin() == date.begin() || !tree.isA(WordClass.SEQUENCE_MARK, mark.get()) || mark.get().index() + 1 >= tree.sentence().size()) {
      return Optional.empty();
    }
    Token next = tree.token(mark.get().index() + 1);
    boolean linked = mark.get().hasPos("ADP", "SCONJ") && !next.is("punct") || tree.isA(WordClass.OF_PREPOSITION, next) || tree.isA(WordClass.THAT_MARK, next);
    return linked ? Optional.of(date.union(mark.get().span())) : Optional.empty();
  }

  /// The day of an event behind such words, counted from the only day that its sentence tells before them, or from that of the scene; empty of months and years.
  static Optional<EventDate> of(Reading reading, EventMention mention, Optional<EventDate> scene) {
    Tree tree = mention.tree();
    List<DateMention> dates = reading.datesIn(tree.sentence().span());
    Optional<TextSpan> distance = dates.stream().flatMap(date -> distance(tree, date).stream()).filter(words -> words.end() <= mention.word().span().begin())
        .filter(words -> dates.stream().noneMatch(other -> other.span().begin() > words.end() && other.kind() == DateMention.Kind.DATE)).findFirst();
    return distance.flatMap(words -> days(reading, tree, words).flatMap(days -> (opens(tree, words) ? after(reading, mention, words, scene, days) : from(dates, words, scene).map(day -> day.minusDays(days)))
        .map(day -> dated(words.of(reading.text()), day, days % WEEK == 0 ? ROUGHLY : 0))));
  }

  /// Weeks are counted roughly.
  private static EventDate dated(String words, LocalDate day, int roughly) {
    EventDate.Precision precision = roughly == 0 ? EventDate.Precision.DAY : EventDate.Precision.WEEK;
    return new EventDate(words, Optional.of(day.minusDays(roughly)), Optional.of(day.plusDays(roughly)), precision, EventDate.Basis.RELATIVE);
  }

  private static boolean opens(Tree tree, TextSpan distance) {
    return tree.sentence().tokens().stream().noneMatch(token -> token.span().end() <= distance.begin() && token.hasPos("VERB", "NOUN"));
  }

  /// "**Two days after the attack**, police *arrested* three": where the words open the sentence, the event behind their comma is that far from the scene.
  private static Optional<LocalDate> after(Reading reading, EventMention mention, TextSpan distance, Optional<EventDate> scene, long days) {
    boolean outside = reading.text().substring(distance.end(), Math.max(distance.end(), mention.word().span().begin())).contains(",");
    return outside ? scene.flatMap(EventDate::start).map(day -> day.plusDays(days)) : Optional.empty();
  }

  private static Optional<LocalDate> from(List<DateMention> dates, TextSpan distance, Optional<EventDate> scene) {
    return dates.stream().filter(date -> date.span().end() <= distance.begin() && date.date().precision() == EventDate.Precision.DAY).max(Comparator.comparing(DateMention::span))
        .map(DateMention::date).or(() -> scene).flatMap(EventDate::start);
  }

  /// How many days before: negative for those behind *before*.
  private static Optional<Long> days(Reading reading, Tree tree, TextSpan distance) {
    String words = distance.of(reading.text()).toLowerCase(Locale.ROOT);
    double count = reading.numbersIn(distance).stream().flatMapToDouble(number -> number.count().low().stream()).findFirst().orElse(1);
    boolean weeks = tree.words().get(WordClass.WEEK_NOUN).stream().anyMatch(words::contains);
    boolean days = tree.words().get(WordClass.DAY_UNIT).stream().anyMatch(words::contains);
    boolean ahead = tree.words().get(WordClass.BEFORE).stream().anyMatch(words::endsWith);
    return !weeks && !days ? Optional.empty() : Optional.of(Math.round(count) * (weeks ? WEEK : 1) * (ahead ? -1 : 1));
  }
}
