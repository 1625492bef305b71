package org.cotejo.coder.claim;

import java.util.List;
import java.util.Set;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;

/// "Soldiers fought a **battle with the gang** that left four gang members dead": of two sides who fight, the dead are not their own side's.
final class Opponents {
  private static final Set<String> STATE = Set.of("COP", "MIL", "GOV", "SPY");
  private static final Set<String> ARMED = Set.of("CRM", "REB", "UAF", "PRM", "ISM");
  private static final Set<String> HARM = Set.of("killed", "wounded", "arrested");

  private Opponents() {}

  /// The heads of those who act in an event, without the side of those who suffer if there is another one.
  static List<Token> of(Reading reading, EventMention mention) {
    List<Token> actors = mention.of(Role.ACTOR);
    if (actors.size() < 2 || mention.trigger().reciprocal() || !HARM.contains(mention.trigger().measure())) {
      return actors;
    }
    Set<String> side = mention.of(Role.RECIPIENT).stream().anyMatch(head -> STATE.contains(sector(reading, mention, head))) ? STATE
        : mention.of(Role.RECIPIENT).stream().anyMatch(head -> ARMED.contains(sector(reading, mention, head))) ? ARMED : Set.of();
    List<Token> others = actors.stream().filter(head -> side == ARMED ? STATE.contains(sector(reading, mention, head)) : !side.contains(sector(reading, mention, head))).toList();
    return others.isEmpty() ? actors : others;
  }

  private static String sector(Reading reading, EventMention mention, Token head) {
    return reading.parties().party(mention.tree().sentence(), mention.tree().contentHead(head)).sector();
  }
}
