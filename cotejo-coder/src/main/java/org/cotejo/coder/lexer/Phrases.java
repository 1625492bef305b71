package org.cotejo.coder.lexer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more lexemes, each with a meaning; the longest one at a position is found.
///
/// @param <T> what a phrase means
public final class Phrases<T> {

  /// How a phrase's first letter must be written.
  public enum Case {
    ANY,
    UPPER,
    LOWER
  }

  /// A phrase that was found.
  ///
  /// @param end position after its last lexeme
  public record Found<T>(int end, T meaning) {}

  private record Leaf<T>(T meaning, Case letters) {}

  private static final class Node<T> {
    private final Map<Integer, Node<T>> next = new HashMap<>();
    private @Nullable Leaf<T> leaf;
  }

  private final Vocabulary vocabulary;
  private final Node<T> root = new Node<>();
  private final BitSet firsts = new BitSet();

  public Phrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Adds a phrase; a second meaning of the same phrase is an error of the lexicon.
  ///
  /// @throws IllegalArgumentException if the phrase is empty, has digits, or has a meaning already
  public void add(String phrase, T meaning, Case letters) {
    Lexemes lexemes = learn(phrase);
    if (phrase.chars().anyMatch(c -> c < 128 && Letters.isDigit((char) c))) {
      throw new IllegalArgumentException("the phrase '" + phrase + "' has digits; digits are matched by number, not by phrase");
    }
    Node<T> node = root;
    for (int at = 0; at < lexemes.size(); at++) {
      node = node.next.computeIfAbsent(lexemes.word(at), _ -> new Node<>());
    }
    if (node == root || node.leaf != null) {
      throw new IllegalArgumentException("the phrase '" + phrase + "' is empty or stands twice in its list");
    }
    node.leaf = new Leaf<>(meaning, letters);
    if (lexemes.word(0) > 0) {
      firsts.set(lexemes.word(0));
    }
  }

  private Lexemes learn(String phrase) {
    Lexer lexer = new Lexer(vocabulary);
    TextSpan all = new TextSpan(0, phrase.length());
    Lexemes drawn = lexer.read(phrase, all);
    for (int at = 0; at < drawn.size(); at++) {
      vocabulary.add(fold(drawn.text(at)));
    }
    return lexer.read(phrase, all);
  }

  private static String fold(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Letters.fold(letters[i]);
    }
    return new String(letters);
  }

  /// The words that some phrase starts with.
  public BitSet firsts() {
    return firsts;
  }

  /// The longest phrase that starts at a position.
  public Optional<Found<T>> at(Lexemes lexemes, int start) {
    int first = lexemes.word(start);
    if (first <= 0 || !firsts.get(first)) {
      return Optional.empty();
    }
    Node<T> node = root.next.get(first);
    Optional<Found<T>> found = Optional.empty();
    for (int at = start + 1; node != null; at++) {
      if (node.leaf != null && fits(node.leaf.letters(), lexemes, start)) {
        found = Optional.of(new Found<>(at, node.leaf.meaning()));
      }
      node = node.next.get(lexemes.word(at));
    }
    return found;
  }

  /// The longest phrase that ends right before `end` and starts at most `reach` lexemes before it.
  public Optional<Found<T>> endingAt(Lexemes lexemes, int end, int reach) {
    for (int start = Math.max(0, end - reach); start < end; start++) {
      Optional<T> meaning = exactly(lexemes, start, end);
      if (meaning.isPresent()) {
        return Optional.of(new Found<>(end, meaning.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<T> exactly(Lexemes lexemes, int start, int end) {
    Node<T> node = root;
    for (int at = start; at < end && node != null; at++) {
      node = node.next.get(lexemes.word(at));
    }
    return node != null && node.leaf != null && fits(node.leaf.letters(), lexemes, start) ? Optional.of(node.leaf.meaning()) : Optional.empty();
  }

  private static boolean fits(Case letters, Lexemes lexemes, int at) {
    return switch (letters) {
      case ANY -> true;
      case UPPER -> lexemes.isCapitalised(at);
      case LOWER -> !lexemes.isCapitalised(at);
    };
  }
}
