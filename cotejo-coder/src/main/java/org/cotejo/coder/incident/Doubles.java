package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.model.Count;

/// Tells which of the players of one part are the same: "the mayor ... Mayor Ana Paz", "six priests ... the priests", "the people".
final class Doubles {
  /// Nouns that may take up anybody.
  private static final Set<String> GENERIC = Set.of(
      "person", "people", "victim", "one", "other", "individual", "number", "total", "dead", "wounded", "fatality", "casualty", "man", "member",
      "persona", "víctima", "otro", "muerto", "herido", "individuo");

  private final Reading reading;

  Doubles(Reading reading) {
    this.reading = reading;
  }

  /// The players without those that only take up another one; a description that takes up somebody named is given to the name.
  List<Candidate> merged(List<Candidate> players) {
    List<Candidate> kept = new ArrayList<>(players.stream().filter(player -> player.participant().isPerson()).toList());
    for (Candidate player : players) {
      if (!player.participant().isPerson()) {
        Optional<Candidate> same = kept.stream().filter(other -> isSame(player.participant(), other.participant())).findFirst();
        if (same.isEmpty()) {
          kept.add(player);
        } else {
          kept.set(kept.indexOf(same.get()), joined(same.get(), player));
        }
      }
    }
    return List.copyOf(kept);
  }

  /// The bodies without the groups that are named after one of them: "the Front ... Front fighters".
  static List<Candidate> bodies(List<Candidate> players) {
    return players.stream().filter(player -> players.stream().noneMatch(other -> other != player && isNamedAfter(player.participant(), other.participant()))).toList();
  }

  private static boolean isNamedAfter(Participant group, Participant body) {
    return group.words().length() > body.words().length() && (" " + group.words() + " ").contains(" " + body.words() + " ");
  }

  private boolean isSame(Participant player, Participant other) {
    return other.isPerson() ? isDescriptionOf(player, other) : isRepetition(player, other);
  }

  private boolean isDescriptionOf(Participant player, Participant named) {
    boolean one = count(player).filter(count -> count.equals(new Count.Exact(1))).isPresent();
    boolean bare = named.description().isEmpty();
    boolean alike = !player.sector().isEmpty() && player.sector().equals(named.sector());
    return one && (bare || alike || named.description().toLowerCase().contains(player.first().lemma()));
  }

  private boolean isRepetition(Participant player, Participant other) {
    boolean sameNumber = count(player).isEmpty() || count(other).isEmpty() || count(player).equals(count(other));
    boolean generic = GENERIC.contains(player.first().lemma()) || GENERIC.contains(other.first().lemma());
    boolean sameNoun = player.first().lemma().equals(other.first().lemma()) || shareHead(player, other);
    return player.first().isPlural() == other.first().isPlural() && (sameNoun && sameNumber || generic && (count(player).isEmpty() || count(player).equals(count(other))));
  }

  /// "Jesuits", "Jesuit priests".
  private static boolean shareHead(Participant player, Participant other) {
    return other.words().toLowerCase().contains(player.first().lemma()) || player.words().toLowerCase().contains(other.first().lemma());
  }

  private Optional<Count> count(Participant participant) {
    return participant.count(reading);
  }

  private static Candidate joined(Candidate kept, Candidate other) {
    Participant one = kept.participant();
    Participant two = other.participant();
    List<Mention> mentions = new ArrayList<>(one.mentions());
    List<Mention> descriptions = new ArrayList<>(one.descriptions());
    if (one.isPerson()) {
      descriptions.addAll(two.mentions());
    } else if (GENERIC.contains(one.first().lemma())) {
      mentions.addAll(0, two.mentions());
    } else {
      mentions.addAll(two.mentions());
    }
    return new Candidate(kept.part(), new Participant(one.name(), mentions, descriptions), kept.clues());
  }
}
