package org.cotejo.lab.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.coder.status.StatusReader;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.cotejo.ontology.Ontology;

/// Chooses among the events found in a text the one that the marked source and target take part in. What only is demanded or wished is no event.
final class RelationChoice {
  /// A role filled by the one who was asked for; its phrase only has him in it ("the minister's **plan**"); filled by the other one.
  private static final int FILLED = 6;
  private static final int MENTIONED = 4;
  private static final int SWAPPED = -4;

  /// Source and target hang under the event's word: it is what connects them.
  private static final int CONNECTED = 2;

  private final StatusReader statuses = new StatusReader(Language.EN);
  private final Ontology ontology = Ontology.load();

  /// An event with how well it fits the pair.
  private record Candidate(EventMention mention, Status status, int fit, int depth) {}

  /// The PLOVER event of the pair; where nobody is marked, of the uppermost event.
  Optional<String> root(List<EventMention> mentions, MarkedPair pair) {
    Comparator<Candidate> byFit = Comparator.comparingInt(Candidate::fit);
    return mentions.stream().flatMap(mention -> candidate(mention, pair).stream())
        .max(byFit.thenComparing(Comparator.comparingInt(Candidate::depth).reversed()))
        .flatMap(chosen -> PloverRoot.of(ontology.act(chosen.mention().trigger().act()), chosen.status()));
  }

  private Optional<Candidate> candidate(EventMention mention, MarkedPair pair) {
    return statuses.read(mention.tree(), mention.word(), mention.trigger().companions()).map(reading -> {
      Status status = mention.trigger().status().filter(_ -> reading.status() == Status.ASSERTED).orElse(reading.status());
      return new Candidate(mention, status, fit(mention, pair), depth(mention.tree(), mention.word()));
    });
  }

  private static int fit(EventMention mention, MarkedPair pair) {
    Tree tree = mention.tree();
    List<Token> actors = mention.of(Role.ACTOR);
    List<Token> others = mention.trigger().reciprocal() ? actors
        : Stream.of(Role.RECIPIENT, Role.COUNTED).flatMap(role -> mention.of(role).stream()).toList();
    int source = roleFit(tree, actors, pair::isSource, mention.trigger().reciprocal() ? _ -> false : pair::isTarget);
    int target = roleFit(tree, others, pair::isTarget, mention.trigger().reciprocal() ? _ -> false : pair::isSource);
    boolean connects = hasUnder(tree, mention.word(), pair::isSource) && hasUnder(tree, mention.word(), pair::isTarget);
    return source + target + (connects ? CONNECTED : 0);
  }

  private static int roleFit(Tree tree, List<Token> fillers, Predicate<Token> wanted, Predicate<Token> other) {
    if (fillers.stream().anyMatch(wanted)) {
      return FILLED;
    }
    if (fillers.stream().anyMatch(other)) {
      return SWAPPED;
    }
    return fillers.stream().anyMatch(filler -> hasUnder(tree, filler, wanted)) ? MENTIONED : 0;
  }

  private static boolean hasUnder(Tree tree, Token head, Predicate<Token> wanted) {
    return tree.subtree(head.index()).stream().mapToObj(tree::token).anyMatch(wanted);
  }

  /// How many words stand above a word in the tree.
  private static int depth(Tree tree, Token word) {
    int depth = 0;
    for (Token at = word; !at.isRoot(); at = tree.token(at.head())) {
      depth++;
    }
    return depth;
  }
}
