package org.cotejo.coder.claim;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// A figure that stands apart from what it counts: "the number of arrests rose to **412**", "sube a **412** la cifra de detenidos", "cifró en **412** el número de detenidos", "los muertos son **nueve**".
final class Tally {

  private Tally() {}

  /// The word of the figure, if the counted noun hangs on a word like *number* beside a verb that leads to a figure.
  static Optional<Token> of(Tree tree, Token counted) {
    if (counted.is("nsubj")) {
      Token said = tree.token(counted.head());
      return predicate(tree, said).or(() -> numbered(tree, said));
    }
    if (tree.isA(WordClass.NUMBER_NOUN, counted) && counted.is("obj")) {
      return figure(tree, tree.token(counted.head()), counted); // "put **the number** of troops killed at 15"
    }
    if (isPut(tree, counted)) {
      return figure(tree, tree.token(counted.head()), counted);
    }
    return tree.head(counted.index())
        .filter(noun -> counted.is("nmod") && tree.hasPreposition(counted.index(), WordClass.OF_PREPOSITION) && tree.isA(WordClass.NUMBER_NOUN, noun) && !noun.isRoot())
        .flatMap(noun -> figure(tree, tree.token(noun.head()), noun));
  }

  /// "Put **the arrests** at four", "cifró **los detenidos** en doce".
  private static boolean isPut(Tree tree, Token counted) {
    return counted.is("obj") && counted.pos().equals("NOUN") && tree.hasChild(counted.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det))
        && !tree.hasChild(counted.index(), own -> own.is("nummod")) && tree.children(counted.head()).stream().anyMatch(figure -> figure.pos().equals("NUM") && figure.is("obl") && tree.hasPreposition(figure.index(), WordClass.FIGURE_PREPOSITION));
  }

  /// "Los muertos son **nueve**".
  private static Optional<Token> predicate(Tree tree, Token said) {
    boolean number = said.pos().equals("NUM") && tree.hasChild(said.index(), child -> child.is("cop"));
    return number ? Optional.of(said) : tree.isA(WordClass.COPULA, said)
        ? tree.children(said.index()).stream().filter(child -> child.pos().equals("NUM") && child.index() > said.index()).findFirst() : Optional.empty();
  }

  /// "Los heridos suman **más de 30**".
  private static Optional<Token> numbered(Tree tree, Token verb) {
    return !tree.isA(WordClass.NUMBERING_VERB, verb) ? Optional.empty() : tree.children(verb.index()).stream()
        .filter(child -> child.pos().equals("NUM") && child.index() > verb.index() && (child.is("obj") || child.is("obl"))).findFirst();
  }

  private static Optional<Token> figure(Tree tree, Token verb, Token noun) {
    boolean leads = tree.isA(WordClass.REACHING_VERB, verb) && (noun.is("nsubj") || noun.is("obj") && noun.index() > verb.index())
        || tree.isA(WordClass.COUNTING_VERB, verb) && (noun.is("obj") || noun.relation().equals("nsubj:pass"));
    return !leads ? Optional.empty() : tree.children(verb.index()).stream()
        .filter(child -> child.pos().equals("NUM") && (child.is("obl") || child.is("obj") || child.is("nmod"))).findFirst();
  }
}
