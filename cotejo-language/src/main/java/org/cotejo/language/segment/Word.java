package org.cotejo.language.segment;

import org.cotejo.model.TextSpan;

/// A word in the text, before it is known as anything else.
///
/// @param span where it stands; a part whose letters cannot be told apart ("el" of "del") has the span of the whole
/// @param form what it reads: the text under the span, or the part's own spelling
record Word(TextSpan span, String form) {

  static Word of(String text, int begin, int end) {
    return new Word(new TextSpan(begin, end), text.substring(begin, end));
  }

  /// The same word, `distance` further on.
  Word shift(int distance) {
    return new Word(span.shift(distance), form);
  }
}
