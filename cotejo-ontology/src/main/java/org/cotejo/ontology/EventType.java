package org.cotejo.ontology;

/// One of PLOVER's sixteen events, or `STATISTIC` for a published aggregate.
///
/// @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for `STATISTIC`
/// @param score PLOVER's intensity, -10 (conflict) to 10 (cooperation)
/// @param recipientRequired whether PLOVER wants a recipient
public record EventType(String code, int quad, double score, boolean recipientRequired, String definition) implements Coded {}
