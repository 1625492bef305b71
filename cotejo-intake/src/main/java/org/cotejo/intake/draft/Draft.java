package org.cotejo.intake.draft;

import org.cotejo.model.DocumentId;

/// A text taken out of its format, before noise is marked and its language is told.
///
/// @param id of the original bytes
/// @param name file name, file and record, or URL
/// @param text what will be coded
/// @param imprint what the format states about it (metadata, columns)
public record Draft(DocumentId id, String name, String text, Imprint imprint) {}
