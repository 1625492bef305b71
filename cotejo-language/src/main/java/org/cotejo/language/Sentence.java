package org.cotejo.language;

import java.util.BitSet;
import java.util.List;
import org.cotejo.model.TextSpan;

/// One sentence with its words, and after parsing its tree. A value like a record; the children of each word are sorted out once, since everything
/// that reads a tree asks for them.
public final class Sentence {
  private final int number;
  private final TextSpan span;
  private final Token[] words;
  private final List<Token> tokens;
  /// All words, sorted by head (stable: in text order below one head).
  private final Token[] byHead;
  /// Where the children of `index` begin in `byHead`, at `index + 1`; the roots are the children of -1.
  private final int[] begin;

  /// @param number 1-based position in the document
  /// @param span of the document's text
  public Sentence(int number, TextSpan span, List<Token> tokens) {
    this.number = number;
    this.span = span;
    Token[] words = tokens.toArray(Token[]::new);
    int size = words.length;
    this.words = words;
    this.tokens = new Tokens(words, 0, size);
    begin = new int[size + 2];
    for (Token token : words) {
      begin[token.head() + 2]++;
    }
    for (int i = 1; i < begin.length; i++) {
      begin[i] += begin[i - 1];
    }
    byHead = new Token[size];
    int[] next = begin.clone();
    for (Token token : words) {
      byHead[next[token.head() + 1]++] = token;
    }
  }

  public int number() {
    return number;
  }

  public TextSpan span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return words[index];
  }

  public int size() {
    return words.length;
  }

  /// The words that depend on `index` directly, in text order.
  public List<Token> children(int index) {
    int first = begin[index + 1];
    int end = begin[index + 2];
    return first == end ? List.of() : new Tokens(byHead, first, end);
  }

  /// Whether a word that stands in this relation depends on `index` directly, whatever its subtype ("nsubj" of "nsubj:pass").
  public boolean hasChild(int index, String relation) {
    for (int i = begin[index + 1]; i < begin[index + 2]; i++) {
      if (byHead[i].is(relation)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word is `top` or stands under it.
  public boolean isUnder(int word, int top) {
    int at = word;
    while (at >= 0 && at != top) {
      at = token(at).head();
    }
    return at == top;
  }

  /// The first of `index` and everything under it.
  public int first(int index) {
    int first = index;
    for (int i = begin[index + 1]; i < begin[index + 2]; i++) {
      first = Math.min(first, first(byHead[i].index()));
    }
    return first;
  }

  /// `index` and everything under it.
  public BitSet subtree(int index) {
    BitSet reached = new BitSet(size());
    reach(index, reached);
    return reached;
  }

  private void reach(int index, BitSet reached) {
    reached.set(index);
    for (int i = begin[index + 1]; i < begin[index + 2]; i++) {
      if (!reached.get(byHead[i].index())) {
        reach(byHead[i].index(), reached);
      }
    }
  }

  /// The span from the first to the last of these words.
  public TextSpan spanOf(BitSet words) {
    return new TextSpan(token(words.nextSetBit(0)).span().begin(), token(words.length() - 1).span().end());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence && number == sentence.number && span.equals(sentence.span) && tokens.equals(sentence.tokens);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * number + span.hashCode()) + tokens.hashCode();
  }

  @Override
  public String toString() {
    return "Sentence[number=" + number + ", span=" + span + ", tokens=" + tokens + "]";
  }
}
