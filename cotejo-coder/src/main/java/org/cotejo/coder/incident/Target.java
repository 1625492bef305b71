package org.cotejo.coder.incident;

import java.util.Optional;
import org.cotejo.model.Count;

/// A thing that was hit or aimed at: a bridge, a bank, a car.
///
/// @param words of the text
/// @param count how many; empty if several, without a figure
public record Target(String words, Optional<Count> count) {}
