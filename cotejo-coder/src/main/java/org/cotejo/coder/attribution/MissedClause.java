package org.cotejo.coder.attribution;

import java.util.BitSet;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// A content clause that the tree has wrong, found by position.
final class MissedClause {
  /// How far behind its verb *that* may stand, in words.
  private static final int THAT_REACH = 9;

  private MissedClause() {}

  /// "confirmed on Tuesday that ...", "claimed they were ..." where the tree has it wrong: to the end of the sentence.
  static BitSet find(Tree tree, Token verb) {
    int begin = begin(tree, verb);
    return Stretches.range(begin, begin < 0 ? begin : tree.sentence().size());
  }

  /// Its first word, -1 if there is no such clause.
  private static int begin(Tree tree, Token verb) {
    int size = tree.sentence().size();
    int next = verb.index() + 1;
    if (next + 1 < size && tree.isA(WordClass.CLAUSE_SUBJECT, tree.token(next)) && isVerb(tree.token(next + 1))) {
      return next;
    }
    int that = next;
    while (that < Math.min(size - 1, next + THAT_REACH) && !isThat(tree, that)) {
      if (Stretches.isPunctuation(tree.token(that)) || isVerb(tree.token(that))) {
        return -1;
      }
      that++;
    }
    boolean found = that < size - 1 && isThat(tree, that) && !Stretches.isPunctuation(tree.token(that + 1));
    return found && (that == next || isTold(tree, verb, that)) ? that : -1;
  }

  private static boolean isThat(Tree tree, int index) {
    Token that = tree.token(index);
    boolean relative = that.pos().equals("PRON") && !that.isRoot() && that.feature("PronType").equals("Rel") && tree.token(that.head()).relation().equals("acl:relcl"); // "said in a report on the crackdown **that** followed"
    return tree.words().has(WordClass.THAT_MARK, that.form()) && !relative;
  }

  private static boolean isVerb(Token word) {
    return word.pos().equals("VERB") || word.pos().equals("AUX");
  }

  /// Whether what stands between the verb and *that* is a time, a place or an addressee, and no object that a relative clause could
  /// describe.
  private static boolean isTold(Tree tree, Token verb, int that) {
    Token next = tree.token(verb.index() + 1);
    boolean adverbial = next.pos().equals("ADP") || next.pos().equals("ADV") || tree.isA(WordClass.DAY_OR_ADDRESSEE, next);
    return adverbial || that == verb.index() + 2 && next.pos().equals("PROPN");
  }
}
