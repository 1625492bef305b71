package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.List;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// "Killed 12 gunmen **and, according to relatives,** three children", "first with gas **and then, witnesses said,** with rifles", "held two men, one of **whom, the army said,** had confessed": a source between commas right behind a coordinator or a
/// relative pronoun vouches for what that word adds, not for what stands before it.
final class AsideScope {
  private static final int LONGEST_ASIDE = 9;
  /// Words between speaker or verb and the comma behind: "said **on Monday in Cali**,".
  private static final int LONGEST_TAIL = 6;

  private AsideScope() {}

  static List<ReportedSpan> narrow(List<ReportedSpan> found) {
    return found.stream().map(AsideScope::narrow).map(AsideScope::withoutMeanwhile).map(AsideScope::withoutNext).toList();
  }

  /// "Ten people were injured, hospital sources said, **while 27 were arrested**": what is told beside it is not what the source said.
  private static ReportedSpan withoutMeanwhile(ReportedSpan span) {
    Tree tree = span.tree();
    BitSet content = (BitSet) span.content().clone();
    tree.sentence().tokens().stream().filter(clause -> clause.is("advcl") && tree.first(clause.index()) > span.cue().index() && content.nextSetBit(0) >= 0 && (content.nextSetBit(0) < span.cue().index() || isSetOff(tree, clause)))
        .filter(clause -> tree.hasChild(clause.index(), child -> child.is("nsubj")) && tree.hasChild(clause.index(), mark -> mark.is("mark") && tree.isA(WordClass.MEANWHILE, mark)))
        .forEach(clause -> content.andNot(tree.subtree(clause.index())));
    return content.equals(span.content()) || content.isEmpty() ? span : span.withContent(content);
  }

  /// "Police held 37 people, the superintendent said, **and a court issued warrants** for three": behind the source's comma a second clause with a subject of its own is told by the outlet.
  private static ReportedSpan withoutNext(ReportedSpan span) {
    Tree tree = span.tree();
    int first = span.content().nextSetBit(0);
    if (first < 0 || first >= span.cue().index() || first >= span.source().map(Token::index).orElse(first + 1)) {
      return span;
    }
    int last = Math.max(span.cue().index(), span.source().map(Token::index).orElse(-1));
    int close = comma(tree, last, 1);
    if (close < 0 || close + 2 >= tree.sentence().size() || close - last > LONGEST_TAIL || !tree.token(close + 1).is("cc") || !tree.isA(WordClass.AND, tree.token(close + 1))) {
      return span;
    }
    Token next = tree.token(tree.token(close + 1).head());
    boolean apart = next.is("conj") && next.head() < Math.min(span.cue().index(), span.source().map(Token::index).orElse(next.head() + 1)) && tree.hasChild(next.index(), subject -> subject.is("nsubj") && !subject.pos().equals("PRON"));
    BitSet content = (BitSet) span.content().clone();
    content.andNot(apart ? Stretches.range(close, tree.sentence().size()) : new BitSet());
    return content.isEmpty() ? span : span.withContent(content);
  }

  /// "The watchdog said it had opened inquiries**, while the minister deployed** 150 officers": behind a comma, with a subject of its own.
  private static boolean isSetOff(Tree tree, Token clause) {
    int first = tree.first(clause.index());
    return first > 0 && (tree.token(first).form().equals(",") || tree.token(first - 1).form().equals(",")) && tree.hasChild(clause.index(), child -> child.is("nsubj") && !child.pos().equals("PRON"));
  }

  private static ReportedSpan narrow(ReportedSpan span) {
    int cue = span.cue().index();
    int from = span.source().map(source -> Math.min(source.index(), cue)).orElse(cue);
    int to = span.source().map(source -> Math.max(source.index(), cue)).orElse(cue);
    int open = comma(span.tree(), from, -1);
    int close = comma(span.tree(), to, 1);
    if (open < 2 || close < 0 || !adds(span.tree(), span.tree().token(open - 1)) && !(span.tree().token(open - 1).pos().equals("ADV") && adds(span.tree(), span.tree().token(open - 2))) || span.content().nextSetBit(0) >= open) {
      return span;
    }
    return span.withContent(Stretches.range(close + 1, span.tree().sentence().size()));
  }

  private static boolean adds(Tree tree, Token word) {
    return tree.isA(WordClass.AND, word) || tree.isA(WordClass.CONTRAST, word) || tree.isA(WordClass.RELATIVE_PRONOUN, word) && word.pos().equals("PRON");
  }

  /// The nearest comma, -1 if none stands near.
  private static int comma(Tree tree, int from, int step) {
    for (int at = from; Math.abs(at - from) <= LONGEST_ASIDE && at >= 0 && at < tree.sentence().size(); at += step) {
      if (tree.token(at).form().equals(",")) {
        return at;
      }
    }
    return -1;
  }
}
