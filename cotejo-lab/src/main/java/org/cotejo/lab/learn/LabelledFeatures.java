package org.cotejo.lab.learn;

import java.util.Set;

/// An example: what holds of it, and whether the answer is yes.
public record LabelledFeatures(Set<String> features, boolean label) {}
