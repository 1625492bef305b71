package org.cotejo.lab.learn;

import java.util.Set;

/// A regression tree over features that hold or do not.
public sealed interface Node {

  /// What the tree says of an example, in log odds.
  double of(Set<String> features);

  record Leaf(double value) implements Node {
    @Override
    public double of(Set<String> features) {
      return value;
    }
  }

  /// @param yes where the feature holds
  record Split(String feature, Node yes, Node no) implements Node {
    @Override
    public double of(Set<String> features) {
      return (features.contains(feature) ? yes : no).of(features);
    }
  }
}
