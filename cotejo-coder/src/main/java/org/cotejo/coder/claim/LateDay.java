package org.cotejo.coder.claim;

import java.util.stream.Stream;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;

/// A day on which it was only learnt what had happened: "the toll **climbed to 14 on Sunday**", "el ejército **elevó el domingo** a seis el número de muertos", "they **buried** them **on Sunday**".
final class LateDay {
  private LateDay() {}

  /// Whether a date is the day of such a verb, or of one that only owns to the event: "**on Sunday acknowledged** nine *deaths*".
  static boolean is(EventMention mention, DateMention date) {
    Tree tree = mention.tree();
    return verbs(tree, date).anyMatch(verb -> isLate(tree, verb) || tree.isA(WordClass.ADMITTING_VERB, verb) && !verb.equals(mention.word()) && mention.word().pos().equals("NOUN") && Scene.isAbove(tree, verb, mention.word()));
  }

  /// Whether a date is the day of a figure or a burial.
  static boolean isOfNews(Tree tree, DateMention date) {
    return verbs(tree, date).anyMatch(verb -> isLate(tree, verb));
  }

  private static Stream<Token> verbs(Tree tree, DateMention date) {
    return date.date().precision() != EventDate.Precision.DAY ? Stream.empty() : tree.tokensIn(date.span()).stream().filter(word -> !word.isRoot() && !date.span().contains(tree.token(word.head()).span()))
        .map(word -> tree.token(word.head())).filter(verb -> verb.pos().equals("VERB"));
  }

  /// A figure that is raised, and dead who are buried; but "fell on Tuesday", of somebody who died, and "situaron un puesto" are deeds.
  private static boolean isLate(Tree tree, Token verb) {
    return tree.isA(WordClass.BURYING_VERB, verb) || tree.isA(WordClass.TOLL_VERB, verb) && (tree.hasChild(verb.index(), part -> isFigure(tree, part)) || isOfFigure(tree, verb));
  }

  private static boolean isFigure(Tree tree, Token part) {
    boolean number = part.pos().equals("NUM") && (part.is("obl") || part.is("obj") || part.is("xcomp"));
    return number || (part.is("nsubj") || part.is("obj")) && (tree.isA(WordClass.NUMBER_NOUN, part) || tree.isA(WordClass.TOLL_NOUN, part));
  }

  /// "Elevó el domingo **a seis el número** de muertos": parsers hang the figure elsewhere.
  private static boolean isOfFigure(Tree tree, Token verb) {
    return tree.sentence().tokens().stream().anyMatch(noun -> noun.index() > verb.index() && tree.isUnder(noun.index(), verb.index()) && (tree.isA(WordClass.NUMBER_NOUN, noun) || tree.isA(WordClass.TOLL_NOUN, noun)));
  }
}
