package org.cotejo.language.parse;

/// The tagger's templates: the word and its neighbours, affixes, shape, dictionary tags, clusters, the two tags before.
final class TaggerFeatures {
  private TaggerFeatures() {}

  /// @param tags decided so far: those before `index`
  static void extract(Words words, int index, int[] tags, Features to) {
    to.clear();
    Lexeme word = words.at(index);
    Lexeme before = words.at(index - 1);
    Lexeme after = words.at(index + 1);
    Lexeme before2 = words.at(index - 2);
    Lexeme after2 = words.at(index + 2);
    long tag1 = index > 0 ? Hash.mix(tags[index - 1] + 7) : 3;
    long tag2 = index > 1 ? Hash.mix(tags[index - 2] + 7) : 3;
    context(word, before, after, before2, after2, tag1, tag2, to);
    spelling(word, before, after, tag1, words.mode, index, to);
    dictionary(word, before, after, after2, tag1, tag2, to);
    clusters(word, before, after, tag1, to);
    if (words.treebank > 0) {
      treebank(word, after, tag1, words, to);
    }
  }

  private static void context(
      Lexeme word, Lexeme before, Lexeme after, Lexeme before2, Lexeme after2, long tag1, long tag2, Features to) {
    to.add(1);
    to.add(word.word());
    to.add(before.word());
    to.add(after.word());
    to.add(before2.word());
    to.add(after2.word());
    to.add(before.word(), word.word());
    to.add(word.word(), after.word());
    to.add(before.word(), after.word());
    to.add(after.word(), after2.word());
    to.add(tag1);
    to.add(tag1, tag2);
    to.add(tag1, word.word());
    to.add(tag1, after.word());
    to.add(tag1, tag2, word.word());
    to.add(tag1, word.word(), after.word());
  }

  private static void spelling(Lexeme word, Lexeme before, Lexeme after, long tag1, long mode, int index, Features to) {
    to.add(word.suffix2());
    to.add(word.suffix3());
    to.add(word.suffix4());
    to.add(word.suffix5());
    to.add(word.prefix2());
    to.add(word.prefix3());
    to.add(word.suffix3(), tag1);
    to.add(word.suffix2(), after.suffix2());
    to.add(after.suffix3());
    to.add(before.suffix3());
    to.add(word.shape(), mode);
    to.add(word.shape(), mode, index == 0 ? 1 : 2);
    to.add(word.shape(), mode, tag1);
    to.add(word.shape(), word.suffix3(), mode);
    to.add(word.word(), word.shape(), mode);
    to.add(word.shape(), before.shape(), mode);
    to.add(word.shape(), after.shape(), mode);
    to.add(before.shape(), after.shape(), word.suffix2(), mode);
  }

  private static void dictionary(Lexeme word, Lexeme before, Lexeme after, Lexeme after2, long tag1, long tag2, Features to) {
    to.add(word.dictionary());
    to.add(word.dictionary(), tag1);
    to.add(word.dictionary(), tag1, tag2);
    to.add(word.dictionary(), after.dictionary());
    to.add(word.dictionary(), after.dictionary(), tag1);
    to.add(word.dictionary(), after.word());
    to.add(word.dictionary(), before.word());
    to.add(word.dictionary(), word.suffix3());
    to.add(after.dictionary());
    to.add(after.dictionary(), tag1);
    to.add(after.dictionary(), after2.dictionary(), word.dictionary());
    to.add(word.dictionary(), word.shape());
    to.add(word.word(), after.dictionary());
  }

  private static void clusters(Lexeme word, Lexeme before, Lexeme after, long tag1, Features to) {
    to.add(word.cluster());
    to.add(before.cluster());
    to.add(after.cluster());
    to.add(word.cluster(), tag1);
    to.add(word.cluster(), before.cluster());
    to.add(word.cluster(), after.cluster());
  }

  private static void treebank(Lexeme word, Lexeme after, long tag1, Words words, Features to) {
    long treebank = words.treebank;
    to.add(treebank);
    to.add(treebank, word.word());
    to.add(treebank, word.dictionary());
    to.add(treebank, tag1);
    to.add(treebank, word.suffix3());
    to.add(treebank, word.shape(), words.mode);
    to.add(treebank, word.dictionary(), tag1);
    to.add(treebank, word.word(), after.word());
  }
}
