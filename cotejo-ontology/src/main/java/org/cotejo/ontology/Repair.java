package org.cotejo.ontology;

/// A cell of the ontology's tables that differs from its published source.
///
/// @param file the table, such as `cameo.tsv`
/// @param code the row
/// @param field the column
/// @param was what the source says, possibly nothing
/// @param now what the table says, possibly nothing
public record Repair(String file, String code, String field, String was, String now, String why) {}
