package org.cotejo.lab.police;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// Who somebody is, as far as it matters for what the police do.
enum Kind {
  POLICE("COP"),
  FORCES("MIL", "PRM", "SPY"),
  STATE("GOV", "JUD", "LEG", "IGO", "ELI"),
  CRIMINALS("CRM", "REB", "UAF"),
  /// Everybody else with a sector: citizens, parties, business, media.
  OTHERS(),
  /// Named or described, without a sector.
  SOMEBODY(),
  PRONOUN(),
  /// A thing.
  THING();

  private final Set<String> sectors;

  Kind(String... sectors) {
    this.sectors = Set.of(sectors);
  }

  /// As feature names write it.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(Party party) {
    if (!party.isKnown()) {
      return THING;
    }
    return party.sector().isEmpty() ? SOMEBODY : Stream.of(values()).filter(kind -> kind.sectors.stream().anyMatch(party::isOf)).findFirst().orElse(OTHERS);
  }

  static Kind of(Reading reading, Tree tree, Token head) {
    Kind kind = of(reading.parties().party(tree.sentence(), tree.contentHead(head)));
    return (kind == THING || kind == SOMEBODY) && head.pos().equals("PRON") ? PRONOUN
        : kind == SOMEBODY && !reading.parties().canAct(tree.sentence(), head) ? THING : kind;
  }
}
