package org.cotejo.coder.claim;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// A figure that stands apart from what it counts: "the number of arrests rose to **412**", "cifró en **412** el número de detenidos".
final class Tally {

  private Tally() {}

  /// The word of the figure, if the counted noun hangs on a word like *number* beside a verb that leads to a figure.
  static Optional<Token> of(Tree tree, Token counted) {
    return tree.head(counted.index())
        .filter(noun -> counted.is("nmod") && tree.isA(WordClass.NUMBER_NOUN, noun) && !noun.isRoot())
        .flatMap(noun -> figure(tree, tree.token(noun.head()), noun));
  }

  private static Optional<Token> figure(Tree tree, Token verb, Token noun) {
    boolean leads = tree.isA(WordClass.REACHING_VERB, verb) && noun.is("nsubj")
        || tree.isA(WordClass.COUNTING_VERB, verb) && (noun.is("obj") || noun.relation().equals("nsubj:pass"));
    return !leads ? Optional.empty() : tree.children(verb.index()).stream()
        .filter(child -> child.pos().equals("NUM") && (child.is("obl") || child.is("obj") || child.is("nmod"))).findFirst();
  }
}
