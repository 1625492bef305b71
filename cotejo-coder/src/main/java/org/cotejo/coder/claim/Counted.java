package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import org.cotejo.language.Token;
import org.cotejo.model.Measurement;

/// One counted item of an event: the heads it is about, and how many.
///
/// @param heads whom or what is counted; empty if the event counts nothing
record Counted(List<Token> heads, Optional<Measurement> measurement) {
  static final Counted NOTHING = new Counted(List.of(), Optional.empty());
}
