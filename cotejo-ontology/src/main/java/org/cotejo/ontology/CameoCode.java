package org.cotejo.ontology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A CAMEO event code and its place in PLOVER.
///
/// @param code two to four digits, leading zeros included
/// @param goldstein -10 to 10; empty for 1214, which the scale leaves out
/// @param quad quad class 1-4 of the CAMEO code
/// @param event empty where PLOVER drops the code (statements and appeals)
public record CameoCode(String code, String name, OptionalDouble goldstein, int quad, Optional<EventType> event, Optional<Mode> mode,
    List<Context> contexts) implements Coded {

  public CameoCode {
    contexts = List.copyOf(contexts);
  }

  /// The two-digit root category.
  public String root() {
    return code.substring(0, 2);
  }
}
