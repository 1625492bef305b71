package org.cotejo.coder.actor;

import org.cotejo.model.Party;

/// A noun phrase as read: what it is, and who.
///
/// @param kind what the phrase stands for
/// @param party its words, name, sector and country; [Party#UNKNOWN] for a thing
public record Actor(Kind kind, Party party) {

  /// Not somebody.
  public static final Actor NOBODY = new Actor(Kind.THING, Party.UNKNOWN);

  public boolean canAct() {
    return kind.canAct();
  }
}
