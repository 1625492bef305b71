package org.cotejo.coder.match;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.language.Token;

/// Completes what stands after *between*: it takes two. Parsers hang the second on the nearest noun, or on nothing: "between the **officers**
/// under the control of the state and the **troops** sent by the capital".
final class Pairs {
  private Pairs() {}

  /// @param first the head that the parser put after *between*
  static List<Token> complete(Tree tree, Token first) {
    if (tree.conjuncts(first.index()).size() > 1) {
      return List.of(first);
    }
    return second(tree, first).map(second -> List.of(first, second)).orElse(List.of(first));
  }

  /// The head of the phrase after the next *and*; a plural is a pair by itself unless both begin alike, with an article or a number.
  private static Optional<Token> second(Tree tree, Token first) {
    return tree.sentence().tokens().stream()
        .filter(token -> token.index() > first.index() && token.pos().equals("CCONJ") && tree.isA(WordClass.AND, token))
        .findFirst()
        .filter(and -> and.index() + 1 < tree.sentence().size() && isWithoutVerb(tree, first, and))
        .filter(and -> !first.feature("Number").equals("Plur") || opens(tree.token(and.index() + 1)))
        .map(and -> head(tree, and.index() + 1))
        .filter(head -> head.hasPos("NOUN", "PROPN"));
  }

  private static boolean isWithoutVerb(Tree tree, Token first, Token and) {
    return tree.sentence().tokens().subList(first.index(), and.index()).stream()
        .noneMatch(token -> token.pos().equals("VERB") && token.feature("VerbForm").equals("Fin"));
  }

  private static boolean opens(Token token) {
    return token.pos().equals("DET") || token.pos().equals("NUM");
  }

  private static Token head(Tree tree, int from) {
    Token head = tree.token(from);
    while (head.head() >= from && !tree.token(head.head()).hasPos("VERB", "PUNCT")) {
      head = tree.token(head.head());
    }
    return head;
  }
}
