package org.cotejo.coder.incident;

import java.util.Optional;
import org.cotejo.model.Count;

/// A person or a group that an incident was aimed at or harmed.
///
/// @param name the person's name, empty if none is told
/// @param description who they are, in the words of the text: "the mayor of Valle Hondo", "three farmers"; empty if none is told
/// @param sector PLOVER sector code, empty if unknown
/// @param count how many, empty if the text does not say
/// @param former whether they no longer hold their office
public record Victim(String name, String description, String sector, Optional<Count> count, Effect effect, boolean former) {}
