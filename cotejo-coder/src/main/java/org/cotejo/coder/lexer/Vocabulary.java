package org.cotejo.coder.lexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that some lexicon mentions, each with a number from 1 on. Filled while lexicons load, then only read.
public final class Vocabulary {

  /// What an unknown word or symbol is numbered.
  public static final int UNKNOWN = 0;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of(""));
  private int[] table = new int[1 << 13];

  /// The number of a folded word, new if it was not known.
  int add(String folded) {
    Integer known = ids.putIfAbsent(folded, words.size());
    if (known != null) {
      return known;
    }
    words.add(folded);
    if (words.size() * 2 > table.length) {
      grow();
    } else {
      place(words.size() - 1);
    }
    return words.size() - 1;
  }

  /// The number of the word that starts at `begin`, given the hash of its folded letters; [#UNKNOWN] if there is none.
  int find(CharSequence text, int begin, int end, int hash) {
    for (int slot = slot(hash); table[slot] != 0; slot = slot + 1 & table.length - 1) {
      if (matches(words.get(table[slot]), text, begin, end)) {
        return table[slot];
      }
    }
    return UNKNOWN;
  }

  /// The folded word of a number.
  public String word(int id) {
    return words.get(id);
  }

  /// One more than the highest number.
  public int size() {
    return words.size();
  }

  private static boolean matches(String word, CharSequence text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Letters.fold(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int id = 1; id < words.size(); id++) {
      place(id);
    }
  }

  private void place(int id) {
    int hash = 0;
    String word = words.get(id);
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = id;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }
}
