package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// An attribution while the document is read: its content still grows.
final class Utterance {
  private final Tree tree;
  private final Cue.Kind kind;
  private final Optional<Token> source;
  private final Optional<TextSpan> sourceSpan;
  private final Optional<TextSpan> sourcePhrase;
  private final Optional<Token> cue;
  private final TextSpan cueSpan;
  private final List<TextSpan> parts;
  private final Optional<Utterance> continued;

  private Utterance(
      Tree tree, Cue.Kind kind, Optional<Token> source, Optional<TextSpan> sourceSpan, Optional<TextSpan> sourcePhrase, Optional<Token> cue,
      TextSpan cueSpan, List<TextSpan> parts, Optional<Utterance> continued) {
    this.tree = tree;
    this.kind = kind;
    this.source = source;
    this.sourceSpan = sourceSpan;
    this.sourcePhrase = sourcePhrase;
    this.cue = cue;
    this.cueSpan = cueSpan;
    this.parts = new ArrayList<>(parts);
    this.continued = continued;
  }

  static Utterance of(ReportedSpan span) {
    return new Utterance(
        span.tree(), span.kind(), span.source(), span.sourceSpan(), span.sourcePhrase(), Optional.of(span.cue()), span.cueSpan(),
        Stretches.of(span.tree(), span.content()), Optional.empty());
  }

  /// A quotation without a cue of its own: whoever spoke in `before` goes on.
  static Utterance carried(Tree tree, TextSpan quotation, Utterance before) {
    return new Utterance(tree, Cue.Kind.SAY, Optional.empty(), before.sourceSpan, before.sourcePhrase, Optional.empty(),
        new TextSpan(quotation.begin(), quotation.begin()), List.of(quotation), Optional.of(before));
  }

  Tree tree() {
    return tree;
  }

  Cue.Kind kind() {
    return kind;
  }

  Optional<Token> source() {
    return source;
  }

  Optional<TextSpan> sourceSpan() {
    return sourceSpan;
  }

  /// The full phrase of whoever speaks, where `sourceSpan` may only be a relative pronoun.
  Optional<TextSpan> sourcePhrase() {
    return sourcePhrase;
  }

  Optional<Token> cue() {
    return cue;
  }

  TextSpan cueSpan() {
    return cueSpan;
  }

  /// Whose speech goes on here, if this has no cue of its own.
  Optional<Utterance> continued() {
    return continued;
  }

  /// The stretches of its content, in text order, disjoint.
  List<TextSpan> parts() {
    return parts;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean covers(TextSpan span) {
    return parts.stream().anyMatch(part -> part.overlaps(span));
  }

  /// Adds a stretch and joins it with those it touches; the cue stays out.
  void extend(TextSpan span) {
    if (!span.overlaps(cueSpan)) {
      join(span);
      return;
    }
    if (span.begin() < cueSpan.begin()) {
      join(new TextSpan(span.begin(), cueSpan.begin()));
    }
    if (span.end() > cueSpan.end()) {
      join(new TextSpan(cueSpan.end(), span.end()));
    }
  }

  private void join(TextSpan span) {
    TextSpan joined = span;
    for (TextSpan part : List.copyOf(parts)) {
      if (part.overlaps(joined)) {
        joined = joined.union(part);
        parts.remove(part);
      }
    }
    parts.add(joined);
    parts.sort(TextSpan::compareTo);
  }
}
