package org.cotejo.language;

import java.util.List;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Reads one language. Stateless after loading: safe for many threads; the same text always gives the same analysis.
///
/// Work is split in two, so that a caller can look at the words before it pays for a parse.
public interface Analyser {

  Language language();

  /// Splits the given stretches of a text into sentences and words, untagged. A sentence never crosses a stretch's border or a
  /// blank line.
  ///
  /// @param regions ascending, disjoint, inside the text
  /// @return numbered from 1, in text order
  List<Sentence> segment(String text, List<TextSpan> regions);

  /// The sentence with parts of speech, features, lemmas and dependency tree.
  ///
  /// @param fronts stretches in front of the sentence, such as a date, that are better parsed apart; elsewhere they are ignored
  /// @param asides stretches between or behind its clauses that tell who says so, with their commas, that are better parsed apart
  Sentence parse(Sentence sentence, List<TextSpan> fronts, List<TextSpan> asides);
}
