package org.cotejo.web.claim;

/// A field of a claim in a form.
///
/// @param column published name
/// @param value as exported
/// @param form words code codes number day flag
/// @param list name of the closed list, empty if there is none
public record Field(String column, String value, String form, String list) {}
