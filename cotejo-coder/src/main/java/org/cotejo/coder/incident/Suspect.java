package org.cotejo.coder.incident;

/// A body behind an incident.
///
/// @param words as the text names it
/// @param name the resolved name
/// @param sector PLOVER sector code
public record Suspect(String words, String name, String sector, Blame blame) {}
