package org.cotejo.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cotejo.model.TextSpan;

/// One sentence with its words, and after parsing its tree.
///
/// @param number 1-based position in the document
/// @param span of the document's text
public record Sentence(int number, TextSpan span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /// The words that depend on `index` directly, in text order.
  public List<Token> children(int index) {
    List<Token> children = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == index) {
        children.add(token);
      }
    }
    return children;
  }

  /// Whether a word that stands in this relation depends on `index` directly, whatever its subtype ("nsubj" of "nsubj:pass").
  public boolean hasChild(int index, String relation) {
    for (Token token : tokens) {
      if (token.head() == index && token.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /// `index` and everything under it.
  public BitSet subtree(int index) {
    BitSet reached = new BitSet(size());
    reached.set(index);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Token token : tokens) {
        if (token.head() >= 0 && reached.get(token.head()) && !reached.get(token.index())) {
          reached.set(token.index());
          grown = true;
        }
      }
    }
    return reached;
  }

  /// The span from the first to the last of these words.
  public TextSpan spanOf(BitSet words) {
    return new TextSpan(token(words.nextSetBit(0)).span().begin(), token(words.length() - 1).span().end());
  }
}
