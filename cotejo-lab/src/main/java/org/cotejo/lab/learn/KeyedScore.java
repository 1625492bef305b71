package org.cotejo.lab.learn;

/// The score of an example by weights that were not learnt from it.
///
/// @param key decides on the fold
/// @param score in log odds
public record KeyedScore(String key, double score, boolean right) {}
