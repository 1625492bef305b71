package org.cotejo.ontology;

/// What kind of party an actor, recipient or claimant is.
///
/// @param group `state`, `armed` (not of the state), `society` or `international`
public record Sector(String code, String group, String definition) implements Coded {}
