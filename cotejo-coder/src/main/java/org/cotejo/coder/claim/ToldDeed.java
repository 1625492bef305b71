package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// "Denuncia la matanza de nueve campesinos por la policía, **cometida entre el 2 y el 4 de agosto**": a participle at the end that says when, and by its ending of what. Parsers hang it on the verb.
final class ToldDeed {
  private ToldDeed() {}

  /// The date in the participle that agrees with the event's noun.
  static Optional<DateMention> of(Reading reading, EventMention mention, List<Token> others) {
    Tree tree = mention.tree();
    return reading.datesIn(tree.sentence().span()).stream().filter(date -> date.kind() != DateMention.Kind.SET && participle(tree, date.span()).filter(told -> meant(tree, told, mention.word(), others)).isPresent()).findFirst();
  }

  /// Whether a date stands in the participle of another event's noun.
  static boolean isElsewhere(Reading reading, EventMention mention, TextSpan date, List<Token> others) {
    Tree tree = mention.tree();
    return participle(tree, date).filter(told -> others.stream().anyMatch(noun -> meant(tree, told, noun, List.of(mention.word()))) && !meant(tree, told, mention.word(), others)).isPresent() && !mention.word().pos().equals("NOUN");
  }

  private static Optional<Token> participle(Tree tree, TextSpan date) {
    return tree.tokensIn(date).stream().filter(word -> !word.isRoot() && !date.contains(tree.token(word.head()).span())).map(word -> tree.token(word.head()))
        .filter(told -> told.feature("VerbForm").equals("Part") && told.form().matches("(?i).*[ao]s?") && (told.is("advcl") || told.is("acl")) && told.index() > 0 && tree.token(told.index() - 1).form().equals(",")
            && (tree.isA(WordClass.HAPPENING_VERB, told) || tree.isA(WordClass.OCCURRENCE_VERB, told))).findFirst();
  }

  /// The last noun of an event before it with the same ending.
  private static boolean meant(Tree tree, Token told, Token noun, List<Token> others) {
    return agrees(tree, told, noun) && noun.index() < told.index() && others.stream().noneMatch(other -> agrees(tree, told, other) && other.index() > noun.index() && other.index() < told.index());
  }

  /// The tables of words know no gender: the article tells it.
  private static boolean agrees(Tree tree, Token told, Token noun) {
    return noun.pos().equals("NOUN") && noun.feature("Number").equals(told.feature("Number")) && tree.hasChild(noun.index(), article -> article.is("det") && isFeminine(article) == isFeminine(told));
  }

  private static boolean isFeminine(Token word) {
    return word.form().matches("(?i).*as?");
  }
}
