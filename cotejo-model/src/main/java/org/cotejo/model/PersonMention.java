package org.cotejo.model;

/// A person's name in a document, whole or in part.
///
/// @param sector the PLOVER sector of the office or calling that the document or the lexicon gives the person; empty if none is known
public record PersonMention(TextSpan span, String sector) {}
