package org.cotejo.coder.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// The plans that a report names, and which of them an event belongs to.
///
/// @param mentions in text order
public record DocumentPlans(List<PlanMention> mentions) {
  private static final Set<String> NOUNS = Set.of("plan", "operation", "operación", "operativo", "procedure", "initiative", "iniciativa", "dispositivo");
  private static final Set<String> DEFINITE = Set.of("the", "this", "same", "el", "este", "esta", "ese", "esa", "mismo", "dicho", "such", "su", "its");
  /// Plans that an operation is compared with: "**like** the Iron Fist Plan before it".
  private static final Set<String> COMPARING = Set.of("like", "unlike", "as", "como");

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
    return refersBack(tree) ? main(tree.sentence().span().begin()).orElse("") : "";
  }

  private static boolean isCompared(Tree tree, PlanMention mention) {
    return tree.sentence().tokens().stream()
        .filter(token -> mention.span().contains(token.span()))
        .anyMatch(token -> COMPARING.contains(tree.preposition(token.index()))
            || token.is("conj") && COMPARING.contains(tree.preposition(token.head())));
  }

  /// Whether a word means a plan or operation.
  public static boolean isPlan(Token word) {
    return NOUNS.contains(word.lemma());
  }

  private static boolean refersBack(Tree tree) {
    return tree.sentence().tokens().stream()
        .anyMatch(token -> isPlan(token) && tree.hasChild(token.index(), child -> DEFINITE.contains(child.lemma())));
  }

  /// The plan that the report has named most often before, of several the first.
  private Optional<String> main(int before) {
    Map<String, Long> named = new LinkedHashMap<>();
    mentions.stream().filter(mention -> mention.span().begin() < before).forEach(mention -> named.merge(mention.name(), 1L, Long::sum));
    long most = named.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return named.entrySet().stream().filter(plan -> plan.getValue() == most).map(Map.Entry::getKey).findFirst();
  }
}
