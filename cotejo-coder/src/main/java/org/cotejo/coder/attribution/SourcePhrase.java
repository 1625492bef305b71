package org.cotejo.coder.attribution;

import java.util.BitSet;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// The full words of whoever speaks: "Inés Rojas, a spokesperson of the league"; "officers interviewed by the station".
final class SourcePhrase {
  private SourcePhrase() {}

  /// The phrase around its head: determiners, names, complements, appositions and participles, but no relative clause. It never reaches
  /// into `others`: the cue and the content.
  ///
  /// @param cue the reporting word, or the head itself
  static TextSpan span(Tree tree, Token head, Token cue, BitSet others) {
    BitSet words = words(tree, head);
    if (isGardenPath(tree, head, cue)) {
      words.set(head.index(), cue.index());
    }
    words.andNot(others);
    words.set(head.index());
    int first = words.previousClearBit(head.index()) + 1;
    int last = words.nextClearBit(head.index()) - 1;
    last = beforeSpeech(tree, head.index(), last);
    while (first < head.index() && isEdge(tree, first)) {
      first++;
    }
    while (first < last && isHalfWord(tree, first)) {
      first++;
    }
    while (last > head.index() && isTail(tree.token(last))) {
      last--;
    }
    return tree.token(first).span().union(tree.token(last).span());
  }

  /// "Officers interviewed by the station said ...": the participle was taken for the sentence's verb.
  static boolean isGardenPath(Tree tree, Token head, Token cue) {
    if (!head.is("nsubj") || head.index() > head.head() || head.head() > cue.index() || cue.head() != head.head()) {
      return false;
    }
    boolean bare = !cue.feature("VerbForm").matches("Ger|Inf") && !cue.feature("Tense").equals("Pres") && !cue.is("conj")
        && !tree.hasChild(cue.index(), child -> child.is("mark") || child.is("nsubj"));
    Token participle = tree.token(head.head());
    return bare && !tree.token(cue.index() - 1).form().equals(",") && !participle.feature("Tense").equals("Pres")
        && !tree.hasChild(participle.index(), child -> child.is("aux") || child.is("obj"));
  }

  /// "According to one article, “criminals ...": a quotation after a comma is what is said, not who says it.
  private static int beforeSpeech(Tree tree, int head, int last) {
    for (int i = head + 2; i <= last; i++) {
      if (QuotationFinder.isMark(tree.token(i).form()) && tree.token(i - 1).form().equals(",")) {
        return i - 2;
      }
    }
    return last;
  }

  private static boolean isEdge(Tree tree, int index) {
    Token word = tree.token(index);
    return Stretches.isPunctuation(word) && !QuotationFinder.isMark(word.form());
  }

  /// The second half of a hyphenated word before a name: "in an op-ed Rosa Nieto wrote".
  private static boolean isHalfWord(Tree tree, int index) {
    Token word = tree.token(index);
    return index > 0 && tree.token(index - 1).form().equals("-") && tree.token(index - 1).span().end() == word.span().begin()
        && Character.isLowerCase(word.form().charAt(0)) && !Character.isLowerCase(tree.token(index + 1).form().charAt(0));
  }

  /// What cannot end a phrase, though the tree may hang it there.
  private static boolean isTail(Token word) {
    return Stretches.isPunctuation(word) ? !word.form().matches("[)\\]]") : word.hasPos("ADV", "AUX", "ADP");
  }

  private static BitSet words(Tree tree, Token head) {
    BitSet words = new BitSet();
    words.set(head.index());
    for (Token child : tree.children(head.index())) {
      if (belongs(tree, head, child)) {
        words.or(tree.subtree(child.index()));
      }
    }
    return words;
  }

  private static boolean belongs(Tree tree, Token head, Token child) {
    if (child.is("case") || child.is("mark") || child.is("cop") || child.is("nsubj") || child.is("advcl") || child.is("ccomp")
        || child.is("csubj") || child.is("aux") || child.is("expl") || child.is("discourse")) {
      return false;
    }
    if (child.is("parataxis")) {
      return child.index() > head.index() && tree.token(child.index() - 1).form().matches("[(\\[]");
    }
    if (child.is("conj")) {
      return !child.pos().equals("VERB") && !isSecondSource(tree, child);
    }
    return !child.relation().equals("acl:relcl") && !((child.is("acl") || child.is("advmod") || child.is("amod") || child.is("nmod") && child.hasPos("ADV", "ADP")) && child.index() > head.index() && isSetOff(tree, child));
  }

  /// "According to the ombudsman **and more than 120 according to Indepaz**": another source, of another figure.
  private static boolean isSecondSource(Tree tree, Token child) {
    return tree.hasChild(child.index(), own -> own.is("case") && tree.hasChild(own.index(), to -> to.is("fixed")));
  }

  /// "The company, citing the police, said ...".
  private static boolean isSetOff(Tree tree, Token clause) {
    int first = tree.first(clause.index());
    return tree.token(first).form().equals(",") || first > 0 && tree.token(first - 1).form().equals(",");
  }
}
