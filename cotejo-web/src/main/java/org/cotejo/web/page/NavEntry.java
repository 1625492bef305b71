package org.cotejo.web.page;

/// A place that is always one click away.
///
/// @param key of its text: `nav.` + key
public record NavEntry(String key, String path) {}
