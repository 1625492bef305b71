package org.cotejo.indicators.tally;

/// A point on the earth.
///
/// @param latitude degrees north
/// @param longitude degrees east
public record Spot(double latitude, double longitude) {}
