package org.cotejo.ontology;

/// What an event was about: `illegal_drugs`, `human_rights` ... An event may have several.
public record Context(String code, String definition) implements Coded {}
