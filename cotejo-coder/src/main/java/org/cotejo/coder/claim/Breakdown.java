package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.Measurement;

/// "Five dead: **three** suspects and **two** policemen", "of the 23 killed, **19** were civilians": figures that say what those counted before were, and make
/// up their number or, behind *of*, a part of it.
final class Breakdown {

  private Breakdown() {}

  /// The figures that a total is broken down into; none if they do not add up.
  ///
  /// @param figures that stand behind the total in its sentence, in text order
  /// @param others the words of the sentence's other events: what they count is no part
  static List<NumberMention> of(Reading reading, Tree tree, Measurement total, List<NumberMention> figures, List<Token> others) {
    List<NumberMention> listed = figures.stream().takeWhile(figure -> figure.count() instanceof Count.Exact && isOfPeople(reading, tree, figure, others)).toList();
    double sum = listed.stream().mapToDouble(figure -> figure.count().low().orElse(0)).sum();
    boolean whole = listed.size() > 1 && total.count() instanceof Count.Exact(double value) && value == sum;
    boolean some = !listed.isEmpty() && listed.size() == figures.size() && total.count() instanceof Count.Exact && opensWithOf(tree);
    return whole || some ? listed : List.of();
  }

  private static boolean isOfPeople(Reading reading, Tree tree, NumberMention figure, List<Token> others) {
    Token word = PartFinder.word(tree, figure);
    Optional<Token> named = PartFinder.countedNoun(tree, word);
    return named.filter(head -> reading.parties().party(tree.sentence(), head).isKnown() && !others.contains(head) && others.stream().noneMatch(other -> tells(other, word, head))).isPresent();
  }

  /// "Left five dead and three people **wounded**": what another event tells of those counted.
  private static boolean tells(Token event, Token figure, Token head) {
    boolean above = !head.isRoot() && head.head() == event.index() && !head.is("conj") && !event.isRoot();
    return event.head() == head.index() && !event.is("conj") || event.head() == figure.index() || above;
  }

  /// "**Of the 23** killed, four were policemen".
  private static boolean opensWithOf(Tree tree) {
    Token first = tree.token(0);
    return first.is("case") && tree.isA(WordClass.OF_PREPOSITION, first);
  }
}
