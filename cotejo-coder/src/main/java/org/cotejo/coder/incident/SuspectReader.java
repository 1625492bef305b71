package org.cotejo.coder.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// Reads who is behind an incident: persons and groups as described, and the bodies that they belong to.
///
/// A body is behind it that acts in one of its sentences, whose name stands with those who act ("terrorists of the ..."), or that is accused of it or claims
/// it in a sentence beside. If only nameless rebels act, an armed group named in the same sentences is theirs.
final class SuspectReader {
  private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD", "SPY");
  private static final Set<String> FORCES = Set.of("MIL", "COP", "GOV", "SPY");

  /// How many sentences off a claim of responsibility or an accusation may stand.
  private static final int REACH = 2;

  private final Reading reading;
  private final Bodies bodies;
  private final BlameWords words;
  private final Map<String, Party> perpetrators = new LinkedHashMap<>();
  private final Map<String, Suspect> suspects = new LinkedHashMap<>();

  private SuspectReader(Reading reading, Bodies bodies, BlameWords words) {
    this.reading = reading;
    this.bodies = bodies;
    this.words = words;
  }

  /// What was read.
  record Found(List<Party> perpetrators, List<Suspect> suspects) {}

  static Found read(Reading reading, Bodies bodies, BlameWords words, List<Telling> tellings) {
    SuspectReader reader = new SuspectReader(reading, bodies, words);
    tellings.forEach(reader::read);
    if (reader.suspects.isEmpty() && reader.perpetrators.values().stream().noneMatch(party -> FORCES.contains(party.sector()))) {
      reader.beside(tellings);
    }
    return new Found(List.copyOf(reader.perpetrators.values()), List.copyOf(reader.suspects.values()));
  }

  private void read(Telling telling) {
    Tree tree = telling.event().tree();
    for (Token head : telling.event().of(Role.ACTOR)) {
      Token content = tree.contentHead(head);
      Party party = reading.parties().party(tree.sentence(), content);
      if (!party.isKnown()) {
        continue;
      }
      Blame blame = blame(telling);
      if (reading.parties().isBody(tree.sentence(), content) && !party.name().isEmpty() || words.bodies().contains(content.lemma())) {
        suspect(party, blame);
      } else {
        TextSpan phrase = NounPhrase.span(tree, content);
        bodies.all().stream().filter(body -> body.tree() == tree && phrase.contains(body.word().span())).forEach(body -> suspect(body.party(), blame));
        if (!isKindOfEvent(tree, telling, content)) {
          perpetrators.putIfAbsent(content.lemma(), party);
        }
      }
    }
  }

  /// "A terrorist attack", "a guerrilla ambush" tell the kind of event, not who did it.
  private static boolean isKindOfEvent(Tree tree, Telling telling, Token head) {
    return (head.is("compound") || head.is("amod")) && head.head() == telling.event().word().index()
        && !tree.hasChild(head.index(), child -> child.is("det") || child.is("nummod"));
  }

  /// Armed groups named in the incident's sentences or the ones after, unless they are its victims.
  private void beside(List<Telling> tellings) {
    for (Telling telling : tellings) {
      for (Bodies.Named body : bodies.all()) {
        int distance = body.sentence() - telling.sentence();
        boolean near = distance == 0 || Math.abs(distance) <= REACH && (words.claims(body.tree()) || words.accuses(body.tree()));
        if (near && body.isIrregular() && !isVictim(tellings, body)) {
          suspect(body.party(), blame(body.tree()));
        }
      }
    }
  }

  private static boolean isVictim(List<Telling> tellings, Bodies.Named body) {
    return tellings.stream().filter(telling -> telling.event().tree() == body.tree())
        .anyMatch(telling -> telling.event().of(Role.RECIPIENT).stream()
            .anyMatch(head -> NounPhrase.span(body.tree(), head).contains(body.word().span())));
  }

  private void suspect(Party party, Blame blame) {
    suspects.merge(party.name().isEmpty() ? party.text() : party.name(), new Suspect(party.text().replaceAll("\\s+", " "), party.name(), party.sector(), blame),
        (one, other) -> one.blame().compareTo(other.blame()) <= 0 ? one : other);
  }

  private Blame blame(Tree tree) {
    return words.claims(tree) ? Blame.CLAIMED : !words.accuses(tree) ? Blame.FACT : isByAuthorities(tree) ? Blame.ACCUSED_BY_AUTHORITIES : Blame.ACCUSED;
  }

  /// Whether somebody in the sentence who is not under suspicion is an authority.
  private boolean isByAuthorities(Tree tree) {
    return tree.sentence().tokens().stream()
        .filter(token -> token.is("nsubj") || token.relation().equals("obl:agent"))
        .anyMatch(token -> AUTHORITIES.contains(reading.parties().party(tree.sentence(), token).sector()));
  }

  private Blame blame(Telling telling) {
    if (telling.status() != Status.ALLEGED) {
      return blame(telling.event().tree());
    }
    return telling.claim().attribution() instanceof Attribution.Sourced(Party claimant, Party _, String _) && AUTHORITIES.contains(claimant.sector())
        ? Blame.ACCUSED_BY_AUTHORITIES : Blame.ACCUSED;
  }
}
