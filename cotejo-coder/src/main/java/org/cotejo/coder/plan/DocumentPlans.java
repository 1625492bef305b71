package org.cotejo.coder.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// The plans that a report names, and which of them an event belongs to.
///
/// @param mentions in text order
public record DocumentPlans(List<PlanMention> mentions) {
  /// The name of the plan that an event in this sentence belongs to, empty if none.
  ///
  /// @param distance from the event's trigger to the words of a mention, in steps through the tree
  public String of(Tree tree, Function<TextSpan, Integer> distance) {
    List<PlanMention> here = mentions.stream()
        .filter(mention -> tree.sentence().span().contains(mention.span()) && !isCompared(tree, mention)).toList();
    Optional<PlanMention> named = here.stream().min(Comparator.comparing(mention -> distance.apply(mention.span())));
    if (named.isPresent()) {
      return named.get().name();
    }
    return !mentions.isEmpty() && refersBack(tree) ? main(tree.sentence().span().begin()).orElse("") : "";
  }

  /// Plans that an operation is compared with: "**like** the Iron Fist Plan before it".
  private static boolean isCompared(Tree tree, PlanMention mention) {
    return tree.sentence().tokens().stream()
        .filter(token -> mention.span().contains(token.span()))
        .anyMatch(token -> tree.hasPreposition(token.index(), WordClass.COMPARING_PREPOSITION)
            || token.is("conj") && tree.hasPreposition(token.head(), WordClass.COMPARING_PREPOSITION));
  }

  /// Whether a word means a plan or operation.
  public static boolean isPlan(Tree tree, Token word) {
    return tree.isA(WordClass.PLAN_NOUN, word);
  }

  private static boolean refersBack(Tree tree) {
    return tree.sentence().tokens().stream()
        .anyMatch(token -> isPlan(tree, token) && tree.hasChild(token.index(), child -> tree.isA(WordClass.POINTING_BACK, child)));
  }

  /// The plan that the report has named most often before, of several the first.
  private Optional<String> main(int before) {
    Map<String, Long> named = new LinkedHashMap<>();
    mentions.stream().filter(mention -> mention.span().begin() < before).forEach(mention -> named.merge(mention.name(), 1L, Long::sum));
    long most = named.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return named.entrySet().stream().filter(plan -> plan.getValue() == most).map(Map.Entry::getKey).findFirst();
  }
}
