package org.cotejo.model;

/// A counted quantity of a claim.
///
/// @param measure what is counted, from the ontology's closed list: `killed`, `arrested`, `money` ...
/// @param text the words, such as "more than 200 people"
/// @param sector the PLOVER sector of those counted, empty if unknown or not persons
/// @param unit `persons`, `kg`, `USD` ...; empty if unknown
public record Measurement(String measure, String text, String sector, String unit, Count count) {}
