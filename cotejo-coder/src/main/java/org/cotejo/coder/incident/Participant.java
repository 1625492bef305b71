package org.cotejo.coder.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.claim.Reading;
import org.cotejo.model.Count;
import org.cotejo.model.Party;

/// Somebody or something that a report speaks of, with all its mentions.
///
/// @param name empty if it has none
/// @param mentions in text order, at least one
/// @param descriptions of somebody named: titles and appositions, in text order
public record Participant(String name, List<Mention> mentions, List<Mention> descriptions, Mention.Sort sort, String sector) {

  private static final Set<String> IRREGULAR = Set.of("REB", "CRM", "PRM", "UAF");

  public Participant {
    mentions = List.copyOf(mentions);
    descriptions = List.copyOf(descriptions);
  }

  Participant(String name, List<Mention> mentions, List<Mention> descriptions) {
    this(name, mentions, descriptions, sort(name, mentions), sector(mentions, descriptions));
  }

  Mention first() {
    return mentions.getFirst();
  }

  /// The most human sort that one of its mentions has; that of a pronoun only if it has no other mention, and a body stays one: "they" is said of persons and bodies.
  private static Mention.Sort sort(String name, List<Mention> mentions) {
    List<Mention.Sort> told = mentions.stream().filter(mention -> !mention.isPronoun()).map(Mention::sort).toList();
    if (told.contains(Mention.Sort.BODY) && !name.isEmpty()) {
      return Mention.Sort.BODY;
    }
    return told.stream().min(Enum::compareTo).orElse(mentions.getFirst().sort());
  }

  private static String sector(List<Mention> mentions, List<Mention> descriptions) {
    return mentions.stream().map(mention -> mention.party().sector()).filter(sector -> !sector.isEmpty()).findFirst()
        .or(() -> descriptions.stream().map(mention -> mention.party().sector()).filter(sector -> !sector.isEmpty()).findFirst()).orElse("");
  }

  /// The words of the first mention.
  public String words() {
    return first().words();
  }

  /// Its first mention as a party.
  Party party() {
    return first().party();
  }

  boolean isPerson() {
    return sort() == Mention.Sort.NAMED;
  }

  /// Who it is besides the name.
  String description() {
    if (!isPerson()) {
      return first().words();
    }
    return mentions.stream().map(mention -> Phrases.title(mention.party().text(), name)).filter(title -> !title.isEmpty()).findFirst()
        .or(() -> descriptions.stream().map(Mention::words).findFirst()).orElse("");
  }

  /// How many: the first figure told, one if it is named or singular, empty for a plural without a figure.
  Optional<Count> count(Reading reading) {
    if (sort() == Mention.Sort.NAMED) {
      return Optional.of(new Count.Exact(1));
    }
    return mentions.stream().map(mention -> Counts.of(reading, mention.tree(), mention.head())).flatMap(Optional::stream).findFirst();
  }

  /// Whether it is one of those who fight or rob outside the law.
  boolean isIrregular() {
    return IRREGULAR.contains(sector());
  }

  public boolean isNamed() {
    return !Objects.equals(name, "");
  }
}
