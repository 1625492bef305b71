package org.cotejo.coder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.EventDate;
import org.cotejo.model.Party;
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
        .filter(date -> Scene.distance(tree, mention.word(), date.span()) <= FAR)
        .filter(date -> belongs(tree, mention.word(), date.span(), others))
        .filter(date -> !isOfStatement(reading, mention, date.span()) && !Scene.isSetApart(reading, mention, date.span(), others))
        .min(Comparator.comparingInt(date -> Scene.distance(tree, mention.word(), date.span())));
    return nearest.map(DateMention::date).orElse(EventDate.UNKNOWN);
  }

  /// "Six people were shot dead, the army **said on Wednesday**": the day of the statement.
  private static boolean isOfStatement(Reading reading, EventMention mention, TextSpan date) {
    Tree tree = mention.tree();
    return reading.attributions().of(mention.word().span()) instanceof Attribution.Sourced(Party _, Party _, String cue) && tree.sentence().tokens().stream()
        .filter(token -> date.contains(token.span()) && !token.isRoot() && !date.contains(tree.token(token.head()).span()))
        .map(token -> tree.token(token.head()))
        .anyMatch(verb -> verb.form().equals(cue) && verb.index() != mention.word().index());
  }

  /// A date belongs to the trigger that is nearest to it in the tree, and to what happened with it.
  private static boolean belongs(Tree tree, Token trigger, TextSpan date, List<Token> others) {
    int own = Scene.distance(tree, trigger, date);
    return others.stream().allMatch(other -> Scene.distance(tree, other, date) >= own
        || Scene.isAbove(tree, other, trigger) && Scene.inheritsTime(tree, trigger, other, others) || Scene.isShared(tree, other, trigger));
  }
}
