package org.cotejo.coder.attribution;

import java.util.Set;

/// One reading of a word that attributes.
///
/// @param takes what around it is its content: `clause`, `infinitive`, `object`, `quote`, or a preposition; of a medium its sector
record Cue(Kind kind, Set<String> takes) {

  enum Kind {
    SAY, SHOW, THINK, ACCUSE, DENY, JUDGE, WANT, PROMISE, ASK, SEEM, RELAY, NOUN, PHRASE, HEARSAY, MEDIUM;

    boolean isVerb() {
      return ordinal() <= RELAY.ordinal();
    }

    /// Whether the source puts its content forward as fact; wishes, questions and judgements do not.
    boolean vouches() {
      return switch (this) {
        case SAY, SHOW, THINK, ACCUSE, DENY, PROMISE, RELAY, NOUN, PHRASE, MEDIUM -> true;
        case JUDGE, WANT, ASK, SEEM, HEARSAY -> false;
      };
    }
  }

  boolean takes(String what) {
    return takes.contains(what);
  }
}
