package org.cotejo.lab.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.language.parse.Lexicon;
import org.cotejo.language.parse.TagSet;
import org.cotejo.language.parse.Tagger;
import org.cotejo.language.parse.WeightTable;
import org.cotejo.language.parse.Words;

/// Tags for the parser to train on, as wrong as they will be in use: each part of the sentences is tagged by a tagger that was
/// trained on the other parts. Copies of a sentence are in the same part.
final class Jackknife {
  private final TaggerTrainer trainer;
  private final Lexicon lexicon;
  private final TagSet tagSet;

  Jackknife(TaggerTrainer trainer, Lexicon lexicon, TagSet tagSet) {
    this.trainer = trainer;
    this.lexicon = lexicon;
    this.tagSet = tagSet;
  }

  /// Per sentence, the tags of each case copy.
  List<Map<CaseCopy, int[]>> tag(List<Example> examples, int folds) {
    List<Map<CaseCopy, int[]>> tags = new ArrayList<>();
    examples.forEach(_ -> tags.add(new EnumMap<>(CaseCopy.class)));
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<Example> others = examples.stream().filter(example -> example.source() % folds != held).toList();
      Tagger tagger = new Tagger(new WeightTable(new Mixture(List.of(trainer.train(others))).freeze(2), tagSet.size()), tagSet.size());
      for (int i = 0; i < examples.size(); i++) {
        Example example = examples.get(i);
        if (example.source() % folds == held) {
          tag(example, tagger, tags.get(i));
        }
      }
    }
    return tags;
  }

  private void tag(Example example, Tagger tagger, Map<CaseCopy, int[]> tags) {
    for (CaseCopy copy : CaseCopy.values()) {
      tags.put(copy, tagger.tag(Words.of(copy.of(example.forms()), lexicon, example.treebank())));
    }
  }
}
