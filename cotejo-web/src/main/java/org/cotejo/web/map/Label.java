package org.cotejo.web.map;

/// A name on a map, its middle at a point.
///
/// @param kind `country` or `state`
/// @param text a code for a country, the name for a state
public record Label(String kind, String text, double x, double y) {}
