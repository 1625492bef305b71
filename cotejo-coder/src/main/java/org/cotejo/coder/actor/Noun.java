package org.cotejo.coder.actor;

/// A common noun, or a fixed phrase of several words, for people, bodies, or things that are none.
///
/// @param kind what it stands for
/// @param sector PLOVER sector, empty if it tells none
/// @param open whether a body named beside it gives the sector instead: a *spokesman of the police* speaks for the police
/// @param role which list it comes from
record Noun(Kind kind, String sector, boolean open, Role role) {

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
}
