package org.cotejo.coder.incident;

import java.util.Set;
import org.cotejo.model.EventPlace;

/// Where an incident may have been.
///
/// @param place what it would be told as
/// @param clues what speaks for or against it, as names of what holds
public record Scene(EventPlace place, Set<String> clues) {}
