package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// One attribution in a sentence, before its source is resolved.
///
/// @param source head word of whoever speaks, in the cue's sentence; empty if elided, or if nobody is named
/// @param cue the reporting word
/// @param cueSpan the reporting words, such as "according to"
/// @param content the words that the source vouches for; empty if they stand in another sentence
record ReportedSpan(Tree tree, Cue.Kind kind, Optional<Token> source, Token cue, TextSpan cueSpan, BitSet content) {

  /// The words for the source beside the cue: the full phrase, or the relative pronoun that stands for it.
  Optional<TextSpan> sourceSpan() {
    return source.flatMap(this::relative).map(Token::span).or(this::sourcePhrase);
  }

  /// The full phrase of whoever speaks.
  Optional<TextSpan> sourcePhrase() {
    BitSet others = (BitSet) content.clone();
    others.set(cue.index());
    return source.map(head -> SourcePhrase.span(tree, head, cue, others));
  }

  private Optional<Token> relative(Token head) {
    boolean beside = tree.hasChild(cue.index(), child -> child.equals(head));
    return beside ? Optional.empty() : tree.children(cue.index(), "nsubj").stream().filter(child -> child.pos().equals("PRON")).findFirst();
  }

  ReportedSpan withContent(BitSet other) {
    return new ReportedSpan(tree, kind, source, cue, cueSpan, other);
  }
}
