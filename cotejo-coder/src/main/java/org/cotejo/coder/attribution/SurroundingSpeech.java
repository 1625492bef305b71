package org.cotejo.coder.attribution;

import java.util.BitSet;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Speech around its cue.
final class SurroundingSpeech {
  private SurroundingSpeech() {}

  /// "A, X said.", "A, X said, B.", "as X said": adds what stands around the cue's own clause.
  ///
  /// @param clause what the tree has as the verb's clause; empty if nothing
  static void add(Tree tree, Token verb, BitSet clause) {
    BitSet own = tree.subtree(verb.index());
    own.andNot(clause);
    if (isOfSomeOfThem(tree, verb)) {
      return;
    }
    if (!clause.isEmpty() && clause.nextSetBit(0) < verb.index()) {
      addBefore(tree, verb, clause, own);
    } else if ((clause.isEmpty() || goesOn(verb, tree, clause)) && isInserted(verb, tree)) {
      clause.or(tree.subtree(verb.head()));
      clause.andNot(own);
    } else if (clause.isEmpty() && verb.isRoot()) {
      addQuoted(tree, verb, clause);
    }
  }

  /// "Two men, one **of whom** had confessed": what is told before is not what he said.
  private static boolean isOfSomeOfThem(Tree tree, Token verb) {
    return tree.hasChild(verb.index(), subject -> subject.is("nsubj") && tree.hasChild(subject.index(), part -> part.is("nmod") && tree.isA(WordClass.RELATIVE_PRONOUN, part)));
  }

  /// All of the sentence before the cue's clause, of which the tree may have a part only.
  private static void addBefore(Tree tree, Token verb, BitSet clause, BitSet own) {
    int end = clause.previousSetBit(verb.index());
    int begin = own.nextSetBit(end);
    int from = verb.isRoot() ? 0 : Math.min(clause.nextSetBit(0), tree.first(verb.index()));
    if (begin > end && isBorder(tree, begin)) {
      clause.set(from, begin);
    }
  }

  /// "Soldiers shot three farmers, a witness **said, adding that** ...": behind a comma, so what is before it is said, too.
  private static boolean goesOn(Token verb, Tree tree, BitSet clause) {
    int first = clause.nextSetBit(0);
    return verb.is("parataxis") && verb.head() < verb.index() && first > verb.index() && (tree.token(first).form().equals(",") || tree.token(first - 1).form().equals(",") && first > verb.index() + 1);
  }

  private static boolean isInserted(Token verb, Tree tree) {
    boolean behindSpeech = verb.is("ccomp") && verb.head() > verb.index();
    boolean asSaid = verb.is("advcl") && VerbContent.hasMark(tree, verb, WordClass.AS_MARK);
    return !verb.isRoot() && (verb.is("parataxis") && !isRival(verb, tree) || verb.is("appos") || behindSpeech || asSaid || isAfterthought(verb, tree));
  }

  /// "The army counts 20 dead; the rebels **acknowledged only four**": a clause of its own, with its own content.
  private static boolean isRival(Token verb, Tree tree) {
    return tree.hasChild(verb.index(), child -> child.is("ccomp") && child.index() > verb.index() || child.is("obj") && (child.index() > verb.index() || child.pos().equals("PRON")))
        && verb.head() < verb.index() && tree.sentence().tokens().subList(verb.head(), verb.index()).stream().anyMatch(mark -> mark.form().equals(";"));
  }

  /// "The agents did nothing, **said the neighbours**": a bare clause behind a comma, its subject behind its verb.
  private static boolean isAfterthought(Token verb, Tree tree) {
    return verb.is("advcl") && verb.head() < verb.index() && verb.feature("VerbForm").equals("Fin") && tree.token(verb.index() - 1).form().equals(",")
        && !tree.hasChild(verb.index(), child -> child.is("mark") || child.is("nsubj") && child.index() < verb.index());
  }

  /// A quotation that ends right before "X said".
  private static void addQuoted(Tree tree, Token verb, BitSet clause) {
    int begin = ownBegin(tree, verb);
    if (begin > 2 && QuotationFinder.isMark(tree.token(begin - 1).form())) {
      clause.set(0, begin);
    }
  }

  /// Where the cue's short clause begins: "X said", "said X".
  private static int ownBegin(Tree tree, Token verb) {
    int begin = verb.index();
    for (Token child : tree.children(verb.index())) {
      if (child.is("nsubj") && child.index() < verb.index()) {
        begin = Math.min(begin, tree.first(child.index()));
      }
    }
    return begin;
  }

  private static boolean isBorder(Tree tree, int begin) {
    return Stretches.isPunctuation(tree.token(begin)) || begin > 0 && Stretches.isPunctuation(tree.token(begin - 1));
  }
}
