package org.cotejo.model;

/// A stretch of a document's text that is not the report: link lines, captions, "read also" blocks, other pages' headlines.
/// It stays in the text, so that offsets hold, but it is never coded.
///
/// @param reason a few words for people, such as `link line`
public record NoiseRegion(TextSpan span, String reason) {}
