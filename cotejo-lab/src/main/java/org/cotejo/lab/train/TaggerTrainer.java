package org.cotejo.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cotejo.language.parse.Features;
import org.cotejo.language.parse.Lexicon;
import org.cotejo.language.parse.TagSet;
import org.cotejo.language.parse.Tagger;
import org.cotejo.language.parse.Words;

/// Trains taggers.
final class TaggerTrainer {
  private static final long SEED = 20;

  private final Lexicon lexicon;
  private final TagSet tagSet;
  private final int epochs;

  TaggerTrainer(Lexicon lexicon, TagSet tagSet, int epochs) {
    this.lexicon = lexicon;
    this.tagSet = tagSet;
    this.epochs = epochs;
  }

  Perceptron train(List<Example> examples) {
    Perceptron weights = new Perceptron();
    Tagger tagger = new Tagger(weights, tagSet.size());
    Random random = new Random(SEED);
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        Words words = Words.of(CaseCopy.draw(random).of(example.forms()), lexicon, example.treebank());
        learn(words, gold(example), tagger, weights);
      }
    }
    return weights;
  }

  private void learn(Words words, int[] gold, Tagger tagger, Perceptron weights) {
    int[] tags = new int[gold.length];
    int[] scores = new int[tagSet.size()];
    Features features = new Features();
    for (int i = 0; i < gold.length; i++) {
      tagger.score(words, i, tags, features, scores);
      tags[i] = Tagger.best(scores);
      weights.tick();
      if (tags[i] != gold[i]) {
        weights.update(features, gold[i], tags[i]);
      }
    }
  }

  int[] gold(Example example) {
    return example.tags().stream().mapToInt(tag -> {
      int index = tagSet.indexOf(tag);
      return index >= 0 ? index : tagSet.indexOf(Example.bare(tag));
    }).toArray();
  }
}
