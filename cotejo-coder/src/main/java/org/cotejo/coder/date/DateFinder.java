package org.cotejo.coder.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.TimeExpression.And;
import org.cotejo.coder.date.TimeExpression.Between;
import org.cotejo.coder.date.TimeExpression.Nothing;
import org.cotejo.coder.date.Trie.Parsed;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Lexer;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Vocabulary;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventDate.Precision;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the dates, times and durations of a text. Stateless after loading: safe for many threads.
public final class DateFinder {

  /// How far behind a day "two days later" may be reckoned from it, in characters: some three sentences.
  private static final int REACH = 500;

  private static final String JOINTS = ".,-/";

  private final Lexer lexer;
  private final Grammar grammar;
  private final Tense tense;

  private DateFinder(Lexer lexer, Grammar grammar, Tense tense) {
    this.lexer = lexer;
    this.grammar = grammar;
    this.tense = tense;
  }

  /// The finder of a language, from its lexicon files.
  public static DateFinder load(Language language) {
    return load(language, Numerals.load(new Vocabulary(), language));
  }

  /// A finder that shares the vocabulary of `numerals` with others.
  public static DateFinder load(Language language, Numerals numerals) {
    Grammar grammar = Grammar.load(language, numerals);
    Tense tense = Tense.load(language, numerals.vocabulary());
    return new DateFinder(new Lexer(numerals.vocabulary()), grammar, tense);
  }

  /// The time expressions of some stretches of a text, in text order, none overlapping another.
  ///
  /// @param published day of publication; relative words and dates without a year resolve against it only
  public List<DateMention> find(String text, List<TextSpan> regions, Optional<LocalDate> published) {
    return regions.stream().flatMap(region -> mentions(read(text, region), published).stream()).toList();
  }

  /// The time expressions of one stretch, resolved.
  public List<DateMention> mentions(Timed stretch, Optional<LocalDate> published) {
    List<DateMention> mentions = new ArrayList<>();
    Optional<DateMention> told = Optional.empty();
    for (Found found : stretch.times()) {
      DateMention mention = mention(stretch.lexemes(), found, published, told);
      mentions.add(mention);
      told = isDay(found.time(), mention) ? Optional.of(mention) : told.filter(_ -> !isPeriod(found.time(), mention));
    }
    return mentions;
  }

  /// Whether "two days later" may be reckoned from it: a certain day that the text names or has reckoned itself.
  private static boolean isDay(TimeExpression time, DateMention mention) {
    boolean named = switch (time) {
      case TimeExpression.Calendar(int _, int _, int day, int _) -> day > 0;
      case TimeExpression.Weekday _, TimeExpression.Anaphor _ -> true;
      default -> false;
    };
    return named && mention.date().precision() == Precision.DAY && mention.date().start().isPresent() && mention.date().start().equals(mention.date().end());
  }

  /// "In March 2018 he was taken; **two days later**": not two days after what was told before.
  private static boolean isPeriod(TimeExpression time, DateMention mention) {
    return time instanceof TimeExpression.Calendar && (mention.date().precision() == Precision.MONTH || mention.date().precision() == Precision.YEAR);
  }

  /// A time expression by lexeme positions.
  ///
  /// @param side on which side of that time the words around it put something
  /// @param halves the words of its two ends, if it is a range that has its own
  public record Found(int begin, int end, TimeExpression time, Side side, Optional<Halves> halves) {

    /// The two ends of a range, or two times named together.
    Optional<Between> ends() {
      return switch (time) {
        case Between between -> Optional.of(between);
        case And(TimeExpression first, TimeExpression second) -> Optional.of(new Between(first, second));
        default -> Optional.empty();
      };
    }
  }

  /// A stretch of a text with its time expressions.
  public record Timed(Lexemes lexemes, List<Found> times) {}

  /// Reads a stretch of a text once for all who look for times and numbers in it.
  public Timed read(String text, TextSpan region) {
    Lexemes lexemes = lexer.read(text, region);
    return new Timed(lexemes, find(lexemes));
  }

  private List<Found> find(Lexemes lexemes) {
    List<Found> found = new ArrayList<>();
    Chart chart = new Chart(lexemes);
    int at = 0;
    while (at < lexemes.size()) {
      Optional<Parsed> parsed = continues(lexemes, at) ? Optional.empty() : grammar.at(chart, at);
      if (parsed.isPresent() && !(parsed.get().time() instanceof Nothing)) {
        found.add(new Found(at, parsed.get().end(), parsed.get().time(), grammar.side(lexemes, at, parsed.get().end()),
            parsed.get().halves()));
      }
      at = parsed.map(Parsed::end).orElse(at + 1);
    }
    return found;
  }

  /// Whether digits go on with a number or code that began before: "12.4", "415-2011-2014".
  private static boolean continues(Lexemes lexemes, int at) {
    return lexemes.isDigits(at) && lexemes.isGlued(at) && lexemes.isGlued(at - 1) && lexemes.isDigits(at - 2)
        && JOINTS.contains(lexemes.text(at - 1));
  }

  /// @param told the last day that was named before
  private DateMention mention(Lexemes lexemes, Found found, Optional<LocalDate> published, Optional<DateMention> told) {
    TextSpan span = lexemes.span(found.begin(), found.end());
    Optional<LocalDate> day = told.filter(before -> span.begin() - before.span().end() <= REACH).flatMap(before -> before.date().start());
    Resolver resolver = new Resolver(published, day, tense.isFuture(lexemes, found.begin(), found.end()));
    List<DateMention> parts = found.ends().map(between -> parts(lexemes, found, resolver.ends(between))).orElse(List.of());
    DateMention whole = mention(lexemes, span, resolver.resolve(found.time()));
    return new DateMention(span, whole.text(), whole.kind(), whole.value(), whole.date(), parts);
  }

  private static List<DateMention> parts(Lexemes lexemes, Found found, List<Resolution> ends) {
    TextSpan whole = lexemes.span(found.begin(), found.end());
    return List.of(mention(lexemes, found.halves().map(half -> lexemes.span(half.begin(), half.end())).orElse(whole), ends.getFirst()),
        mention(lexemes, found.halves().map(half -> lexemes.span(half.lastBegin(), half.lastEnd())).orElse(whole), ends.getLast()));
  }

  private static DateMention mention(Lexemes lexemes, TextSpan span, Resolution resolution) {
    String words = span.of(lexemes.text());
    EventDate date = new EventDate(words, resolution.days().map(Resolution.Days::first), resolution.days().map(Resolution.Days::last),
        resolution.precision(), resolution.basis());
    return new DateMention(span, words, resolution.kind(), resolution.value(), date, List.of());
  }
}
