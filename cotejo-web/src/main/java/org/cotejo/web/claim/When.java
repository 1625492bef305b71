package org.cotejo.web.claim;

import org.cotejo.model.EventDate;

/// When, as precisely as it is told.
///
/// @param start ISO, empty if unknown
/// @param precision day week month year none
/// @param text the words
public record When(String start, String end, String precision, String text) {

  static When of(EventDate date) {
    return new When(date.start().map(Object::toString).orElse(""), date.end().map(Object::toString).orElse(""), date.precision().code(), date.text());
  }
}
