package org.cotejo.export.edit;

/// A cell that a person has changed.
///
/// @param claim its id
/// @param column a published column of `claims`
/// @param before as the table has it, empty for unknown
/// @param after as the table would have it
/// @param row where the sheet says so; the header is row 1
public record Change(String claim, String column, String before, String after, int row) {}
