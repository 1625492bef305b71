package org.cotejo.incidents.register;

import org.cotejo.model.DocumentId;
import org.cotejo.model.TextSpan;

/// That one plan came after another, as a report says.
///
/// @param later by its usual name
/// @param earlier by its usual name
/// @param sentence where the report says so
public record Succession(String later, String earlier, DocumentId document, TextSpan sentence) {}
