package org.cotejo.web.document;

import org.cotejo.model.TextSpan;

/// A stretch of a report that means something.
///
/// @param role of its words: `evidence`, `actor`, `recipient`, `count`, `date`, `place`, `claimant`, `framing` or `noise`
/// @param claim the claim's number on the page, 1 ..; 0 for none
record Mark(TextSpan span, String role, int claim) {}
