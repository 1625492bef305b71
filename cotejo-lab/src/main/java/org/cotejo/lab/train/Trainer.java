package org.cotejo.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cotejo.lab.cluster.Clusters;
import org.cotejo.lab.conllu.Conllu;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.parse.ActionSet;
import org.cotejo.language.parse.Lexicon;
import org.cotejo.language.parse.ModelFile;
import org.cotejo.language.parse.TagSet;
import org.cotejo.model.Language;

/// From treebanks to a model.
final class Trainer {
  static final int GSD = 1;
  static final int ANCORA = 2;
  /// So many sentences at the end of AnCora's test part are never trained on.
  static final int HELD_BACK = 300;

  private final Effort effort;
  private final Pruning pruning;

  /// How much is trained.
  ///
  /// @param parsers so many parsers are trained, each in another order, and added up
  /// @param folds parts of the jackknife
  record Effort(int taggerEpochs, int parserEpochs, int parsers, int folds) {}

  /// How often a feature must have been updated, in all parsers together, to be kept in the model.
  record Pruning(int tagger, int parser) {
    /// What a treebank of some ten thousand sentences bears without loss.
    static final Pruning USUAL = new Pruning(2, 6);
    static final Pruning NONE = new Pruning(1, 1);
  }

  Trainer(Effort effort, Pruning pruning) {
    this.effort = effort;
    this.pruning = pruning;
  }

  ModelFile train(Language language, Path treebanks, NewsTreebank news) throws IOException {
    List<String> styles = language == Language.ES ? List.of("gsd", "ancora") : List.of("ewt");
    return train(examples(language, treebanks, news), styles, Clusters.load(language), MorphologyDictionary.load(language));
  }

  /// @param styles names of the treebanks that the examples come from, in the order of their numbers
  ModelFile train(List<Example> examples, List<String> styles, Map<String, Integer> clusters, MorphologyDictionary dictionary) {
    Lexicon lexicon = new Lexicon(dictionary, clusters);
    TagSet tagSet = new TagSet(Example.tagNames(examples));
    ActionSet actions = actions(examples);
    System.out.printf("%s: %d sentences, %d tags, %d moves%n", styles, examples.size(), tagSet.size(), actions.size());
    TaggerTrainer taggerTrainer = new TaggerTrainer(lexicon, tagSet, effort.taggerEpochs());
    List<Map<CaseCopy, int[]>> tags = new Jackknife(taggerTrainer, lexicon, tagSet).tag(examples, effort.folds());
    Perceptron tagger = taggerTrainer.train(examples);
    System.out.printf("  tagger: %d rows%n", tagger.rows());
    ParserTrainer parserTrainer = new ParserTrainer(lexicon, tagSet, actions, effort.parserEpochs());
    List<Perceptron> parsers = IntStream.range(0, effort.parsers()).parallel().mapToObj(copy -> parserTrainer.train(examples, tags, copy)).toList();
    return new ModelFile(tagSet, actions, styles, 0, clusters,
        new Mixture(List.of(tagger)).freeze(pruning.tagger()), new Mixture(parsers).freeze(pruning.parser()));
  }

  static List<Example> examples(Language language, Path treebanks, NewsTreebank news) throws IOException {
    List<Example> examples = new ArrayList<>();
    switch (language) {
      case EN -> {
        add(Conllu.read(treebanks.resolve("en_ewt/train.conllu")), 0, examples);
        add(Conllu.read(treebanks.resolve("en_ewt/dev.conllu")), 0, examples);
      }
      case ES -> {
        List<ConlluSentence> ancora = new ArrayList<>(Conllu.read(treebanks.resolve("es_ancora/dev.conllu")));
        List<ConlluSentence> last = Conllu.read(treebanks.resolve("es_ancora/test.conllu"));
        ancora.addAll(last.subList(0, last.size() - HELD_BACK));
        SpanishRepairs repairs = new SpanishRepairs(ancora);
        add(Conllu.read(treebanks.resolve("es_gsd/dev.conllu")).stream().map(repairs::gsd).toList(), GSD, examples);
        add(ancora.stream().map(repairs::ancora).toList(), ANCORA, examples);
      }
    }
    addCopies(news.read(language), language == Language.ES ? GSD : 0, examples);
    return examples;
  }

  private static void add(List<ConlluSentence> sentences, int treebank, List<Example> examples) {
    sentences.forEach(sentence -> examples.add(Example.of(sentence, treebank, examples.size())));
  }

  private static void addCopies(List<List<ConlluSentence>> copies, int treebank, List<Example> examples) {
    int source = examples.size();
    for (List<ConlluSentence> sentences : copies) {
      for (ConlluSentence sentence : sentences) {
        examples.add(Example.of(sentence, treebank, source));
      }
      source++;
    }
  }

  static ActionSet actions(List<Example> examples) {
    TreeSet<String> left = new TreeSet<>();
    TreeSet<String> right = new TreeSet<>();
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        (example.heads()[i] > i ? left : right).add(example.relations().get(i));
      }
    }
    TreeSet<String> labels = new TreeSet<>(left);
    labels.addAll(right);
    return new ActionSet(List.copyOf(labels), List.copyOf(left), List.copyOf(right));
  }
}
