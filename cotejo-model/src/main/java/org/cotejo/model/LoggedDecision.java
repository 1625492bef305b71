package org.cotejo.model;

import java.time.Instant;

/// A decision as the log holds it, for good.
///
/// @param number 1, 2, 3 ... in the order they were taken
/// @param by who decided
/// @param reason in the person's words, empty if none was given
/// @param undone whether a later decision took it back
public record LoggedDecision(long number, Instant at, String by, String reason, boolean undone, Decision decision) {}
