package org.cotejo.export;

/// What became of the rows.
///
/// @param rows written
/// @param leftOut rows that the format has no place for: of GeoJSON, those without coordinates
public record Written(long rows, long leftOut) {}
