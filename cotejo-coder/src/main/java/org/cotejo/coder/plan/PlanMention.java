package org.cotejo.coder.plan;

import org.cotejo.model.TextSpan;

/// Where a plan or operation is named.
///
/// @param span the words
/// @param name the plan's usual name
public record PlanMention(TextSpan span, String name) {}
