package org.cotejo.coder.date;

import java.util.Optional;

/// Turns what a pattern matched into what it says.
interface Meaning {

  /// Empty if the numbers are no time, such as 31 February.
  Optional<TimeExpression> of(Captures captures);
}
