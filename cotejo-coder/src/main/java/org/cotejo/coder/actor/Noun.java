package org.cotejo.coder.actor;

/// A common noun, or a fixed phrase of several words, for people, bodies, or things that are none.
///
/// @param kind what it stands for
/// @param sector PLOVER sector, empty if it tells none
/// @param rule how the words beside it count
/// @param role which list it comes from
record Noun(Kind kind, String sector, Rule rule, Role role) {

  enum Rule {
    /// The sector is what the list says.
    FIXED,
    /// A body named beside it gives the sector instead: a *spokesman of the police* speaks for the police.
    OPEN,
    /// Only where nothing but an article or a nationality stands beside it: *the state*, but not *the border state*.
    BARE
  }

  enum Role {
    /// soldiers, residents, gunmen
    AGENT,
    /// minister, general, bishop: titles that stand before names
    OFFICE,
    /// ministry, party, university
    ORGANISATION,
    /// operation, bullet, report
    THING
  }

  boolean isOpen() {
    return rule == Rule.OPEN;
  }
}
