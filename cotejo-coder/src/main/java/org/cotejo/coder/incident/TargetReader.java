package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
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
      "at", "near", "outside", "inside", "under", "against", "beside", "behind", "opposite", "next", "before", "front", "across", "contra", "cerca", "frente", "junto");
  private static final Set<String> INSIDE = Set.of("in", "on", "en");
  /// Where things stand; no targets by themselves.
  private static final Set<String> AREAS = Set.of(
      "town", "city", "village", "neighborhood", "street", "avenue", "road", "highway", "campus", "settlement", "hamlet", "calle", "avenida", "ciudad", "pueblo");
  /// How many sentences on the damage may be told.
  private static final int AFTER = 2;

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
    if (tellings.stream().anyMatch(telling -> AT_PLACES.contains(telling.kind()))) {
      Scene.of(reading, tellings, AFTER).forEach(reader::damage);
    }
    return List.copyOf(reader.targets);
  }

  /// "Several buildings were damaged", "damage to the school".
  private void damage(Tree tree) {
    for (Token word : tree.sentence().tokens()) {
      if (things.damage().contains(word.lemma())) {
        List<Token> hit = word.pos().equals("VERB") ? tree.logicalObjects(word.index()) : tree.children(word.index(), "nmod");
        hit.stream().flatMap(head -> tree.conjuncts(tree.contentHead(head).index()).stream()).filter(things::isTarget).forEach(head -> add(tree, head));
      }
    }
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
      tree.sentence().tokens().stream()
          .filter(word -> isPlaceOf(tree, telling.event().word(), word) && things.isTarget(word))
          .forEach(head -> tree.conjuncts(head.index()).forEach(one -> add(tree, one)));
    }
  }

  /// "A bomb exploded outside the bank", "the explosion took place in a branch of the bank": where it went off.
  private static boolean isPlaceOf(Tree tree, Token trigger, Token word) {
    String preposition = tree.preposition(word.index());
    boolean carried = word.head() == trigger.index() || !trigger.isRoot() && word.head() == trigger.head() && trigger.is("nsubj");
    return (word.is("obl") || word.is("nmod")) && (BESIDE.contains(preposition) && !AREAS.contains(word.lemma()) || carried && INSIDE.contains(preposition));
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
