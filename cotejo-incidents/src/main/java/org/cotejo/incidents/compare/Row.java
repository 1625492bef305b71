package org.cotejo.incidents.compare;

import java.util.List;
import org.cotejo.model.Claim;

/// A line of a comparison.
public sealed interface Row {

  /// Both tell it, and nothing that they tell of it differs.
  record Same(Claim first, Claim second) implements Row {}

  /// Both tell it, and not alike.
  ///
  /// @param differences at least one, in the order of the aspects
  record Differs(Claim first, Claim second, List<Difference> differences) implements Row {
    public Differs {
      differences = List.copyOf(differences);
      if (differences.isEmpty()) {
        throw new IllegalArgumentException("expected at least one difference between " + first.id() + " and " + second.id());
      }
    }
  }

  /// The second report does not tell it.
  record OnlyFirst(Claim claim) implements Row {}

  /// The first report does not tell it.
  record OnlySecond(Claim claim) implements Row {}

  /// With the sides changed.
  default Row mirrored() {
    return switch (this) {
      case Same(Claim first, Claim second) -> new Same(second, first);
      case Differs(Claim first, Claim second, List<Difference> differences) ->
          new Differs(second, first, differences.stream().map(Difference::mirrored).toList());
      case OnlyFirst(Claim claim) -> new OnlySecond(claim);
      case OnlySecond(Claim claim) -> new OnlyFirst(claim);
    };
  }
}
