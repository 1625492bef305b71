package org.cotejo.coder.actor;

/// An adjective, or a noun used as one, that changes who somebody is.
///
/// @param sector the sector it gives to nouns that are open for one; empty for effects without one
/// @param effect what it does
record Modifier(String sector, Effect effect) {

  enum Effect {
    /// Says whose they are: *police* sources, mandos *militares*.
    BODY,
    /// Out of office: *former* minister, *ex*-guerrillero.
    FORMER,
    /// Against the government: *opposition* leader, dirigente *opositor*.
    OPPOSITION,
    /// Only what somebody calls them: *alleged* gang member. Changes nothing.
    LABEL
  }
}
