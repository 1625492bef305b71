package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Parts of a figure told before, whatever is said of them: "Of the **141 victims**, **122** were under 25", "de esa cifra, **29** presentaban señales de golpes".
/// Events tell their own: these are the figures that no event of the sentence counts.
final class TakenFigures {
  /// How many sentences before the whole may have been told.
  private static final int BACK = 4;
  /// Letters between the whole and its part: "De las 141 víctimas, **según la liga,** 122".
  private static final int NEAR = 40;

  private TakenFigures() {}

  /// The claims of a document with those of such parts among them, in the order of the sentences.
  static List<Claim> added(Reading reading, List<Claim> claims, ClaimIds ids) {
    List<Claim> all = new ArrayList<>(claims);
    for (Tree tree : reading.trees()) {
      for (NumberMention number : reading.numbersIn(tree.sentence().span())) {
        if (number.kind() == NumberMention.Kind.CARDINAL && !RivalFigures.isCounted(all, tree, number)) {
          whole(reading, tree, number, all).ifPresent(told -> all.add(RivalFigures.place(all, tree.sentence().number()), claim(reading, tree, told, number, ids)));
        }
      }
    }
    return all;
  }

  /// The claim whose figure a clause takes some of: named again, or "that number".
  private static Optional<Claim> whole(Reading reading, Tree tree, NumberMention part, List<Claim> claims) {
    int begin = tree.sentence().span().begin();
    String before = reading.text().substring(begin, Math.max(begin, part.span().begin()));
    if (isOfThat(tree, before) && isSubject(tree, part)) {
      return RivalFigures.antecedent(claims, tree.sentence().number()).filter(told -> isMore(told, part));
    }
    return reading.numbersIn(new TextSpan(begin, Math.max(begin, part.span().begin()))).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && isTakenOf(reading, tree, number))
        .filter(number -> isClause(reading.text().substring(number.span().end(), part.span().begin())) && isSubject(tree, part))
        .flatMap(number -> claims.stream().filter(told -> told.sentence() <= tree.sentence().number() && told.sentence() >= tree.sentence().number() - BACK && told.partOf().isEmpty() && isPublished(told))
            .filter(told -> told.measurement().filter(counted -> counted.count().equals(number.count())).isPresent() && isMore(told, part))).reduce((_, last) -> last);
  }

  /// "**Of that number,** 29 ...".
  private static boolean isOfThat(Tree tree, String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    return tree.words().get(WordClass.OF_THAT_FIGURE).stream().anyMatch(words -> {
      int at = lower.lastIndexOf(words);
      boolean opens = at == 0 || at > 1 && ",;:".indexOf(lower.charAt(at - 2)) >= 0;
      return at >= 0 && opens && isClause(lower.substring(at + words.length()));
    });
  }

  /// "**Of the** 141 victims", "**de las** 141 víctimas", at the beginning of a clause.
  private static boolean isTakenOf(Reading reading, Tree tree, NumberMention number) {
    int figure = tree.tokensIn(number.digits()).stream().mapToInt(Token::index).min().orElse(0);
    boolean the = figure >= 2 && tree.isA(WordClass.DEFINITE_ARTICLE, tree.token(figure - 1)) && tree.isA(WordClass.OF_PREPOSITION, tree.token(figure - 2));
    return the && (figure == 2 || tree.token(figure - 3).pos().equals("PUNCT")) && reading.numbersIn(number.span()).contains(number);
  }

  /// "victims**,** according to the league, ": no other clause stands between.
  private static boolean isClause(String between) {
    return between.length() <= NEAR && between.contains(",") && !between.matches("(?s).*[.;:].*");
  }

  /// The figure, or what it counts, does something: no age and no date.
  private static boolean isSubject(Tree tree, NumberMention part) {
    Token word = PartFinder.word(tree, part);
    Token head = word.is("nummod") && !word.isRoot() ? tree.token(word.head()) : word;
    return head.is("nsubj") || head.is("root") && head.pos().equals("NUM") || tree.sentence().tokens().stream().skip(word.index() + 1L).limit(2).anyMatch(verb -> verb.hasPos("VERB", "AUX"));
  }

  private static boolean isPublished(Claim told) {
    return told.eventType().equals("STATISTIC");
  }

  private static boolean isMore(Claim told, NumberMention part) {
    double whole = told.measurement().orElseThrow().count().low().orElse(0);
    return isPublished(told) && whole > part.count().low().orElse(Double.MAX_VALUE);
  }

  private static Claim claim(Reading reading, Tree tree, Claim told, NumberMention part, ClaimIds ids) {
    Measurement counted = told.measurement().orElseThrow();
    Attribution own = reading.attributions().of(part.digits());
    return new Claim(ids.next(tree.sentence().span(), told.act(), counted.measure(), part.text()), tree.sentence().number(), tree.sentence().span(), told.eventType(), told.act(), told.modes(), told.contexts(),
        told.cameo(), told.goldstein(), told.quad(), Party.UNKNOWN, RivalFigures.uncounted(told.recipient()), Optional.of(new Measurement(counted.measure(), part.text(), counted.sector(), counted.unit(), part.count())),
        Optional.of(told.id()), told.date(), told.place(), own instanceof Attribution.Sourced ? own : told.attribution(), told.status(), List.of(), "", told.confidence(), told.rule());
  }
}
