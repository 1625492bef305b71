package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;

/// Reads the things that an incident hit or was aimed at.
final class TargetReader {
  private static final Set<IncidentKind> AT_PLACES = Set.of(IncidentKind.BOMBING, IncidentKind.ARSON);
  private static final Set<String> BESIDE = Set.of(
      "in", "at", "near", "outside", "inside", "under", "against", "on", "beside", "behind", "opposite", "next", "en", "contra", "cerca", "frente", "junto");

  private final Reading reading;
  private final Things things;
  private final List<Target> targets = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();

  private TargetReader(Reading reading, Things things) {
    this.reading = reading;
    this.things = things;
  }

  static List<Target> read(Reading reading, Things things, List<Telling> tellings) {
    TargetReader reader = new TargetReader(reading, things);
    tellings.forEach(reader::read);
    return List.copyOf(reader.targets);
  }

  private void read(Telling telling) {
    Tree tree = telling.event().tree();
    for (Token head : telling.event().of(Role.RECIPIENT)) {
      Token content = tree.contentHead(head);
      if (things.isTarget(content)) {
        add(tree, content);
      }
    }
    if (AT_PLACES.contains(telling.kind())) {
      place(tree, telling.event().word()).ifPresent(head -> tree.conjuncts(head.index()).forEach(one -> add(tree, one)));
    }
  }

  /// "A bomb exploded outside the bank": where it went off.
  private Optional<Token> place(Tree tree, Token trigger) {
    return tree.children(trigger.index()).stream()
        .filter(child -> (child.is("obl") || child.is("nmod")) && BESIDE.contains(tree.preposition(child.index())))
        .filter(things::isTarget)
        .findFirst();
  }

  private void add(Tree tree, Token head) {
    String words = NounPhrase.span(tree, head).of(reading.text()).replaceAll("\\s+", " ");
    boolean known = heads.contains(head.lemma()) && tree.hasChild(head.index(), child -> child.is("det") && child.lemma().matches("the|el|la"));
    if (!known && targets.stream().noneMatch(target -> target.words().equals(words))) {
      targets.add(new Target(words, Counts.of(reading, tree, head)));
      heads.add(head.lemma());
    }
  }
}
