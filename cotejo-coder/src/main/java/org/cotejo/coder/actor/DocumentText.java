package org.cotejo.coder.actor;

import org.cotejo.model.TextSpan;

/// The document's text, for the words behind a span.
record DocumentText(String text) {

  /// The words of the span on one line.
  String words(TextSpan span) {
    String written = span.of(text);
    return written.indexOf('\n') < 0 ? written : written.replaceAll("\\s+", " ");
  }
}
