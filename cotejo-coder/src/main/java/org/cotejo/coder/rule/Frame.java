package org.cotejo.coder.rule;

import java.util.List;
import java.util.Map;

/// Where the roles of a trigger stand in its syntax.
///
/// @param name as rules refer to it
/// @param slots for each role the slots to look in, the first filled one wins
public record Frame(String name, Map<Role, List<Slot>> slots) {

  public Frame {
    slots = Map.copyOf(slots);
  }

  public List<Slot> of(Role role) {
    return slots.getOrDefault(role, List.of());
  }
}
