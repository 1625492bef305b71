package org.cotejo.coder.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate;
import org.cotejo.model.Measurement;
import org.cotejo.model.TextSpan;

/// The figure of another time that one is compared with: "187 people have been killed since January, **up from 112** in the same period of 2018", "41 muertes en julio, **frente a las 29** de junio".
/// It counts what the figure before it in the sentence counts.
final class ComparedFigures {
  /// Characters between the words of comparison and the figure: "frente a **las** 29".
  private static final int NEAR = 6;
  /// Characters between the figure and its time: "el doble de las 34 **desapariciones del** año anterior".
  private static final int NEAR_DATE = 25;

  /// What is told in per cent is compared by itself.
  private static final Set<String> PROPORTIONS = Set.of("trend", "share", "rate");

  private ComparedFigures() {}

  /// The claims of a document with those of the figures compared with, each behind the claim that it is compared with.
  static List<Claim> added(Reading reading, List<Claim> claims, ClaimIds ids) {
    List<Claim> all = new ArrayList<>(claims);
    for (Tree tree : reading.trees()) {
      List<NumberMention> figures = figures(reading, tree);
      List<Claim> totals = counted(all, tree);
      if (figures.size() <= totals.size()) {
        for (int i = 0; i < figures.size(); i++) {
          add(reading, tree, totals.get(i), figures.get(i), all, ids);
        }
      }
    }
    return all;
  }

  private static void add(Reading reading, Tree tree, Claim told, NumberMention figure, List<Claim> all, ClaimIds ids) {
    if (!RivalFigures.isCounted(all, tree, figure)) {
      all.add(RivalFigures.place(all, tree.sentence().number()), claim(reading, tree, told, figure, ids));
    }
  }

  /// The figure compared with, and those that an *and* adds: "1,400 killed and 2,000 kidnapped, compared with **980 and 1,610** the year before".
  private static List<NumberMention> figures(Reading reading, Tree tree) {
    Optional<NumberMention> first = figure(reading, tree);
    List<NumberMention> figures = new ArrayList<>(first.stream().toList());
    for (NumberMention number : first.isEmpty() ? List.<NumberMention>of() : reading.numbersIn(tree.sentence().span())) {
      int end = figures.getLast().span().end();
      boolean behind = number.kind() == NumberMention.Kind.CARDINAL && number.span().begin() > end && number.span().begin() - end <= NEAR;
      if (behind && tree.words().has(WordClass.AND, reading.text().substring(end, number.span().begin()).strip()) && !isShare(tree, number)) {
        figures.add(number);
      }
    }
    return figures;
  }

  private static Optional<NumberMention> figure(Reading reading, Tree tree) {
    TextSpan sentence = tree.sentence().span();
    String text = sentence.of(reading.text()).toLowerCase(Locale.ROOT);
    return reading.numbersIn(sentence).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && !isShare(tree, number))
        .filter(number -> {
          String before = text.substring(0, number.digits().begin() - sentence.begin());
          return isBehind(tree, WordClass.COMPARISON, before) || isBehind(tree, WordClass.TIMES_AS_MANY, before) && isDated(reading, number);
        })
        .filter(number -> reading.dates().stream().noneMatch(date -> date.span().overlaps(number.span()))).findFirst();
  }

  private static boolean isBehind(Tree tree, WordClass comparison, String before) {
    return tree.words().get(comparison).stream().anyMatch(words -> before.indexOf(words, before.length() - words.length() - NEAR) >= 0);
  }

  /// "La mitad de los 80 **de 2018**", but "la mitad de los 80 heridos".
  private static boolean isDated(Reading reading, NumberMention number) {
    return reading.dates().stream().anyMatch(date -> date.span().begin() >= number.span().end() && date.span().begin() - number.span().end() <= NEAR_DATE);
  }

  /// "Un 12 **por ciento** más".
  private static boolean isShare(Tree tree, NumberMention number) {
    return tree.sentence().tokens().stream().filter(token -> token.span().begin() >= number.span().end()).limit(1).anyMatch(token -> token.form().matches("%|per|por|percent|puntos|points"));
  }

  /// The totals of a sentence that are of a period or of people.
  private static List<Claim> counted(List<Claim> claims, Tree tree) {
    return claims.stream().filter(claim -> claim.sentence() == tree.sentence().number() && claim.measurement().isPresent() && claim.partOf().isEmpty())
        .filter(claim -> claim.measurement().orElseThrow().count().low().isPresent() && !PROPORTIONS.contains(claim.act())).toList();
  }

  private static Claim claim(Reading reading, Tree tree, Claim told, NumberMention figure, ClaimIds ids) {
    Measurement counted = told.measurement().orElseThrow();
    Measurement measurement = new Measurement(counted.measure(), figure.text(), counted.sector(), counted.unit(), figure.count());
    return new Claim(ids.next(tree.sentence().span(), told.act(), counted.measure(), figure.text()), told.sentence(), told.evidence(), told.eventType(), told.act(), told.modes(), told.contexts(), told.cameo(),
        told.goldstein(), told.quad(), told.actor(), RivalFigures.uncounted(told.recipient()), Optional.of(measurement), Optional.empty(), date(reading, tree, told.date(), figure), told.place(),
        told.attribution(), told.status(), List.of(), told.plan(), told.confidence(), told.rule());
  }

  private static boolean isNext(String behind, String words) {
    return behind.contains(words) && behind.indexOf(words) <= NEAR_DATE;
  }

  /// The time behind the figure; of "in the same period of 2018", "the previous year" the days of the figure before, in that year.
  static EventDate date(Reading reading, Tree tree, EventDate before, NumberMention figure) {
    Optional<DateMention> own = reading.datesIn(tree.sentence().span()).stream().filter(date -> date.span().begin() >= figure.span().end() && date.date().start().isPresent()).findFirst();
    String behind = reading.text().substring(figure.span().end(), own.map(date -> date.span().end()).orElse(tree.sentence().span().end())).toLowerCase(Locale.ROOT);
    Optional<String> yearBefore = tree.words().get(WordClass.YEAR_BEFORE).stream().filter(words -> isNext(behind, words)).findFirst();
    if (yearBefore.isPresent() && before.start().isPresent()) {
      return new EventDate(yearBefore.get(), before.start().map(day -> day.minusYears(1)), before.end().map(day -> day.minusYears(1)), before.precision(), EventDate.Basis.RELATIVE);
    }
    boolean same = tree.words().get(WordClass.SAME_PERIOD).stream().anyMatch(behind::contains);
    if (same && own.isPresent() && before.start().isPresent() && before.end().isPresent()) {
      int years = own.get().date().start().get().getYear() - before.start().get().getYear();
      return new EventDate(own.get().text(), before.start().map(day -> day.plusYears(years)), before.end().map((LocalDate day) -> day.plusYears(years)), before.precision(), EventDate.Basis.RELATIVE);
    }
    return own.map(DateMention::date).orElse(EventDate.UNKNOWN);
  }
}
