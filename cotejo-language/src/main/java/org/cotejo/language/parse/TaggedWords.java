package org.cotejo.language.parse;

/// What the parser sees of a sentence: hashes per word. Two places follow the last word: the root, and "no word".
public final class TaggedWords {
  private static final int ROOT = -2;
  private static final int NOTHING = -3;

  final int size;
  final int treebank;
  final long[] word;
  final long[] pos;
  final long[] tag;
  final long[] wordPos;
  final long[] suffix;
  final long[] cluster;
  private final boolean[] punctuation;
  private final int[] verbs;
  private final int[] commas;
  private final int[] conjunctions;
  private final int[] subordinators;

  public TaggedWords(Words words, int[] tags, TagSet tagSet) {
    size = words.size();
    treebank = words.treebank;
    word = new long[size + 2];
    pos = new long[size + 2];
    tag = new long[size + 2];
    wordPos = new long[size + 2];
    suffix = new long[size + 2];
    cluster = new long[size + 2];
    punctuation = new boolean[size];
    verbs = new int[size + 3];
    commas = new int[size + 3];
    conjunctions = new int[size + 3];
    subordinators = new int[size + 3];
    for (int i = 0; i < size; i++) {
      Lexeme lexeme = words.at(i);
      String partOfSpeech = tagSet.partOfSpeech(tags[i]);
      word[i] = lexeme.word();
      pos[i] = tagSet.hash(tags[i]);
      tag[i] = Hash.mix(tags[i] + 11);
      suffix[i] = lexeme.suffix3();
      cluster[i] = lexeme.cluster();
      punctuation[i] = partOfSpeech.equals("PUNCT");
      count(i, partOfSpeech, lexeme.key());
    }
    special(size, ROOT);
    special(size + 1, NOTHING);
    for (int i = 0; i < size + 2; i++) {
      wordPos[i] = Hash.mix(word[i] + pos[i] * Hash.SECOND);
    }
  }

  private void count(int i, String partOfSpeech, String key) {
    verbs[i + 1] = verbs[i] + (partOfSpeech.equals("VERB") ? 1 : 0);
    commas[i + 1] = commas[i] + (partOfSpeech.equals("PUNCT") && !key.equals("\"") ? 1 : 0);
    conjunctions[i + 1] = conjunctions[i] + (partOfSpeech.equals("CCONJ") ? 1 : 0);
    subordinators[i + 1] = subordinators[i] + (partOfSpeech.equals("SCONJ") ? 1 : 0);
  }

  private void special(int index, int value) {
    long hash = Hash.mix(value);
    word[index] = hash;
    pos[index] = hash;
    tag[index] = hash;
    suffix[index] = hash;
    cluster[index] = hash;
  }

  int none() {
    return size + 1;
  }

  boolean isPunctuation(int index) {
    return punctuation[index];
  }

  boolean isVerb(int index) {
    return verbs[index + 1] > verbs[index];
  }

  /// What lies between two words: verbs, punctuation, conjunctions (none, one, more).
  long between(int left, int right) {
    if (left >= size || right > size) {
      return 0;
    }
    int begin = left + 1;
    return 1 + some(verbs, begin, right) + 3 * some(commas, begin, right) + 9 * some(conjunctions, begin, right)
        + 27 * some(subordinators, begin, right);
  }

  private static int some(int[] counts, int begin, int end) {
    return Math.min(2, counts[end] - counts[begin]);
  }
}
