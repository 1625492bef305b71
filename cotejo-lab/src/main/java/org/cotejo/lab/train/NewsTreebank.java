package org.cotejo.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cotejo.lab.conllu.Conllu;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.model.Language;

/// Our own small treebank of security news, in the folder `treebank` beside the lab's sources, and the trees of the rules' examples.
///
/// @param folder with `en.conllu`, `en.examples.conllu`, `en.variants.tsv` and the same in Spanish
/// @param copies how often each sentence is seen in a round of training: once as it is, the other times with words exchanged; 0 leaves
///     all out. The rules' examples are seen once
/// @param part which of its sentences are trained on
record NewsTreebank(Path folder, int copies, Part part) {
  private static final long SEED = 40;

  enum Part {
    /// For the models that the program uses.
    ALL,
    /// The first, third ... sentence: to measure on the others what the treebank brings.
    ODD,
    NONE;

    boolean has(int index) {
      return this == ALL || this == ODD && index % 2 == 0;
    }
  }

  /// The copies of each sentence, sentence by sentence.
  List<List<ConlluSentence>> read(Language language) throws IOException {
    List<ConlluSentence> sentences = Conllu.read(folder.resolve(language.code() + ".conllu"));
    Variants variants = Variants.read(folder.resolve(language.code() + ".variants.tsv"));
    Random random = new Random(SEED);
    List<List<ConlluSentence>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (copies > 0 && part.has(i)) {
        all.add(copies(sentences.get(i), variants, random));
      }
    }
    if (copies > 0 && part == Part.ALL) {
      Conllu.read(folder.resolve(language.code() + ".examples.conllu")).forEach(example -> all.add(List.of(example)));
    }
    return all;
  }

  private List<ConlluSentence> copies(ConlluSentence sentence, Variants variants, Random random) {
    List<ConlluSentence> all = new ArrayList<>(List.of(sentence));
    while (all.size() < copies) {
      all.add(variants.vary(sentence, random));
    }
    return all;
  }
}
