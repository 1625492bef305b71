package org.cotejo.coder.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Phrases.Found;
import org.cotejo.coder.lexer.Vocabulary;
import org.cotejo.coder.number.BoundReader.Bound;
import org.cotejo.coder.number.KindReader.Reading;
import org.cotejo.coder.number.NumberLexicon.Role;
import org.cotejo.model.Count;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the numbers of a text. Stateless after loading: safe for many threads.
public final class NumberFinder {

  private final DateFinder dates;
  private final NumberLexicon lexicon;
  private final QuantityReader quantities;
  private final BoundReader bounds;
  private final KindReader kinds;

  private NumberFinder(DateFinder dates, NumberLexicon lexicon, Numerals numerals) {
    this.dates = dates;
    this.lexicon = lexicon;
    this.quantities = new QuantityReader(numerals, lexicon);
    this.bounds = new BoundReader(lexicon);
    this.kinds = new KindReader(lexicon);
  }

  /// The finder of a language, from its lexicon files.
  public static NumberFinder load(Language language) {
    Numerals numerals = Numerals.load(new Vocabulary(), language);
    DateFinder dates = DateFinder.load(language, numerals);
    NumberLexicon lexicon = NumberLexicon.load(language, numerals.vocabulary());
    return new NumberFinder(dates, lexicon, numerals);
  }

  /// The date finder it uses, so that a caller who needs both loads one.
  public DateFinder dates() {
    return dates;
  }

  /// The numbers of a stretch of a text, in text order, none overlapping another.
  public List<NumberMention> find(String text, TextSpan region) {
    return find(dates.read(text, region));
  }

  /// The same, of a stretch whose time expressions are known.
  public List<NumberMention> find(DateFinder.Timed stretch) {
    Lexemes lexemes = stretch.lexemes();
    TimeNumbers times = new TimeNumbers(stretch.times());
    List<NumberMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < lexemes.size()) {
      Optional<Step> step = step(lexemes, at, times);
      step.ifPresent(s -> mentions.add(s.mention()));
      at = step.map(Step::end).orElse(at + 1);
    }
    return mentions;
  }

  private record Step(NumberMention mention, int end) {}

  private Optional<Step> step(Lexemes lexemes, int at, TimeNumbers times) {
    Optional<Bound> before = quantities.opened(lexemes, at).isPresent() ? Optional.empty() : bounds.before(lexemes, at);
    int marked = before.map(Bound::end).orElse(at);
    Optional<Found<String>> mark = lexicon.at(Role.MARK, lexemes, marked);
    int start = mark.map(Found::end).orElse(marked);
    Optional<Quantity> quantity = quantities.at(lexemes, start);
    if (quantity.isEmpty()) {
      return Optional.empty();
    }
    Quantity q = quantity.get();
    Reading reading = kinds.read(lexemes, at, q, mark.map(Found::meaning));
    Optional<TimeNumbers.Time> time = times.at(q.last());
    if (time.isPresent() && mark.isEmpty() && reading.kind() != NumberMention.Kind.AGE) {
      reading = new Reading(time.get().kind(), time.get().unit(), Math.max(q.end(), time.get().end()));
    }
    return Optional.of(build(lexemes, at, q, reading, before));
  }

  private Step build(Lexemes lexemes, int begin, Quantity quantity, Reading reading, Optional<Bound> before) {
    Optional<Bound> after = reading.kind() == NumberMention.Kind.ORDINAL ? Optional.empty() : bounds.after(lexemes, reading.end()).filter(bound -> quantities.at(lexemes, bound.end()).isEmpty());
    int end = after.map(Bound::end).orElse(reading.end());
    Optional<Bound> bound = before.filter(found -> !found.isVague() || after.isEmpty()).or(() -> after);
    Count count = bound.map(found -> BoundReader.apply(quantity.count(), found.sense())).orElse(quantity.count());
    boolean strict = bound.filter(Bound::isStrict).isPresent();
    TextSpan span = lexemes.span(begin, end);
    TextSpan digits = lexemes.span(quantity.digits(), quantity.end());
    return new Step(new NumberMention(span, digits, span.of(lexemes.text()), count, strict, reading.kind(), reading.unit()), end);
  }
}
