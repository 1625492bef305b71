package org.cotejo.coder.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.model.EventDate;
import org.cotejo.model.TextSpan;

/// A day told by its distance from the day of the scene: "**dos días después**, los agentes desalojaron", "**a week later**", "**the next day**", "**ese mismo día**", "**la víspera**".
final class OffsetDay {
  private static final long WEEK = 7;

  private OffsetDay() {}

  /// @param told a date whose words name no day by themselves
  /// @param scene the day told before
  static Optional<EventDate> of(Reading reading, Tree tree, EventDate told, EventDate scene) {
    return scene.start().flatMap(day -> days(reading, tree, told).map(day::plusDays)).map(day -> new EventDate(told.text(), Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.RELATIVE));
  }

  /// "**En marzo de 2018** secuestraron a un dirigente, que apareció muerto *dos días después*": no nearer than the month told before in its sentence.
  static Optional<EventDate> ofPeriod(Reading reading, Tree tree, EventDate told) {
    int at = reading.text().indexOf(told.text(), tree.sentence().span().begin());
    return reading.datesIn(tree.sentence().span()).stream().filter(date -> date.kind() == DateMention.Kind.DATE && date.span().end() <= at).reduce((_, last) -> last).map(DateMention::date)
        .filter(period -> period.precision() == EventDate.Precision.MONTH || period.precision() == EventDate.Precision.YEAR)
        .map(period -> new EventDate(told.text(), period.start(), period.end(), period.precision(), period.basis()));
  }

  /// Whether a date is a day that its words alone do not tell.
  static boolean isOpen(EventDate date) {
    return (date.precision() == EventDate.Precision.DAY || date.precision() == EventDate.Precision.WEEK) && date.start().isEmpty() && !date.text().isEmpty();
  }

  private static Optional<Long> days(Reading reading, Tree tree, EventDate told) {
    List<String> words = Arrays.asList(told.text().toLowerCase(Locale.ROOT).split("[ ,]+"));
    if (isAny(tree, WordClass.SAME_DAY, words)) {
      return Optional.of(0L);
    }
    boolean later = isAny(tree, WordClass.DAYS_LATER, words);
    boolean earlier = isAny(tree, WordClass.DAYS_EARLIER, words);
    long unit = isAny(tree, WordClass.WEEK_NOUN, words) || words.stream().anyMatch(word -> word.endsWith("s") && tree.words().has(WordClass.WEEK_NOUN, word.substring(0, word.length() - 1))) ? WEEK : 1;
    return later == earlier ? Optional.empty() : Optional.of(count(reading, tree, told) * unit * (later ? 1 : -1));
  }

  private static boolean isAny(Tree tree, WordClass wordClass, List<String> words) {
    return words.stream().anyMatch(word -> tree.words().has(wordClass, word));
  }

  private static long count(Reading reading, Tree tree, EventDate told) {
    int at = reading.text().indexOf(told.text(), tree.sentence().span().begin());
    List<NumberMention> numbers = at < 0 ? List.of() : reading.numbersIn(new TextSpan(at, at + told.text().length()));
    return numbers.stream().flatMapToDouble(number -> number.count().low().stream()).mapToLong(Math::round).findFirst().orElse(1);
  }
}
