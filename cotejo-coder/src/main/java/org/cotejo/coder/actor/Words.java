package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// A sentence as the lexicon sees it: folded pieces, each knowing its token, joined so that a stretch of them is one lookup key.
///
/// One token may give several pieces ("MS-13" gives `ms 13`) or none (a comma).
final class Words {

  /// How the sentence is written; decides what capitals can tell.
  enum Writing {
    MIXED,
    CAPITALS,
    LOWER
  }

  private final Sentence sentence;
  private final List<String> pieces;
  private final List<String> stems;
  private final int[] tokens;
  private final int[] firsts;
  private final Keys names;
  private final Keys nouns;
  private final Writing writing;

  Words(Language language, Sentence sentence) {
    this.sentence = sentence;
    this.pieces = new ArrayList<>(sentence.size() + 8);
    this.stems = new ArrayList<>(sentence.size() + 8);
    this.firsts = new int[sentence.size() + 1];
    int[] owners = new int[16];
    for (Token token : sentence.tokens()) {
      firsts[token.index()] = pieces.size();
      for (String piece : Fold.pieces(token.form())) {
        if (pieces.size() == owners.length) {
          owners = Arrays.copyOf(owners, owners.length * 2);
        }
        owners[pieces.size()] = token.index();
        pieces.add(piece);
        stems.add(Stem.of(language, piece));
      }
    }
    firsts[sentence.size()] = pieces.size();
    this.tokens = owners;
    this.names = new Keys(pieces);
    this.nouns = new Keys(stems);
    this.writing = writing(sentence);
  }

  private static Writing writing(Sentence sentence) {
    int upper = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      for (int i = 0; i < token.form().length(); i++) {
        char c = token.form().charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    if (upper == 0) {
      return Writing.LOWER;
    }
    return upper > 4 * lower && upper + lower >= 12 ? Writing.CAPITALS : Writing.MIXED;
  }

  Sentence sentence() {
    return sentence;
  }

  Writing writing() {
    return writing;
  }

  int size() {
    return pieces.size();
  }

  String piece(int i) {
    return pieces.get(i);
  }

  String stem(int i) {
    return stems.get(i);
  }

  /// The token that piece `i` belongs to.
  Token token(int i) {
    return sentence.token(tokens[i]);
  }

  /// The first piece at or after token `t`; [#size()] after the last.
  int first(int t) {
    return firsts[t];
  }

  /// The pieces `[begin, end)` as a name key.
  String name(int begin, int end) {
    return names.key(begin, end);
  }

  /// The pieces `[begin, end)` without number, as a noun key.
  String noun(int begin, int end) {
    return nouns.key(begin, end);
  }

  boolean isCapitalised(int i) {
    String form = token(i).form();
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /// Whether the token of piece `i` has two letters or more and no lower-case one.
  boolean isAcronym(int i) {
    int letters = 0;
    String form = token(i).form();
    for (int k = 0; k < form.length(); k++) {
      if (Character.isLowerCase(form.charAt(k))) {
        return false;
      }
      letters += Character.isLetter(form.charAt(k)) ? 1 : 0;
    }
    return letters > 1;
  }

  /// All pieces in one string with the place where each begins: a key is a substring.
  private record Keys(String joined, int[] begins) {

    Keys(List<String> pieces) {
      this(String.join(" ", pieces), begins(pieces));
    }

    private static int[] begins(List<String> pieces) {
      int[] begins = new int[pieces.size() + 1];
      for (int i = 0; i < pieces.size(); i++) {
        begins[i + 1] = begins[i] + pieces.get(i).length() + 1;
      }
      return begins;
    }

    String key(int begin, int end) {
      return joined.substring(begins[begin], begins[end] - 1);
    }
  }
}
