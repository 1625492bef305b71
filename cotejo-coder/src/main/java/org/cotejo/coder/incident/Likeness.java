package org.cotejo.coder.incident;

import java.util.HashSet;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;

/// What of one telling speaks for or against another's being of the same incident.
///
/// @param names of its victims
/// @param heads lemmas of its victims without a name
/// @param definite whether its word takes up something known: "the attack", "this murder"
record Likeness(
    Telling telling, Set<String> names, Set<String> heads, Set<String> perpetrators, String place, String date, boolean definite) {

  static Likeness of(Reading reading, Telling telling) {
    Tree tree = telling.event().tree();
    Set<String> names = new HashSet<>();
    Set<String> heads = new HashSet<>();
    for (Token head : telling.event().of(Role.RECIPIENT)) {
      Party party = reading.parties().party(tree.sentence(), tree.contentHead(head));
      if (!party.name().isEmpty()) {
        names.add(party.name());
      } else {
        heads.add(tree.contentHead(head).lemma());
      }
    }
    Set<String> perpetrators = new HashSet<>();
    Claim claim = telling.claim();
    if (claim.actor().isKnown()) {
      perpetrators.add(claim.actor().name().isEmpty() ? claim.actor().sector() : claim.actor().name());
    }
    String place = claim.place().text().isEmpty() ? "" : claim.place().name();
    String date = claim.date().start().map(day -> day + "/" + claim.date().end().orElse(day)).orElse("");
    return new Likeness(telling, names, heads, perpetrators, place, date, isDefinite(tree, telling.event().word()));
  }

  private static boolean isDefinite(Tree tree, Token word) {
    return word.pos().equals("NOUN")
        && tree.hasChild(word.index(), child -> child.is("det") && child.lemma().matches("the|this|that|these|those|el|la|este|ese|dicho"));
  }

  /// For (positive) or against being of one incident with an earlier telling.
  double to(Likeness earlier) {
    double score = kinds(earlier);
    score += overlap(names, earlier.names, 2.0, telling.harm() && earlier.telling.harm() ? -0.5 : -1.0);
    score += overlap(heads, earlier.heads, 0.5, 0);
    score += overlap(perpetrators, earlier.perpetrators, 0.4, -0.6);
    score += place.isEmpty() || earlier.place.isEmpty() ? 0 : place.equals(earlier.place) ? 0.5 : -0.8;
    score += date.isEmpty() || earlier.date.isEmpty() ? 0 : date.equals(earlier.date) ? 0.5 : -1.0;
    score += definite ? 0.8 : 0;
    int distance = telling.sentence() - earlier.telling.sentence();
    return score + (distance == 0 ? 0.4 : -0.06 * Math.min(distance, 12));
  }

  private double kinds(Likeness earlier) {
    IncidentKind one = telling.kind();
    IncidentKind other = earlier.telling.kind();
    if (one == other) {
      return 0.8;
    }
    if (telling.harm() || earlier.telling.harm()) {
      return 0.4;
    }
    boolean attack = one == IncidentKind.ATTACK || other == IncidentKind.ATTACK;
    boolean bombing = one == IncidentKind.BOMBING || other == IncidentKind.BOMBING;
    return attack && bombing ? 0.3 : attack ? -0.6 : -1.5;
  }

  private static double overlap(Set<String> one, Set<String> other, double shared, double different) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.stream().anyMatch(other::contains) ? shared : different;
  }
}
