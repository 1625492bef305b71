package org.cotejo.coder.claim;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.plan.DocumentPlans;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// "The **government** unveiled a plan, which has sent 300 officers into the slums": a plan does nothing by itself; who launched it does.
final class Launchers {

  private Launchers() {}

  /// Who launched the plan that stands in an event's actor role, as its sentence says; unknown if none does or nobody says.
  static Party of(Reading reading, EventMention mention) {
    Tree tree = mention.tree();
    List<Token> launchers = mention.of(Role.ACTOR).stream().filter(head -> DocumentPlans.isPlan(tree, head))
        .flatMap(plan -> launchers(tree, plan)).toList();
    return reading.actors(tree, launchers);
  }

  private static Stream<Token> launchers(Tree tree, Token plan) {
    boolean isLaunched = plan.is("obj") && tree.token(plan.head()).pos().equals("VERB");
    return isLaunched
        ? tree.logicalSubjects(plan.head()).stream()
        : tree.children(plan.index(), "acl").stream().filter(clause -> tree.isPassive(clause.index()))
            .flatMap(clause -> tree.logicalSubjects(clause.index()).stream());
  }
}
