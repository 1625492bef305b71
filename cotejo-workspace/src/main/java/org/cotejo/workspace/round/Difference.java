package org.cotejo.workspace.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the coders of a round say of one claim, where they differ; or where they do not.
///
/// @param first the claim's id by the first coder, empty if that coder has not added it
/// @param second likewise; another id where both have added the claim in other words
/// @param foundByFirst whether the claim stands in the report, by the first coder
/// @param columns in which they differ, if both found it
/// @param settled whether somebody has decided
public record Difference(Optional<String> first, Optional<String> second, boolean foundByFirst, boolean foundBySecond, List<String> columns, boolean settled) {

  public Difference {
    columns = List.copyOf(columns);
  }

  /// Whether both say the same.
  public boolean isNone() {
    return foundByFirst == foundBySecond && columns.isEmpty();
  }

  /// All ids of the claim.
  public List<String> claims() {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /// The id it is known by.
  public String claim() {
    return claims().getFirst();
  }
}
