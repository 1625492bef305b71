package org.cotejo.coder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.EventDate;
import org.cotejo.model.TextSpan;

/// Which of a sentence's dates is the event's: the one whose word hangs nearest above or below the trigger, not one that belongs to
/// the reporting verb or to another event.
final class DateChooser {
  private static final int FAR = 6;

  private DateChooser() {}

  /// @param others the triggers of the sentence's other events
  static EventDate choose(Reading reading, EventMention mention, List<Token> others) {
    Tree tree = mention.tree();
    Optional<DateMention> nearest = reading.datesIn(tree.sentence().span()).stream()
        .filter(date -> date.kind() != DateMention.Kind.DURATION && date.kind() != DateMention.Kind.SET)
        .filter(date -> treeDistance(tree, mention.word(), date.span()) <= FAR)
        .filter(date -> belongs(tree, mention.word(), date.span(), others))
        .min(Comparator.comparingInt(date -> treeDistance(tree, mention.word(), date.span())));
    return nearest.map(DateMention::date).orElse(EventDate.UNKNOWN);
  }

  /// A date belongs to the trigger that is nearest to it in the tree.
  private static boolean belongs(Tree tree, Token trigger, TextSpan date, List<Token> others) {
    int own = treeDistance(tree, trigger, date);
    return others.stream().allMatch(other -> treeDistance(tree, other, date) >= own || isAbove(tree, other, trigger));
  }

  private static boolean isAbove(Tree tree, Token upper, Token lower) {
    Token at = lower;
    while (!at.isRoot()) {
      at = tree.token(at.head());
      if (at.index() == upper.index()) {
        return true;
      }
    }
    return false;
  }

  /// Steps between two words in the tree, through their lowest common ancestor.
  static int treeDistance(Tree tree, Token word, TextSpan span) {
    return tree.sentence().tokens().stream()
        .filter(token -> span.contains(token.span()))
        .mapToInt(token -> steps(tree, word, token))
        .min().orElse(Integer.MAX_VALUE);
  }

  private static int steps(Tree tree, Token a, Token b) {
    int up = 0;
    for (Token at = a; ; at = tree.token(at.head()), up++) {
      int down = 0;
      for (Token other = b; ; other = tree.token(other.head()), down++) {
        if (other.index() == at.index()) {
          return up + down;
        }
        if (other.isRoot()) {
          break;
        }
      }
      if (at.isRoot()) {
        return Integer.MAX_VALUE;
      }
    }
  }
}
