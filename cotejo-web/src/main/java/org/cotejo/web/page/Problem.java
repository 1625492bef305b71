package org.cotejo.web.page;

/// What went wrong, for people and for programs.
///
/// @param status HTTP's number
public record Problem(int status, String message) {}
