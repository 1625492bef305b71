package org.cotejo.store.facet;

/// How many claims have a value.
public record Tallied<T>(T value, int count) {}
